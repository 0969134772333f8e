import { isSaidTwice } from '../../rules/earnsBy';
import { readText, type ReadRule } from '../../rules/readText';
import { ruleKind, ruleSentence, type LeafRule } from '../../rules/registry';
import type { Finding } from '../../base/finding';
import type { DraftNode } from '../draft/draftPaths';
import { draftPoints } from '../draft/draftPoints';
import { draftLeafRules } from '../draft/draftRules';
import { draftText } from '../draft/draftText';
import type { DraftRow } from '../draft/schemeDraft';
import { rulesText } from '../draft/schemeRows';
import { onlyOf } from '../locate';
import type { Leaf, Scheme, Table } from '../scheme';
import { tableNames } from './tableNames';
import { isFromCriterion, isPlaceholder, missingRules, unreadBeside } from './criterionRules';
import { notUnderstood, type RuleSuggestion, type SuggestedPlace } from './suggestion';

/** A row of the tree on a 方案 sheet. */
export interface LeafRow {
  readonly scheme: Scheme;
  readonly table: Table;
  readonly row: DraftRow;
  /** 0-based. */
  readonly index: number;
  /** What it is in the scheme, null for a new one. */
  readonly was: Leaf | null;
  readonly path: readonly DraftNode[];
}

/** What the criterion of the row says beyond its rules; null where that is nothing, or where its rules are someone's own. */
export function suggestLeaf(at: LeafRow): SuggestedPlace | null {
  const { scheme, table, row, index, was, path } = at;
  const text = (field: string): string => draftText(row.cells[field]) ?? '';
  const [name, criterion, typed] = [text('name'), text('criterion'), text('rules')];
  const { rules, unknown } = draftLeafRules(typed, was?.rules ?? []);
  const stated = draftPoints(row.cells['points']);
  const points = stated.ok ? stated.points : null;
  const read = readText(criterion, 'leaf', { points, year: scheme.year });
  if (!isFromCriterion(rules, criterion, read)) return null;
  const isDrafted = !isAsIn(was, criterion, typed);
  const missing = missingRules(rules, read, isDrafted);
  const unread = unreadBeside(rules, unknown, read);
  if (missing.length + unread.length === 0) return null;
  const placeholder = rules.filter(isPlaceholder).map(ruleSentence)[0] ?? null;
  const all = [...rules.filter((it) => !isPlaceholder(it)), ...missing.map((it) => it.rule)];
  const isZeroOnly =
    placeholder !== null && read.hasMore && all.every((it) => it.kind === 'zeroIf');
  const isOpen = unread.length > 0 || isSaidTwice(all) || isZeroOnly;
  const id = (quote: string): string => `${table.id}/${row.key ?? `#${index}`}:${quote}`;
  const found = missing.map((it): [number, RuleSuggestion] => {
    const asks = asksOf(it, { name, points, table, scheme });
    const isSure = !isOpen && asks.length === 0 && it.unused.length === 0 && !it.isLoose;
    const { quote, rule, unused, isLoose } = it;
    const said = { id: id(quote), quote, rule, sentence: ruleSentence(rule), unused };
    // A demand without a consequence leaves the rest of the criterion to be judged.
    const replaces = placeholder !== null && !(isDemand(rule) && read.hasMore);
    return [it.start, { ...said, asks, isLoose, isSure, replaces }];
  });
  const lost = unread.map((quote): [number, RuleSuggestion] => [
    criterion.indexOf(quote),
    { id: id(quote), quote, ...notUnderstood },
  ]);
  return {
    table: table.id,
    part: 'leaves',
    row: index,
    key: row.key,
    name,
    path: [...tableNames(scheme, table.id), ...namesAbove(path, name)],
    points,
    criterion,
    suggestions: [...found, ...lost].sort(([one], [other]) => one - other).map(([, it]) => it),
    caps: [],
    placeholder,
    hasMore: read.hasMore,
    isZeroOnly,
    isDrafted,
  };
}

/** An indicator whose only leaf has its name says nothing more. */
function namesAbove(path: readonly DraftNode[], name: string): readonly string[] {
  return path.map((it) => it.name).filter((it) => it !== name);
}

/** Whether the row says of criterion and rules what the scheme says. */
function isAsIn(was: Leaf | null, criterion: string, rules: string): boolean {
  return was !== null && criterion === was.criterion && rules === rulesText(was.rules);
}

function isDemand({ kind }: LeafRule): boolean {
  return kind === 'threshold' || kind === 'deadline';
}

interface AskedLeaf {
  readonly name: string;
  readonly points: number | null;
  readonly table: Table;
  readonly scheme: Scheme;
}

/** What the rule would leave to decide; without points there is no sum that could be wrong. */
function asksOf({ rule }: ReadRule<LeafRule>, leaf: AskedLeaf): readonly Finding[] {
  const { name, points, table, scheme } = leaf;
  const group = onlyOf(scheme.groups.filter((it) => it.table === table.id).map((it) => it.id));
  const place = { key: name, points: points ?? 0, path: [], place: name, group };
  const found = ruleKind(rule).check(rule, place);
  return found.filter((it) => points !== null || it.code !== 'ITEM_SUM');
}

import type { Issue } from '../../base/issue';
import { itemSign } from '../../rules/itemSign';
import type { AdjustmentRule } from '../../rules/registry';
import type { Adjustment, Scheme } from '../scheme';
import { draftIssue, errorCells, type DraftProblem, type RowPlace } from './draftIssues';
import { draftItemRules } from './draftRules';
import type { Added } from './draftTable';
import { draftText } from './draftText';
import { freshKey } from './freshKey';
import { isBlankRow, spareMark, type DraftRow, type TableDraft } from './schemeDraft';
import { ownAdjustments } from './schemeRows';

/** The bonus and penalty items with the changes of the sheets, and what is wrong with them. */
export interface ReadAdjustments {
  readonly adjustments: readonly Adjustment[];
  readonly issues: readonly Issue[];
}

const signs = ['bonus', 'penalty'] as const;

/** Items keep their order, new ones follow the others of their sign; an item whose row is blank or gone is taken out. */
export function draftAdjustments(
  scheme: Scheme,
  tableId: string,
  draft: TableDraft,
  added: Added,
): ReadAdjustments {
  const own = ownAdjustments(scheme, tableId);
  const issues: Issue[] = [];
  const read = new Map<string, Adjustment>();
  const fresh: Adjustment[] = [];
  for (const sign of signs)
    draft[sign].forEach((row, index) => {
      if (isBlankRow(row)) return;
      const at = { table: tableId, part: sign, row: index } as const;
      const was = own.find((it) => it.key === row.key) ?? null;
      const base = was ?? newItem(scheme, tableId, itemKey(row, scheme, sign, added));
      const item = readItem(row, at, was, { ...base, sign, source: was?.source ?? added.source });
      issues.push(...item.issues);
      if (item.adjustment === null) return;
      if (was === null) fresh.push(item.adjustment);
      else read.set(was.key, item.adjustment);
    });
  const kept = scheme.adjustments.flatMap((it) =>
    own.includes(it) ? (read.get(it.key) ?? []) : [it],
  );
  return { adjustments: withFresh(kept, fresh), issues };
}

function withFresh(
  kept: readonly Adjustment[],
  fresh: readonly Adjustment[],
): readonly Adjustment[] {
  if (fresh.length === 0) return kept;
  return signs.flatMap((sign) => [...kept, ...fresh].filter((it) => it.sign === sign));
}

type NewItem = Omit<Adjustment, 'rule'>;

function newItem(
  scheme: Scheme,
  tableId: string,
  key: string,
): Pick<Adjustment, 'key' | 'name' | 'groups' | 'evidence'> {
  const groups = scheme.groups.filter((it) => it.table === tableId).map((it) => it.id);
  const isForAll = groups.length === scheme.groups.length;
  return { key, name: '', groups: isForAll ? null : groups, evidence: null };
}

function itemKey(
  row: DraftRow,
  { adjustments }: Scheme,
  sign: Adjustment['sign'],
  { used }: Added,
): string {
  const own =
    row.key !== null && !row.key.startsWith(spareMark) && !used.has(row.key) ? row.key : null;
  const like = adjustments.filter((it) => it.sign === sign).map((it) => it.key);
  const key = own ?? freshKey(like, used, sign);
  used.add(key);
  return key;
}

/** One sentence, over as many lines as people like. */
function readItem(
  row: DraftRow,
  at: RowPlace,
  was: Adjustment | null,
  base: NewItem,
): { readonly adjustment: Adjustment | null; readonly issues: readonly Issue[] } {
  const name = draftText(row.cells['name']) ?? '';
  const text = draftText(row.cells['rules'])?.replace(/\n/g, '') ?? '';
  const { rules, unknown } = draftItemRules(text, was === null ? [] : [was.rule]);
  const [rule] = rules;
  const isOther = rule !== undefined && (itemSign(rule) ?? base.sign) !== base.sign;
  const problems: readonly DraftProblem[] = [
    ...(text === '' ? [blank('rules')] : []),
    ...[...unknown, ...(isOther ? [text] : [])].map(notSaid),
    ...(rules.length > 1 ? [several(rules.length)] : []),
  ];
  const issues = [
    ...errorCells(row, at),
    ...(name === '' ? [draftIssue(blank('name'), { ...at, field: 'name' })] : []),
    ...problems.map((it) => draftIssue(it, { ...at, field: 'rules' })),
  ];
  if (rule === undefined) return { adjustment: null, issues };
  const evidence = draftText(row.cells['evidence']);
  return { adjustment: { ...base, name, rule: quoted(rule, text, was), evidence }, issues };
}

/** A rule worded anew keeps the sentence of the document; what a new one was read from is that sentence. */
function quoted(rule: AdjustmentRule, text: string, was: Adjustment | null): AdjustmentRule {
  return { ...rule, quote: rule.quote ?? (was === null ? text : was.rule.quote) };
}

function several(count: number): DraftProblem {
  return { code: 'draft.oneRule', params: { count } };
}

function blank(field: string): DraftProblem {
  return { code: 'draft.blank', params: { field } };
}

function notSaid(sentence: string): DraftProblem {
  return { code: 'draft.rule', params: { sentence, stands: 'adjustment' } };
}

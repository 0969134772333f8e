import { itemSign } from '../../rules/itemSign';
import { readText, type ReadRule } from '../../rules/readText';
import { ruleKind, ruleSentence, type AdjustmentRule } from '../../rules/registry';
import { draftItemRules } from '../draft/draftRules';
import { draftText } from '../draft/draftText';
import type { DraftRow } from '../draft/schemeDraft';
import type { Adjustment, Scheme } from '../scheme';
import { tableNames } from './tableNames';
import { notUnderstood, type RuleSuggestion, type SuggestedPlace } from './suggestion';

/** A row of an item outside the tree on a 方案 sheet. */
export interface ItemRow {
  readonly scheme: Scheme;
  readonly table: string;
  readonly sign: Adjustment['sign'];
  readonly row: DraftRow;
  /** 0-based, among the rows of its sign. */
  readonly index: number;
  /** What it is in the scheme, null for a new one. */
  readonly was: Adjustment | null;
}

/** The rules of a row whose text is not one rule as it stands; null where it is, or says nothing of points. */
export function suggestItem(at: ItemRow): SuggestedPlace | null {
  const { scheme, table, sign, row, index, was } = at;
  const text = draftText(row.cells['rules']) ?? '';
  const name = draftText(row.cells['name']) ?? '';
  const plain = draftItemRules(text.replace(/\n/g, ''), was === null ? [] : [was.rule]);
  if (text === '' || (plain.rules.length === 1 && plain.unknown.length === 0)) return null;
  const read = readText(text, 'adjustment', { points: null, year: scheme.year });
  const isOther = ({ rule }: ReadRule<AdjustmentRule>): boolean =>
    (itemSign(rule) ?? sign) !== sign;
  const unread = [...read.unread, ...read.rules.filter(isOther).map((it) => it.quote)];
  const own = read.rules.filter((it) => !isOther(it));
  if (own.length + unread.length === 0) return null;
  const id = (quote: string): string => `${table}/${sign}/${row.key ?? `#${index}`}:${quote}`;
  const found = own.map((it): RuleSuggestion => {
    const { quote, rule, unused, isLoose } = it;
    const place = { key: name, points: 0, path: [], place: name, group: null };
    const asks = ruleKind(rule).check(rule, place);
    const isSure = unread.length + asks.length + unused.length === 0 && !isLoose;
    const said = { id: id(quote), quote, rule, sentence: ruleSentence(rule), unused };
    return { ...said, asks, isLoose, isSure, replaces: false };
  });
  const lost = unread.map((quote): RuleSuggestion => ({ id: id(quote), quote, ...notUnderstood }));
  return {
    table,
    part: sign,
    row: index,
    key: row.key,
    name,
    path: tableNames(scheme, table),
    points: null,
    criterion: text,
    suggestions: [...found, ...lost].sort(
      (one, other) => text.indexOf(one.quote) - text.indexOf(other.quote),
    ),
    caps: read.caps,
    placeholder: null,
    hasMore: read.hasMore,
    isZeroOnly: false,
    isDrafted: true,
  };
}

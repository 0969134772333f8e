import { quoteName } from '../../rules/quoteName';
import { parseRule } from '../../rules/registry';
import { draftText } from '../draft/draftText';
import type { DraftRow } from '../draft/schemeDraft';
import type { RuleSuggestion, SuggestedPlace } from './suggestion';

/**
 * The row of an item as one row for each suggestion, since an item has one rule; the words that are left stay where they were,
 * and the row keeps its key where nothing is.
 */
export function adoptedItems(row: DraftRow, place: SuggestedPlace): readonly DraftRow[] {
  const left = place.suggestions.reduce(
    (text, { quote }) => text.replace(quote, ''),
    draftText(row.cells['rules']) ?? '',
  );
  const isDone = !/[\p{L}]/u.test(left);
  const [first, ...others] = place.suggestions;
  if (first === undefined) return [row];
  const rows = others.map((it) => itemRow(row, it, quoteName(it.quote)));
  if (!isDone) {
    const rest = { ...row, cells: { ...row.cells, rules: left.trim() } };
    return [rest, itemRow(row, first, quoteName(first.quote)), ...rows];
  }
  const name = others.length === 0 ? (draftText(row.cells['name']) ?? '') : '';
  return [
    { ...itemRow(row, first, name === '' ? quoteName(first.quote) : name), key: row.key },
    ...rows,
  ];
}

/** In the words of the document where they are a rule as they stand: they stay with it as its quote. */
function itemRow(row: DraftRow, { quote, sentence }: RuleSuggestion, name: string): DraftRow {
  const rules = parseRule(quote, 'adjustment') === null && sentence !== '' ? sentence : quote;
  return { key: null, cells: { ...row.cells, name, rules } };
}

import { isLeafRule } from '../../rules/registry';
import { changeLeaf } from '../changeLeaf';
import { draftText } from '../draft/draftText';
import { leavesOf } from '../draft/draftTable';
import { movedOverlaps } from '../draft/movedOverlaps';
import type { DraftRow, SchemeDrafts } from '../draft/schemeDraft';
import { rulesText, schemeRows } from '../draft/schemeRows';
import type { Leaf, Scheme } from '../scheme';
import { twinLeaves } from '../twinLeaves';
import { adoptedItems } from './adoptedItems';
import { isPlaceholder } from './criterionRules';
import type { SuggestFrom } from './suggestRules';
import type { SuggestedPlace } from './suggestion';

/** A scheme, and what stands on its 方案 sheets and is not applied. */
export type Adopted = Pick<SuggestFrom, 'scheme' | 'drafts'>;

/**
 * Every suggestion of the places as a rule, with the words of the document as its quote, in place of 评分 where nothing is left
 * to judge. On a leaf of the scheme it is a rule at once; on a row that is new or changed it is one more change of that row.
 */
export function adoptRules(from: Adopted, places: readonly SuggestedPlace[]): Adopted {
  // From the bottom, since an item may become several rows.
  return places.reduceRight((made, place) => {
    const leaf = place.isDrafted ? null : leafOf(made.scheme, place.key);
    return leaf === null ? onRow(made, place) : onLeaf(made, place, leaf);
  }, from);
}

/** Every suggestion of the places as a change of its row, to be worded there before it is applied. */
export function draftRules(from: Adopted, places: readonly SuggestedPlace[]): Adopted {
  return places.reduceRight(onRow, from);
}

function leafOf({ tables }: Scheme, key: string | null): Leaf | null {
  return tables.flatMap(leavesOf).find((it) => it.key === key) ?? null;
}

function onLeaf({ scheme, drafts }: Adopted, place: SuggestedPlace, leaf: Leaf): Adopted {
  const isReplaced = place.suggestions.some((it) => it.replaces);
  const judged = isReplaced ? [] : leaf.rules.filter(isPlaceholder);
  const added = place.suggestions.flatMap(({ rule }) =>
    rule !== null && isLeafRule(rule) ? [rule] : [],
  );
  const rules = [...leaf.rules.filter((it) => !isPlaceholder(it)), ...added, ...judged];
  const keys = [leaf.key, ...twinLeaves(scheme, leaf.key).map((it) => it.item.key)];
  const [was, now] = [rulesText(leaf.rules), rulesText(rules)];
  const next = changeLeaf(scheme, leaf.key, { rules });
  return {
    scheme: { ...next, overlaps: movedOverlaps(scheme, next) },
    drafts: mapRows(drafts, (row) =>
      keys.includes(row.key ?? '') && draftText(row.cells['rules']) === was
        ? withCell(row, now)
        : row,
    ),
  };
}

function mapRows(drafts: SchemeDrafts, change: (row: DraftRow) => DraftRow): SchemeDrafts {
  return Object.fromEntries(
    Object.entries(drafts).map(([id, it]) => [id, { ...it, leaves: it.leaves.map(change) }]),
  );
}

function withCell(row: DraftRow, rules: string): DraftRow {
  return { ...row, cells: { ...row.cells, rules } };
}

function onRow({ scheme, drafts }: Adopted, place: SuggestedPlace): Adopted {
  const { table, part } = place;
  const draft = drafts[table] ?? schemeRows(scheme, table);
  const rows = draft[part].flatMap((row, index) => {
    if (index !== place.row) return [row];
    return part === 'leaves' ? [withSentences(row, place)] : adoptedItems(row, place);
  });
  return { scheme, drafts: { ...drafts, [table]: { ...draft, [part]: rows } } };
}

function withSentences(row: DraftRow, { suggestions, placeholder }: SuggestedPlace): DraftRow {
  const isReplaced = suggestions.some((it) => it.replaces);
  const lines = (draftText(row.cells['rules']) ?? '').split('\n').map((it) => it.trim());
  const isJudged = (line: string): boolean => line === placeholder;
  const own = lines.filter((it) => it !== '' && !isJudged(it));
  const judged = isReplaced ? [] : lines.filter(isJudged);
  const added = suggestions.map((it) => (it.rule === null ? it.quote : it.sentence));
  return withCell(row, [...own, ...added, ...judged].join('\n'));
}

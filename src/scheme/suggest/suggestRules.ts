import { draftPaths } from '../draft/draftPaths';
import { leavesOf } from '../draft/draftTable';
import { isBlankRow, type SchemeDrafts, type TableDraft } from '../draft/schemeDraft';
import { schemeRows } from '../draft/schemeRows';
import type { Scheme, Table } from '../scheme';
import { suggestItem } from './suggestItem';
import { suggestLeaf } from './suggestLeaf';
import { isDeclined, type DeclinedRule, type SuggestedPlace } from './suggestion';

/** What the scheme, with what was changed on its 方案 sheets, is asked for. */
export interface SuggestFrom {
  readonly scheme: Scheme;
  readonly drafts: SchemeDrafts;
  /** Absent is none. */
  readonly declined?: readonly DeclinedRule[];
}

/**
 * What the criteria of leaves and the texts of items say and their rules do not, table by table, as the 方案 sheets say them;
 * what several tables have in common once, what was declined left out.
 */
export function suggestRules({
  scheme,
  drafts,
  declined = [],
}: SuggestFrom): readonly SuggestedPlace[] {
  const shared = new Set<string>();
  const places = scheme.tables.flatMap((table) => {
    const rows = drafts[table.id] ?? schemeRows(scheme, table.id);
    return [...leafPlaces(scheme, table, rows, shared), ...itemPlaces(scheme, table.id, rows)];
  });
  return places.flatMap((place) => {
    const kept = place.suggestions.filter((it) => !isDeclined(declined, place, it.quote));
    return kept.length === 0 ? [] : [{ ...place, suggestions: kept }];
  });
}

function leafPlaces(
  scheme: Scheme,
  table: Table,
  { leaves }: TableDraft,
  shared: Set<string>,
): readonly SuggestedPlace[] {
  const paths = draftPaths(table, leaves);
  const known = new Map(leavesOf(table).map((it) => [it.key, it]));
  return leaves.flatMap((row, index) => {
    const was = known.get(row.key ?? '') ?? null;
    const common = was?.shared ?? null;
    if (isBlankRow(row) || (common !== null && shared.has(common))) return [];
    if (common !== null) shared.add(common);
    return suggestLeaf({ scheme, table, row, index, was, path: paths[index] ?? [] }) ?? [];
  });
}

function itemPlaces(scheme: Scheme, table: string, rows: TableDraft): readonly SuggestedPlace[] {
  return (['bonus', 'penalty'] as const).flatMap((sign) =>
    rows[sign].flatMap((row, index) => {
      const was = scheme.adjustments.find((it) => it.key === row.key) ?? null;
      return suggestItem({ scheme, table, sign, row, index, was }) ?? [];
    }),
  );
}

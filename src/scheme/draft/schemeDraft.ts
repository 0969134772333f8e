import type { Typed } from '../../base/value';

/** One row as it stands on the sheet; `key` is that of the leaf or item, null on a row that people added. Blank cells are left out. */
export interface DraftRow {
  readonly key: string | null;
  /** By column: `level1`, `points1` … of the levels, then `name`, `points`, `criterion`, `rules`, `evidence`. */
  readonly cells: Readonly<Partial<Record<string, Typed>>>;
}

/** Everything that people can change on the 方案 sheet of a table, from the top. */
export interface TableDraft {
  readonly leaves: readonly DraftRow[];
  /** Points of the whole table. */
  readonly total: Typed;
  readonly bonus: readonly DraftRow[];
  readonly penalty: readonly DraftRow[];
}

/** By table id: only tables whose sheet says something else than the scheme. */
export type SchemeDrafts = Readonly<Record<string, TableDraft>>;

/** Keys of the empty rows that wait for new leaves and items. */
export const spareMark = '#new';

/** Whether the row has nothing in it: an empty line, or a leaf that people took away. */
export function isBlankRow({ cells }: DraftRow): boolean {
  return Object.values(cells).every((it) => (it ?? '') === '');
}

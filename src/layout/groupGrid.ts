import type { ForeignRow } from '../scoring/evaluation';
import type { GroupColumn } from './groupColumns';
import { headKeys } from './scoreGrid';

/** A row below the headings: a unit's, the one that is signed, or one that people inserted. */
export type GroupLine =
  | { readonly line: 'unit'; readonly key: string; readonly isWithdrawn: boolean }
  | { readonly line: 'signature'; readonly key: string }
  | { readonly line: 'foreign'; readonly row: ForeignRow };

/** Where everything of one of the two sheets of a group stands; all 0-based. */
export interface GroupGrid {
  readonly columns: readonly GroupColumn[];
  /** Rows of headings: the levels, then the leaf, what is typed, and the columns. */
  readonly levels: number;
  readonly columnsRow: number;
  readonly lines: readonly GroupLine[];
  readonly firstLine: number;
  /** Of a unit's code or another key. @throws {RangeError} for one that the sheet does not have. */
  readonly row: (key: string) => number;
  /** @throws {RangeError} for a column that the sheet does not have. */
  readonly column: (key: string) => number;
  readonly has: (key: string) => boolean;
}

/** Keys of the rows that are no unit's. */
export const groupRowKeys = /^#/;

/** Keys of the headings above the columns, from the top. */
export function headingKeys(levels: number): readonly string[] {
  const names = Array.from({ length: levels }, (_, at) => `#level${at + 1}`);
  return [...names, '#leaf', '#item'];
}

/** Rows above the levels. */
export const groupRows = { keyRow: 0, titleRow: 1, noteRow: 2, levelRow: 3 } as const;

export function groupGrid(
  columns: readonly GroupColumn[],
  levels: number,
  lines: readonly GroupLine[],
): GroupGrid {
  const columnsRow = groupRows.levelRow + levels + 2;
  const firstLine = columnsRow + 1;
  const places = new Map(columns.map((it, at) => [it.key, at]));
  const rows = new Map<string, number>([
    [headKeys.title, groupRows.titleRow],
    [headKeys.head, groupRows.noteRow],
    ...headingKeys(levels).map((key, at) => [key, groupRows.levelRow + at] as const),
    [headKeys.columns, columnsRow],
  ]);
  lines.forEach((it, at) => {
    if (it.line !== 'foreign') rows.set(it.key, firstLine + at);
  });
  return {
    columns,
    levels,
    columnsRow,
    lines,
    firstLine,
    row: (unit) => found(rows, unit),
    column: (key) => found(places, key),
    has: (key) => places.has(key),
  };
}

function found(places: ReadonlyMap<string, number>, key: string): number {
  const at = places.get(key);
  if (at === undefined) throw new RangeError(`nothing on the group's sheet for ${key}`);
  return at;
}

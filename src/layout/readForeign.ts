import type { Cell, Typed } from '../base/value';
import type { ForeignCell, ForeignRow } from '../scoring/evaluation';
import { headKeys } from './scoreGrid';
import { typedOf, type SheetIndex } from './sheetIndex';

/** What a sheet with entries has of its own: keys of its columns from the left, the key column first, and of its rows. */
export interface OwnKeys {
  readonly columns: readonly string[];
  readonly isRow: (key: string) => boolean;
}

/** What people added to a sheet. */
export interface ForeignContent {
  readonly foreignRows: readonly ForeignRow[];
  readonly foreignCells: readonly ForeignCell[];
}

/**
 * Rows without a key of the sheet, empty ones too where something stands below them, and cells of columns that it does not
 * have. A row above the table comes after its headings.
 */
export function readForeign(index: SheetIndex, own: OwnKeys, sheet: string): ForeignContent {
  const known = new Map(
    [...index.rows].flatMap(([key, [row]]) =>
      row !== undefined && own.isRow(key) ? [[row, key] as const] : [],
    ),
  );
  const foreignRows: ForeignRow[] = [];
  const foreignCells: ForeignCell[] = [];
  const columns = own.columns.map((name) => index.columns.get(name)?.[0]);
  let after: string = headKeys.columns;
  const start = index.rows.get(headKeys.columns)?.[0] ?? 0;
  const end = index.content.rows.reduce(
    (last, line, row) => (known.has(row) || isFilled(line) ? Math.max(last, row) : last),
    0,
  );
  index.content.rows.slice(0, end + 1).forEach((line, row) => {
    const key = known.get(row);
    if (key !== undefined) {
      if (row > start) after = key;
      outsideCells(columns, line).forEach((typed, offset) => {
        if (typed !== null) foreignCells.push({ sheet, row: key, offset, typed });
      });
    } else if (row > start || (row > keyRow && isFilled(line))) {
      foreignRows.push({ sheet, after, cells: insideCells(columns, line) });
    }
  });
  return { foreignRows, foreignCells };
}

const keyRow = 0;

type Row = readonly (Cell | undefined)[];

function isFilled(line: Row): boolean {
  return line.some((it) => it !== undefined && (it.formula ?? it.error ?? it.value ?? '') !== '');
}

/** By planned column, the key's left out. Of a copied row only the values are kept: its formulas belong to the row above. */
function insideCells(columns: readonly (number | undefined)[], line: Row): readonly Typed[] {
  return columns.map((column, at) => {
    if (at === 0 || column === undefined) return null;
    const value = line[column]?.value ?? null;
    return value === '' ? null : value;
  });
}

/** Cells of columns that the sheet does not have, from the left. */
function outsideCells(columns: readonly (number | undefined)[], line: Row): readonly Typed[] {
  const own = new Set(columns);
  const last = columns.reduce<number>((most, it) => Math.max(most, it ?? -1), -1);
  // A row read from a file may have holes, which count as columns too.
  return Array.from(line).flatMap((cell, column) => {
    if (own.has(column)) return [];
    const isInserted = column < last;
    const typed = typedOf(cell);
    return isInserted && typed === null ? [] : [typed === '' ? null : typed];
  });
}

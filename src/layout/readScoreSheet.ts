import type { Cell, Typed } from '../base/value';
import type { ForeignCell, ForeignRow, RowEntry, UnitEntries } from '../scoring/evaluation';
import { headKeys, isFilledLine, scoreRows, type ScoreGrid } from './scoreGrid';
import { sheetKeys } from './sheetKey';
import { typedOf, type SheetIndex } from './sheetIndex';

/** What people typed on a score sheet. */
export interface ScoreSheetContent {
  readonly entries: UnitEntries;
  readonly foreignRows: readonly ForeignRow[];
  readonly foreignCells: readonly ForeignCell[];
}

/**
 * The inverse of {@link planScoreSheet}: goes by keys, so it reads right where rows were inserted, moved or hidden. A row
 * without a key of the sheet, or with one that stands above already, is kept as a row of the user's, an empty one too where
 * something stands below it; one above the table comes after its headings. `grid` is the map of the unit's sheet as planned
 * without such rows.
 */
export function readScoreSheet(
  index: SheetIndex,
  grid: ScoreGrid,
  unit: string,
): ScoreSheetContent {
  const rows: Record<string, RowEntry> = {};
  for (const line of grid.lines) {
    if (!isFilledLine(line)) continue;
    const typed = (column: string): Typed => typedOf(index.cell(line.key, column));
    const isGiven = line.spec.type === 'given';
    rows[line.key] = {
      self: isGiven ? null : typed('self'),
      review: isGiven ? null : typed('review'),
      reason: typed('reason'),
      evidence: typed('evidence'),
    };
  }
  const complete = typedOf(index.cell(headKeys.head, 'review'));
  return { entries: { complete, rows }, ...readForeign(index, grid, sheetKeys.score(unit)) };
}

function readForeign(
  index: SheetIndex,
  grid: ScoreGrid,
  sheet: string,
): Pick<ScoreSheetContent, 'foreignRows' | 'foreignCells'> {
  const known = new Map(
    [...index.rows].flatMap(([key, [row]]) =>
      row !== undefined && isKnown(grid, key) ? [[row, key] as const] : [],
    ),
  );
  const foreignRows: ForeignRow[] = [];
  const foreignCells: ForeignCell[] = [];
  let after: string = headKeys.columns;
  const start = index.rows.get(headKeys.columns)?.[0] ?? 0;
  const end = Math.max(
    ...known.keys(),
    ...index.content.rows.map((it, row) => (isFilled(it) ? row : 0)),
  );
  index.content.rows.slice(0, end + 1).forEach((line, row) => {
    const key = known.get(row);
    if (key !== undefined) {
      if (row > start) after = key;
      const outside = outsideCells(index, grid, line);
      outside.forEach((typed, offset) => {
        if (typed !== null) foreignCells.push({ sheet, row: key, offset, typed });
      });
    } else if (row > start || (row > scoreRows.keyRow && isFilled(line))) {
      foreignRows.push({ sheet, after, cells: insideCells(index, grid, line) });
    }
  });
  return { foreignRows, foreignCells };
}

function isKnown(grid: ScoreGrid, key: string): boolean {
  return Object.values<string>(headKeys).includes(key) || grid.lines.some((it) => it.key === key);
}

type Row = readonly (Cell | undefined)[];

function isFilled(line: Row): boolean {
  return line.some((it) => it !== undefined && (it.formula ?? it.error ?? it.value ?? '') !== '');
}

/** By planned column. Of a copied row only the values are kept: its formulas belong to the row above. */
function insideCells(index: SheetIndex, grid: ScoreGrid, line: Row): readonly Typed[] {
  return grid.columns.map((name) => {
    const column = index.columns.get(name)?.[0];
    if (name === 'key' || column === undefined) return null;
    const value = line[column]?.value ?? null;
    return value === '' ? null : value;
  });
}

/** Cells of columns that the sheet does not have, from the left. */
function outsideCells(index: SheetIndex, grid: ScoreGrid, line: Row): readonly Typed[] {
  const own = new Set(grid.columns.flatMap((name) => index.columns.get(name)?.[0] ?? []));
  const last = Math.max(-1, ...own);
  return line.flatMap((cell, column) => {
    if (own.has(column)) return [];
    const isInserted = column < last;
    const typed = typedOf(cell);
    return isInserted && typed === null ? [] : [typed === '' ? null : typed];
  });
}

import type { Cell, Typed } from '../base/value';
import type { RowEntry, UnitEntries } from '../scoring/evaluation';
import { readForeign, type ForeignContent } from './readForeign';
import { firstRow } from '../scoring/firstRow';
import { headKeys, isFilledLine, type Line, type ScoreColumn, type ScoreGrid } from './scoreGrid';
import { sheetKeys } from './sheetKey';
import { typedOf, type SheetIndex } from './sheetIndex';

/** What people typed on a score sheet. */
export interface ScoreSheetContent extends ForeignContent {
  readonly entries: UnitEntries;
}

/**
 * The inverse of {@link planScoreSheet}: goes by keys, so it reads right where rows were inserted, moved or hidden. A row
 * without a key of the sheet, or with one that stands above already, is kept as a row of the user's. `grid` is the map of the
 * unit's sheet as planned without such rows.
 */
export function readScoreSheet(
  index: SheetIndex,
  grid: ScoreGrid,
  unit: string,
): ScoreSheetContent {
  const own = {
    columns: grid.columns,
    isRow: (key: string) => keys.has(key) || grid.lines.some((it) => it.key === key),
  };
  return {
    entries: readEntries(grid, index.cell),
    ...readForeign(index, own, sheetKeys.score(unit)),
  };
}

const keys: ReadonlySet<string> = new Set(Object.values(headKeys));

/** What stands in the entry cells of one unit; `cell` finds them by the row and column of the unit's sheet. */
export function readEntries(
  grid: ScoreGrid,
  cell: (row: string, column: ScoreColumn) => Cell | undefined,
): UnitEntries {
  const rows: Record<string, RowEntry> = {};
  for (const line of grid.lines) {
    if (!isFilledLine(line)) continue;
    const typed = (column: ScoreColumn): Typed => typedOf(cell(line.key, column));
    const isGiven = line.spec.type === 'given';
    rows[line.key] = {
      self: isGiven ? null : typed('self'),
      review: isGiven ? null : typed('review'),
      reason: typed('reason'),
      evidence: typed('evidence'),
      ...leafCells(line, grid, typed),
    };
  }
  return { complete: typedOf(cell(headKeys.head, 'review')), rows };
}

/** What the first row of a leaf has besides, in tables that ask for it. */
function leafCells(
  line: Line,
  { columns }: ScoreGrid,
  typed: (column: ScoreColumn) => Typed,
): Pick<RowEntry, 'applies' | 'responsible'> {
  if (line.line !== 'leaf' || firstRow(line.leaf.rules) !== line.key) return {};
  return {
    ...(line.leaf.leaf.mayNotApply ? { applies: typed('applies') } : {}),
    ...(columns.includes('responsible') ? { responsible: typed('responsible') } : {}),
  };
}

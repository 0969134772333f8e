import type { Cell } from '../base/value';
import type { Evaluation, RosterUnit, UnitEntries } from '../scoring/evaluation';
import { groupSheetKey } from './groupSource';
import { groupRowKeys } from './groupGrid';
import { readForeign, type ForeignContent } from './readForeign';
import { readEntries } from './readScoreSheet';
import type { ScoreColumn, ScoreGrid } from './scoreGrid';
import type { SheetIndex } from './sheetIndex';
import { unitSpot } from './unitSpot';

/** What people typed on the two sheets of a group in 一组一表. */
export interface GroupSheetsContent extends ForeignContent {
  readonly entries: readonly (readonly [unit: string, entries: UnitEntries])[];
}

/** The inverse of {@link planGroup}: each unit's row read as its own sheet would be. Nothing of a group without these sheets. */
export function readGroupSheets(
  sheets: ReadonlyMap<string, SheetIndex>,
  group: string,
  units: readonly RosterUnit[],
  grid: ScoreGrid,
): GroupSheetsContent {
  const parts = (['scores', 'notes'] as const).flatMap((part) => {
    const key = groupSheetKey(part, group);
    const index = sheets.get(key);
    return index === undefined ? [] : [{ key, index }];
  });
  if (parts.length === 0) return { entries: [], foreignRows: [], foreignCells: [] };
  const codes = new Set(units.map((it) => it.code));
  const isRow = (it: string): boolean => codes.has(it) || groupRowKeys.test(it);
  const foreign = parts.map(({ key, index }) =>
    readForeign(index, { columns: columnsOf(index), isRow }, key),
  );
  const cellOf =
    (unit: RosterUnit) =>
    (row: string, column: ScoreColumn): Cell | undefined => {
      const spot = unitSpot(flat(group), unit, row, column);
      return sheets.get(spot.sheet)?.cell(spot.row, spot.column);
    };
  return {
    entries: units.map((it) => [it.code, readEntries(grid, cellOf(it))] as const),
    foreignRows: foreign.flatMap((it) => it.foreignRows),
    foreignCells: foreign.flatMap((it) => it.foreignCells),
  };
}

function flat(group: string): Pick<Evaluation, 'layouts'> {
  return { layouts: { [group]: 'groupSheet' } };
}

/** Keys of the columns as they stand now. */
function columnsOf({ columns }: SheetIndex): readonly string[] {
  return [...columns].sort(([, [a = 0]], [, [b = 0]]) => a - b).map(([key]) => key);
}

import type { Evaluation } from '../scoring/evaluation';
import { layoutOf } from '../scoring/layoutOf';
import { flatKey } from './flatCells';
import type { ScoreColumn } from './scoreGrid';
import { headKeys } from './scoreGrid';
import type { SheetIndex } from './sheetIndex';
import { sheetKeys } from './sheetKey';
import { formatAddress } from '../workbook/address';

/** Where something of a unit stands, by keys: those of the sheet, the row and the column. */
export interface Spot {
  readonly sheet: string;
  readonly row: string;
  readonly column: string;
}

/** Where a unit's row and column, as its own sheet names them, stand in the layout of its group. */
export function unitSpot(
  evaluation: Pick<Evaluation, 'layouts'>,
  unit: { readonly code: string; readonly group: string },
  row: string,
  column: ScoreColumn,
): Spot {
  if (layoutOf(evaluation, unit.group) === 'unitSheets')
    return { sheet: sheetKeys.score(unit.code), row, column };
  const isNote = noteColumns.includes(column) && !ownRows.test(row);
  const sheet = (isNote ? sheetKeys.groupNotes : sheetKeys.groupScore)(unit.group);
  return { sheet, row: unit.code, column: flatKey(row, column) };
}

/** Where that is now, A1 without `$`; null where the sheet, the row or the column is gone. */
export function findSpot(
  sheets: ReadonlyMap<string, SheetIndex>,
  spot: Spot,
): { readonly sheet: string; readonly cell: string } | null {
  const index = sheets.get(spot.sheet);
  const row = index?.rows.get(spot.row)?.[0];
  const column = index?.columns.get(spot.column)?.[0];
  if (index === undefined || row === undefined || column === undefined) return null;
  return { sheet: index.content.name, cell: formatAddress(row, column) };
}

const noteColumns: readonly ScoreColumn[] = ['reason', 'responsible', 'evidence'];

/** Rows that are no leaf's and no adjustment's. */
const ownRows = /^#/;

/** Row and column of a unit's state and final total. */
export const unitSpots: Readonly<Record<'state' | 'total', readonly [string, ScoreColumn]>> = {
  state: [headKeys.head, 'reason'],
  total: ['#total', 'score'],
};

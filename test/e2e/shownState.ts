import { formatAddress, formatRange } from '../../src/workbook/address';
import { valueAt } from '../hosts/office/excel/calculate';
import { placeOf } from '../hosts/office/excel/grid';
import type { Sheet, Workbook } from '../hosts/office/excel/model';
import { sheetById } from '../hosts/office/excel/sheets';
import { sheetSnapshot, type Plain } from '../hosts/office/excel/snapshot';
import type { SheetValues } from '../oracle/readValues';

/** What the cells of the visible sheets hold, empty ones left out. */
export function shownValues(workbook: Workbook): SheetValues {
  return Object.fromEntries(shownSheets(workbook).map((it) => [it.name, valuesOf(it)]));
}

/** The visible sheets as they stand, by name. */
export function shownSnapshot(workbook: Workbook): Readonly<Record<string, Plain>> {
  return Object.fromEntries(shownSheets(workbook).map((it) => [it.name, sheetSnapshot(it)]));
}

/** The sheet in front and the cells selected on it. */
export function shownPlace(workbook: Workbook): readonly [sheet: string, range: string] {
  const active = sheetById(workbook, workbook.activeSheet);
  return active === null ? ['', ''] : [active.name, formatRange(active.selection)];
}

function shownSheets({ sheets }: Workbook): readonly Sheet[] {
  return sheets.filter((it) => it.visibility === 'visible');
}

function valuesOf(sheet: Sheet): SheetValues[string] {
  return Object.fromEntries(
    Array.from(sheet.cells.keys()).flatMap((key) => {
      const { row, column } = placeOf(key);
      const value = valueAt(sheet, row, column);
      return value === null || typeof value === 'object'
        ? []
        : [[formatAddress(row, column), value]];
    }),
  );
}

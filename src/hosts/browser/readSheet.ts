import {
  BooleanNumber,
  type ICellData,
  type Injector,
  type IWorksheetData,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Cell } from '../../base/value';
import type { SheetContent } from '../../workbook/host';
import type { Visibility } from '../../workbook/plan';
import { toCell } from './cellData';

/** Reads a sheet of the grid with raw values. A filled formula is stored once for its whole range, so the model is asked for its text. */
export function readSheet(injector: Injector, workbook: Workbook, sheet: Worksheet): SheetContent {
  const formulas = injector.get(FormulaDataModel);
  const unitId = workbook.getUnitId();
  const sheetId = sheet.getSheetId();
  const rows: (Cell | undefined)[][] = [];
  const formulaOf = (row: number, column: number, data: ICellData) =>
    data.si ? formulas.getFormulaStringByCell(row, column, sheetId, unitId) : data.f;
  sheet.getCellMatrix().forValue((row, column, data) => {
    const cell = toCell(data, data ? formulaOf(row, column, data) : null);
    if (cell === undefined) return;
    const cells = (rows[row] ??= []);
    cells[column] = cell;
  });
  const { rowData, columnData } = sheet.getConfig();
  return {
    name: sheet.getName(),
    visibility: visibilityOf(sheet.getConfig()),
    rows: Array.from(rows, (cells) => Array.from(cells ?? [])),
    hiddenRows: hiddenOf(rowData),
    hiddenColumns: hiddenOf(columnData),
  };
}

/** Univer knows hidden only; that a sheet was very hidden stands in its custom data. */
export function visibilityOf({
  hidden,
  custom,
}: Pick<Partial<IWorksheetData>, 'hidden' | 'custom'>): Visibility {
  if (hidden !== BooleanNumber.TRUE) return 'visible';
  return custom?.['isVeryHidden'] === true ? 'veryHidden' : 'hidden';
}

function hiddenOf(data: Readonly<Record<number, { readonly hd?: BooleanNumber }>>): number[] {
  return Object.entries(data)
    .filter(([, it]) => it.hd === BooleanNumber.TRUE)
    .map(([index]) => Number(index))
    .sort((a, b) => a - b);
}

import {
  BooleanNumber,
  type ICellData,
  type IStyleData,
  type IWorksheetData,
} from '@univerjs/core';
import { parseAddress, parseRange } from '../../workbook/address';
import { isLocked } from '../../workbook/isLocked';
import type { RowPlan, SheetPlan, WorkbookPlan } from '../../workbook/plan';
import { toCellData } from './cellData';
import { toConditionData } from './conditionData';
import { lockedRanges } from './lockedRanges';
import { lockPart, lockResource } from './lockRules';
import { rangeOf } from './range';
import { conditionResource, validationResource, type SheetSnapshot } from './snapshot';
import { toStyleData } from './styleData';
import { toValidationData } from './validationData';

/** Pixels of one character of the default font, and of one point. */
export const pxPerChar = 7.5;
export const pxPerPt = 4 / 3;
/** Excel's 15 pt. */
export const defaultRowPx = 20;
/** Empty rows and columns shown beyond the table, and how many there are at least. */
const spareRows = 12;
const spareColumns = 3;
const leastRows = 50;
const leastColumns = 18;

/** A planned sheet for the grid, and the styles its cells name. Charts, filter and print setup are not shown. */
export function toSheetSnapshot(plan: WorkbookPlan, sheet: SheetPlan, id: string) {
  const extent = extentOf(sheet);
  const rowCount = Math.max(extent.rows + spareRows, leastRows);
  const columnCount = Math.max(extent.columns + spareColumns, leastColumns);
  const styles: Record<string, IStyleData> = {};
  const keys = new Map(
    Object.entries(plan.styles).map(([name, style]) => {
      const data = toStyleData(style);
      const key = JSON.stringify(data);
      styles[key] = data;
      return [name, key];
    }),
  );
  const areas = sheet.styles.map((it) => ({
    ...parseRange(it.range),
    locked: isLocked(plan.styles[it.style]),
  }));
  const data: SheetSnapshot = {
    sheet: {
      ...frame(sheet, id),
      rowCount,
      columnCount,
      cellData: cellData(sheet, keys),
    },
    parts: {
      [validationResource]: sheet.validations.map((it, index) =>
        toValidationData(it, `${id}-validation-${index}`),
      ),
      [conditionResource]: sheet.conditionalFormats.map((it, index) =>
        toConditionData(it, `${id}-condition-${index}`),
      ),
      ...(sheet.isProtected && {
        [lockResource]: lockPart(lockedRanges(rowCount, columnCount, areas)),
      }),
    },
  };
  return { data, styles };
}

function frame(sheet: SheetPlan, id: string) {
  const { rows, columns } = sheet.freeze;
  return {
    id,
    name: sheet.name,
    ...(sheet.tabColor !== undefined && { tabColor: sheet.tabColor }),
    hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    custom: { isVeryHidden: sheet.visibility === 'veryHidden' },
    freeze: { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 },
    mergeData: sheet.merges.map(rangeOf),
    defaultRowHeight: defaultRowPx,
    rowData: Object.fromEntries(sheet.rows.map((row) => [row.row, rowData(row)])),
    columnData: Object.fromEntries(
      sheet.columns.map(({ widthChars, hidden }, index) => [
        index,
        { w: Math.round(widthChars * pxPerChar), hd: toBooleanNumber(hidden === true) },
      ]),
    ),
  };
}

const toBooleanNumber = (value: boolean) => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

function rowData({ heightPt, hidden }: RowPlan) {
  return {
    hd: toBooleanNumber(hidden === true),
    // `ia` off keeps the planned height; else Univer would measure the row itself.
    ...(heightPt !== undefined && { h: heightPt * pxPerPt, ia: BooleanNumber.FALSE }),
  };
}

function cellData(sheet: SheetPlan, keys: ReadonlyMap<string, string>): IWorksheetData['cellData'] {
  const cells: Record<number, Record<number, ICellData>> = {};
  const at = (row: number, column: number) => ((cells[row] ??= {})[column] ??= {});
  for (const { range, style } of sheet.styles) {
    const { top, bottom, left, right } = parseRange(range);
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1)
        at(row, column).s = keys.get(style) ?? null;
  }
  for (const block of sheet.blocks) {
    const start = parseAddress(block.at);
    block.cells.forEach((row, down) =>
      row.forEach((input, along) => {
        if (input !== null)
          Object.assign(at(start.row + down, start.column + along), toCellData(input));
      }),
    );
  }
  return cells;
}

function extentOf(sheet: SheetPlan): { readonly rows: number; readonly columns: number } {
  let rows = sheet.rows.reduce((most, it) => Math.max(most, it.row + 1), 1);
  let columns = Math.max(sheet.columns.length, 1);
  for (const { at, cells } of sheet.blocks) {
    const start = parseAddress(at);
    rows = Math.max(rows, start.row + cells.length);
    columns = cells.reduce((most, row) => Math.max(most, start.column + row.length), columns);
  }
  for (const range of [...sheet.styles.map((it) => it.range), ...sheet.merges]) {
    const { bottom, right } = parseRange(range);
    rows = Math.max(rows, bottom + 1);
    columns = Math.max(columns, right + 1);
  }
  return { rows, columns };
}

import type { Cell } from '../src/base/value';
import { allowedOf } from '../src/hosts/inPlace/allowedOf';
import { styleGrid } from '../src/hosts/inPlace/styleGrid';
import { toCell } from '../src/hosts/inPlace/toCell';
import { toWritten } from '../src/hosts/inPlace/toWritten';
import { addSheet } from '../src/hosts/wps/addSheet';
import { openBook, type Book } from '../src/hosts/wps/book';
import { chartsOn } from '../src/hosts/wps/charts';
import { deleteSheet } from '../src/hosts/wps/deleteSheet';
import { measureDigits } from '../src/hosts/wps/digitWidth';
import { visible } from '../src/hosts/wps/enums';
import type { WpsRoot, WpsWorksheet } from '../src/hosts/wps/jsapi';
import { linesRange } from '../src/hosts/wps/lines';
import { allowedOn, protect, unprotect } from '../src/hosts/wps/protection';
import { putAround } from '../src/hosts/wps/putFrame';
import { putRules } from '../src/hosts/wps/putRules';
import { putStyles } from '../src/hosts/wps/putStyles';
import { putWritten } from '../src/hosts/wps/putWritten';
import { quietly } from '../src/hosts/wps/quiet';
import { readTold } from '../src/hosts/wps/readTold';
import { resetSheet } from '../src/hosts/wps/resetSheet';
import { toFront } from '../src/hosts/wps/toFront';
import { usedArea } from '../src/hosts/wps/usedArea';
import { visibilityOf } from '../src/hosts/wps/visibility';
import { formatAddress, parseAddress, type Area } from '../src/workbook/address';
import type { CellEdit, SheetContent, WorkbookHost } from '../src/workbook/host';
import type { SheetPlan, WorkbookPlan } from '../src/workbook/plan';

/**
 * What the host is compared with: each cell is written, styled and read by calls of its own, and each sheet is made from nothing. It
 * keeps no journal, undoes nothing and puts new sheets last. Only for figures.
 */
export function naiveWps(root: WpsRoot, host: WorkbookHost): WorkbookHost {
  const book = openBook(root);
  return {
    ...host,
    read: async (names) => names.map((it) => readSheet(sheetOf(book, it))),
    render: (plan, { remove = [], rename = {}, edits = [] } = {}) =>
      quietly(root, async () => {
        for (const [from, to] of Object.entries(rename)) sheetOf(book, from).Name = to;
        // Formulas may speak of any of them.
        for (const it of plan.sheets) emptySheet(book, it.name);
        for (const it of plan.sheets) fillSheet(book, it, plan.styles);
        for (const { name, sheet } of book.tabs()) if (remove.includes(name)) deleteSheet(sheet);
        writeCells(book, edits);
        return [];
      }),
    write: (edits) => quietly(root, async () => writeCells(book, edits)),
  };
}

function sheetOf({ workbook }: Book, name: string): WpsWorksheet {
  return workbook.Worksheets.Item(name);
}

/** Adds the sheet, or takes away what is on it. */
function emptySheet(book: Book, name: string): void {
  const found = book.tabs().find((it) => it.name === name);
  if (found === undefined) {
    addSheet(book, name);
    return;
  }
  const { sheet } = found;
  unprotect(sheet);
  toFront(book, sheet);
  for (const it of chartsOn(sheet)) sheet.ChartObjects().Item(it).Delete();
  resetSheet(sheet, book.app.ActiveWindow);
}

function fillSheet(book: Book, plan: SheetPlan, styles: WorkbookPlan['styles']): void {
  const sheet = sheetOf(book, plan.name);
  toFront(book, sheet);
  for (const it of plan.merges) sheet.Range(it).Merge();
  const grid = styleGrid(plan.styles, styles);
  for (let row = 0; row < grid.rows; row += 1)
    for (let column = 0; column < grid.columns; column += 1) {
      const own = grid.at(row, column);
      const range = formatAddress(row, column);
      if (own !== undefined) putStyles(sheet, [{ range, style: 'own' }], { own });
    }
  for (const { at, cells } of plan.blocks) {
    const { row, column } = parseAddress(at);
    for (const [down, line] of cells.entries())
      for (const [across, input] of line.entries())
        if (input !== null)
          putWritten(sheet, areaAt(row + down, column + across), [[toWritten(input)]]);
  }
  putRules(sheet, plan);
  putAround({ book, styles, toDigits: measureDigits(sheet) }, sheet, plan);
  const allowed = allowedOf(plan, styles);
  if (allowed !== null) protect(sheet, allowed);
  sheet.Visible = visible[plan.visibility];
}

function areaAt(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

function writeCells(book: Book, edits: readonly CellEdit[]): void {
  for (const { sheet: name, cell, input } of edits) {
    const sheet = sheetOf(book, name);
    const allowed = allowedOn(sheet);
    if (allowed !== null) unprotect(sheet);
    const { row, column } = parseAddress(cell);
    putWritten(sheet, areaAt(row, column), [[toWritten(input)]]);
    if (allowed !== null) protect(sheet, allowed);
  }
}

function readSheet(sheet: WpsWorksheet): SheetContent {
  const { bottom, right } = usedArea(sheet);
  const rows = Array.from({ length: bottom + 1 }, (_, row) =>
    Array.from({ length: right + 1 }, (_cell, column) => readCell(sheet, row, column)),
  );
  const hidden = (way: 'rows' | 'columns', last: number): readonly number[] =>
    Array.from({ length: last + 1 }, (_, at) => at).filter(
      (at) => linesRange(sheet, way, { first: at, last: at }).Hidden === true,
    );
  return {
    name: sheet.Name,
    visibility: visibilityOf(sheet),
    rows,
    hiddenRows: hidden('rows', bottom),
    hiddenColumns: hidden('columns', right),
  };
}

function readCell(sheet: WpsWorksheet, row: number, column: number): Cell | undefined {
  const { values, formulas, valueTypes } = readTold(sheet, areaAt(row, column));
  return toCell(values[0]?.[0], formulas[0]?.[0], valueTypes[0]?.[0]);
}

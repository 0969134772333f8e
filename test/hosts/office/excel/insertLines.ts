import { rewriteAllFormulas } from './allFormulas';
import { ExcelError, requireArgument } from './excelError';
import { formatAt } from './formatAt';
import { keyOf, maxColumns, maxRows, placeOf, wholeGrid } from './grid';
import { requireAllowed, requireWritable } from './protection';
import { shiftSpan, withLinesShifted, type LineShift } from './rewriteFormula';
import { shiftLayout } from './shiftLayout';
import { reportChange } from './touch';
import type { Change, Line, Sheet } from './model';

type By = Change['by'];

/** Inserts `count` rows before `row`; they take the format of the row above. @throws {ExcelError} where protection or the grid forbids. */
export function insertRows(sheet: Sheet, row: number, count = 1, by: By = 'program'): void {
  requireAllowed(sheet, 'allowInsertRows');
  insertLines(sheet, { axis: 'row', at: row, count });
  const area = { ...wholeGrid, top: row, bottom: row + count - 1 };
  reportChange(sheet, area, 'RowInserted', by);
}

/** Deletes `count` rows from `row` on. @throws {ExcelError} where protection forbids. */
export function deleteRows(sheet: Sheet, row: number, count = 1, by: By = 'program'): void {
  requireAllowed(sheet, 'allowDeleteRows');
  const area = { ...wholeGrid, top: row, bottom: row + count - 1 };
  requireWritable(sheet, area);
  shiftSheet(sheet, { axis: 'row', at: row, count: -count });
  reportChange(sheet, area, 'RowDeleted', by);
}

/** Inserts `count` columns before `column`; they take the format of the column on the left. @throws {ExcelError} */
export function insertColumns(sheet: Sheet, column: number, count = 1, by: By = 'program'): void {
  requireAllowed(sheet, 'allowInsertColumns');
  insertLines(sheet, { axis: 'column', at: column, count });
  const area = { ...wholeGrid, left: column, right: column + count - 1 };
  reportChange(sheet, area, 'ColumnInserted', by);
}

/** Deletes `count` columns from `column` on. @throws {ExcelError} where protection forbids. */
export function deleteColumns(sheet: Sheet, column: number, count = 1, by: By = 'program'): void {
  requireAllowed(sheet, 'allowDeleteColumns');
  const area = { ...wholeGrid, left: column, right: column + count - 1 };
  requireWritable(sheet, area);
  shiftSheet(sheet, { axis: 'column', at: column, count: -count });
  reportChange(sheet, area, 'ColumnDeleted', by);
}

function insertLines(sheet: Sheet, shift: LineShift): void {
  const most = shift.axis === 'row' ? maxRows : maxColumns;
  requireArgument(shift.count > 0 && shift.at >= 0 && shift.at < most, 'lines beyond the grid');
  const isFull = Array.from(sheet.cells.keys()).some(
    (key) => placeOf(key)[shift.axis] >= most - shift.count,
  );
  if (isFull) throw new ExcelError('InvalidOperation', 'content would leave the grid');
  shiftSheet(sheet, shift);
  if (shift.at > 0) takeFormats(sheet, shift);
}

/** New lines look like the line before them. */
function takeFormats(sheet: Sheet, { axis, at, count }: LineShift): void {
  const before = Array.from(sheet.formats).filter(([key]) => placeOf(key)[axis] === at - 1);
  const lines = axis === 'row' ? sheet.rows : sheet.columns;
  const line = lines.get(at - 1);
  for (let next = at; next < at + count; next++) {
    if (line !== undefined) lines.set(next, { ...line, isHidden: false });
    for (const [key] of before) {
      const { row, column } = placeOf(key);
      const target = axis === 'row' ? keyOf(next, column) : keyOf(row, next);
      sheet.formats.set(target, formatAt(sheet, row, column));
    }
  }
}

/** Moves everything on the sheet, and every reference to it. */
function shiftSheet(sheet: Sheet, shift: LineShift): void {
  sheet.cells = shiftKeys(sheet.cells, shift);
  sheet.formats = shiftKeys(sheet.formats, shift);
  if (shift.axis === 'row') sheet.rows = shiftLines(sheet.rows, shift);
  else sheet.columns = shiftLines(sheet.columns, shift);
  shiftLayout(sheet, shift);
  rewriteAllFormulas(sheet.workbook, (formula, owner) =>
    withLinesShifted(formula, sheet.name, owner === sheet, shift),
  );
}

function shiftKeys<T>(cells: ReadonlyMap<number, T>, shift: LineShift): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [key, it] of cells) {
    const { row, column } = placeOf(key);
    const span = shiftSpan(placeOf(key)[shift.axis], placeOf(key)[shift.axis], shift);
    if (span === null) continue;
    moved.set(shift.axis === 'row' ? keyOf(span[0], column) : keyOf(row, span[0]), it);
  }
  return moved;
}

function shiftLines(lines: ReadonlyMap<number, Line>, shift: LineShift): Map<number, Line> {
  const moved = new Map<number, Line>();
  for (const [at, it] of lines) {
    const span = shiftSpan(at, at, shift);
    if (span !== null) moved.set(span[0], it);
  }
  return moved;
}

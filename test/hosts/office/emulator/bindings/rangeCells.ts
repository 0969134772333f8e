import { recalculate } from '../../excel/calculate';
import { clearCells, type ClearWhat } from '../../excel/clearCells';
import { pointsOfWidth } from '../../excel/columnWidth';
import { setNumberFormats } from '../../excel/formats';
import { isWholeColumns, isWholeRows, sizeOf } from '../../excel/grid';
import { columnAt, rowAt, setColumns, setRows } from '../../excel/lines';
import { mergeCells, unmergeCells } from '../../excel/merges';
import type { Sheet } from '../../excel/model';
import {
  readFormulas,
  readNumberFormats,
  readTexts,
  readValues,
  readValueTypes,
} from '../../excel/readCells';
import { activateSheet } from '../../excel/sheets';
import { writeCells, type CellWrite } from '../../excel/writeCells';
import type { MethodCall } from '../protocol/binding';
import { HostFault, invalidArgument } from '../protocol/hostFault';
import { addressText } from './address';
import { matrixOf } from './matrix';
import type { RangeTarget } from './rangeTarget';

type Get = Readonly<Record<string, (target: RangeTarget) => unknown>>;
type Set = Readonly<
  Record<string, (target: RangeTarget, value: unknown, location: string) => void>
>;
type Calls = Readonly<Record<string, (call: MethodCall<RangeTarget>) => unknown>>;

/** Most cells that Excel hands out at once. */
const mostCells = 5_000_000;

function content<T>(read: (target: RangeTarget) => T): (target: RangeTarget) => T {
  return (target) => {
    const { rows, columns } = sizeOf(target.area);
    if (rows * columns > mostCells) throw new HostFault('RangeExceedsLimit', 'Range');
    return read(target);
  };
}

/** What cells hold and where they are. */
export const cellsGet: Get = {
  Address: addressText,
  AddressLocal: addressText,
  RowIndex: ({ area }) => area.top,
  ColumnIndex: ({ area }) => area.left,
  RowCount: ({ area }) => sizeOf(area).rows,
  ColumnCount: ({ area }) => sizeOf(area).columns,
  // Excel answers −1 where the number is too large.
  CellCount: ({ area }) => {
    const count = sizeOf(area).rows * sizeOf(area).columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  },
  IsEntireColumn: ({ area }) => isWholeColumns(area),
  IsEntireRow: ({ area }) => isWholeRows(area),
  Values: content(({ sheet, area }) => readValues(sheet, area)),
  Formulas: content(({ sheet, area }) => readFormulas(sheet, area)),
  FormulasLocal: content(({ sheet, area }) => readFormulas(sheet, area)),
  Text: content(({ sheet, area }) => readTexts(sheet, area)),
  ValueTypes: content(({ sheet, area }) => readValueTypes(sheet, area)),
  NumberFormat: content(({ sheet, area }) => readNumberFormats(sheet, area)),
  NumberFormatLocal: content(({ sheet, area }) => readNumberFormats(sheet, area)),
  RowHidden: (target) => common(rowsOf(target).map((row) => rowAt(target.sheet, row).isHidden)),
  ColumnHidden: (target) =>
    common(columnsOf(target).map((column) => columnAt(target.sheet, column).isHidden)),
  Hidden: (target) => {
    const isHidden =
      rowsOf(target).every((row) => rowAt(target.sheet, row).isHidden) ||
      columnsOf(target).every((column) => columnAt(target.sheet, column).isHidden);
    return isHidden;
  },
  Top: ({ sheet, area }) => heightBetween(sheet, 0, area.top - 1),
  Left: ({ sheet, area }) => widthBetween(sheet, 0, area.left - 1),
  Height: ({ sheet, area }) => heightBetween(sheet, area.top, area.bottom),
  Width: ({ sheet, area }) => widthBetween(sheet, area.left, area.right),
};

/** Height of rows in points, hidden ones 0. */
function heightBetween(sheet: Sheet, first: number, last: number): number {
  let sum = 0;
  for (let row = first; row <= last; row += 1) {
    const { isHidden, size } = rowAt(sheet, row);
    if (!isHidden) sum += size ?? sheet.defaultHeightPt;
  }
  return sum;
}

/** Width of columns in points, hidden ones 0. */
function widthBetween(sheet: Sheet, first: number, last: number): number {
  let sum = 0;
  for (let column = first; column <= last; column += 1) {
    const { isHidden, size } = columnAt(sheet, column);
    if (!isHidden) sum += pointsOfWidth(size ?? sheet.defaultWidthChars);
  }
  return sum;
}

/** What is set through a range. */
export const cellsSet: Set = {
  Values: writeContent,
  Formulas: writeContent,
  FormulasLocal: writeContent,
  NumberFormat: ({ sheet, area }, value, location) =>
    setNumberFormats(sheet, area, matrixOf(area, value, isFormat, location)),
  RowHidden: ({ sheet, area }, value) => setRows(sheet, area, { isHidden: value === true }),
  ColumnHidden: ({ sheet, area }, value) => setColumns(sheet, area, { isHidden: value === true }),
};

function writeContent({ sheet, area }: RangeTarget, value: unknown, location: string): void {
  writeCells(sheet, area, matrixOf(area, value, isContent, location));
}

function isFormat(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

function isContent(value: unknown): value is CellWrite {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

const whats: Readonly<Record<string, ClearWhat>> = {
  All: 'all',
  Contents: 'contents',
  Formats: 'formats',
};

/** What is done to the cells of a range. */
export const cellsCall: Calls = {
  _ValidateArraySize: ({ target, args: [rows, columns], location }) => {
    const size = sizeOf(target.area);
    if (rows !== size.rows || columns !== size.columns) throw invalidArgument(location);
    return null;
  },
  Clear: ({ target: { sheet, area }, args: [what], location }) => {
    const known = whats[typeof what === 'string' ? what : 'All'];
    if (known === undefined) throw new HostFault('EmulatorNotImplemented', location, 501);
    clearCells(sheet, area, known);
    return null;
  },
  Merge: ({ target: { sheet, area }, args: [isAcross] }) => {
    mergeCells(sheet, area, isAcross === true);
    return null;
  },
  Unmerge: ({ target: { sheet, area } }) => {
    unmergeCells(sheet, area);
    return null;
  },
  Select: ({ target: { sheet, area } }) => {
    activateSheet(sheet);
    sheet.selection = area;
    return null;
  },
  Calculate: ({ target: { sheet } }) => {
    recalculate(sheet.workbook);
    return null;
  },
};

/** All rows of the range, of whole columns only those that differ from the default, with one that does not. */
export function rowsOf({ sheet, area }: RangeTarget): readonly number[] {
  if (isWholeColumns(area)) return [...sheet.rows.keys(), area.bottom];
  return Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
}

/** All columns of the range, of whole rows only those that differ from the default, with one that does not. */
export function columnsOf({ sheet, area }: RangeTarget): readonly number[] {
  if (isWholeRows(area)) return [...sheet.columns.keys(), area.right];
  return Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
}

/** The value that all have; null where they differ. */
export function common<T>(values: readonly T[]): T | null {
  const [first, ...rest] = values;
  return first !== undefined && rest.every((value) => value === first) ? first : null;
}

import type { Area } from '../../../../src/workbook/address';
import { calculateNew } from './calculate';
import { requireArgument } from './excelError';
import { formatAt } from './formatAt';
import { keyOf, sizeOf } from './grid';
import { requireKnownSheets } from './knownSheets';
import { mergeAt } from './merges';
import { requireWritable } from './protection';
import { sharedFormat } from './sharedFormat';
import { reportChange } from './touch';
import { parseTyped, type TypedInput } from './typedInput';
import type { Cell, Change, Sheet } from './model';

/** What can be put into a cell: text is read as Excel reads it, '' empties the cell, null leaves it alone. */
export type CellWrite = string | number | boolean | null;

/**
 * Puts values and formulas into the cells of an area: a matrix of its size, or one for all. Text that looks like a number,
 * date, formula … becomes one, unless the cell is formatted as text or the text begins with an apostrophe.
 *
 * @throws {ExcelError} for another size, locked cells of a protected sheet, bad formulas; nothing is written then.
 */
export function writeCells(
  sheet: Sheet,
  area: Area,
  input: CellWrite | readonly (readonly CellWrite[])[],
): void {
  requireWritable(sheet, area);
  const matrix = matrixOf(area, input);
  const writes = matrix.flatMap((line, down) =>
    line.flatMap((it, across) => {
      if (it === null) return [];
      const [row, column] = [area.top + down, area.left + across];
      const typed = typedOf(it, formatAt(sheet, row, column).numberFormat);
      if (typed.formula !== null) requireKnownSheets(sheet.workbook, typed.formula);
      return [{ row, column, typed }];
    }),
  );
  for (const { row, column, typed } of writes) putTyped(sheet, row, column, typed);
  finishWrite(sheet, area, 'program');
}

function matrixOf(
  area: Area,
  input: CellWrite | readonly (readonly CellWrite[])[],
): readonly (readonly CellWrite[])[] {
  const { rows, columns } = sizeOf(area);
  if (typeof input !== 'object' || input === null)
    return Array.from({ length: rows }, () => Array<CellWrite>(columns).fill(input));
  const isFit = input.length === rows && input.every((it) => it.length === columns);
  requireArgument(isFit, `cells of another size than ${rows} × ${columns}`);
  return input;
}

function typedOf(input: string | number | boolean, numberFormat: string): TypedInput {
  if (typeof input === 'string') return parseTyped(input, numberFormat);
  if (typeof input === 'number') requireArgument(Number.isFinite(input), `the number ${input}`);
  // A cell formatted as text makes text of numbers too.
  const text = typeof input === 'boolean' ? String(input).toUpperCase() : String(input);
  const value = numberFormat === '@' ? text : input;
  return { value, formula: null, hasApostrophe: false, numberFormat: null };
}

/** Puts one parsed input into a cell; protection is not asked. In a merged area only the upper left cell takes it. */
export function putTyped(sheet: Sheet, row: number, column: number, typed: TypedInput): void {
  const merge = mergeAt(sheet, row, column);
  if (merge !== null && (merge.top !== row || merge.left !== column)) return;
  const key = keyOf(row, column);
  const isEmpty = typed.value === null && typed.formula === null;
  if (isEmpty) sheet.cells.delete(key);
  else sheet.cells.set(key, newCell(typed));
  const format = formatAt(sheet, row, column);
  if (typed.numberFormat !== null && format.numberFormat === 'General')
    sheet.formats.set(key, sharedFormat({ ...format, numberFormat: typed.numberFormat }));
}

/** A cell with that content, not calculated yet. */
export function newCell({ value, formula, hasApostrophe }: Omit<TypedInput, 'numberFormat'>): Cell {
  return { value, formula, hasApostrophe, serial: -1, isBusy: false };
}

/** Tells of the change, and calculates new formulas while the rest is calculated by hand only. */
export function finishWrite(sheet: Sheet, area: Area, by: Change['by']): void {
  reportChange(sheet, area, 'RangeEdited', by);
  calculateNew(sheet, area);
}

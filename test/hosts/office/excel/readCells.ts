import type { Area } from '../../../../src/workbook/address';
import { valueAt } from './calculate';
import { displayText } from './displayText';
import { formatAt } from './formatAt';
import { defaultFormat } from './format';
import { boundingArea, keyOf, mapArea, maxColumns, maxRows, placeOf } from './grid';
import { isError, type Scalar } from './scalar';
import type { Sheet } from './model';

/** As Excel hands out a value: '' for an empty cell, errors as their text. */
export type PlainValue = string | number | boolean;
export type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

/** Values as Excel hands them out. */
export function readValues(sheet: Sheet, area: Area): readonly (readonly PlainValue[])[] {
  return mapArea(area, (row, column) => plainOf(valueAt(sheet, row, column)));
}

/** Formulas, and where there is none values. */
export function readFormulas(sheet: Sheet, area: Area): readonly (readonly PlainValue[])[] {
  return mapArea(area, (row, column) => {
    const cell = sheet.cells.get(keyOf(row, column));
    return cell?.formula ?? plainOf(cell?.value ?? null);
  });
}

/** What kind of value each cell has. */
export function readValueTypes(sheet: Sheet, area: Area): readonly (readonly ValueType[])[] {
  return mapArea(area, (row, column) => valueType(valueAt(sheet, row, column)));
}

/** What each cell shows. */
export function readTexts(sheet: Sheet, area: Area): readonly (readonly string[])[] {
  return mapArea(area, (row, column) =>
    displayText(valueAt(sheet, row, column), formatAt(sheet, row, column).numberFormat),
  );
}

/** Number formats in en-US. */
export function readNumberFormats(sheet: Sheet, area: Area): readonly (readonly string[])[] {
  return mapArea(area, (row, column) => formatAt(sheet, row, column).numberFormat);
}

function plainOf(value: Scalar): PlainValue {
  if (value === null) return '';
  return isError(value) ? value.error : value;
}

function valueType(value: Scalar): ValueType {
  if (value === null) return 'Empty';
  if (isError(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

/** The smallest area with all content, and with `valuesOnly` false also all formats; null for an untouched sheet. */
export function usedArea(sheet: Sheet, valuesOnly = false): Area | null {
  const filled = areaAround(sheet.cells.keys());
  if (valuesOnly) return filled;
  const formatted: number[] = [];
  for (const [key, format] of sheet.formats) if (format !== defaultFormat) formatted.push(key);
  const around = [filled, areaAround(formatted)].filter((it) => it !== null);
  return boundingArea([...around, ...sheet.merges]);
}

function areaAround(keys: Iterable<number>): Area | null {
  let [top, left, bottom, right] = [maxRows, maxColumns, -1, -1];
  for (const key of keys) {
    const { row, column } = placeOf(key);
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  return bottom < 0 ? null : { top, left, bottom, right };
}

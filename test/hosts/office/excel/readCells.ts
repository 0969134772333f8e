import type { Area } from '../../../../src/workbook/address';
import { valueAt } from './calculate';
import { displayText } from './displayText';
import { formatAt } from './formatAt';
import { defaultFormat } from './format';
import { boundingArea, cellArea, keyOf, mapArea, placeOf } from './grid';
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
  const areas = Array.from(sheet.cells.keys(), areaOf);
  if (valuesOnly) return boundingArea(areas);
  const formatted = Array.from(sheet.formats).flatMap(([key, format]) =>
    format === defaultFormat ? [] : [areaOf(key)],
  );
  return boundingArea([...areas, ...formatted, ...sheet.merges]);
}

function areaOf(key: number): Area {
  const { row, column } = placeOf(key);
  return cellArea(row, column);
}

import type { Area } from '../../../../src/workbook/address';
import { requireArgument } from './excelError';
import { defaultFormat, type CellFormat } from './format';
import { bandFormat, formatAt, formatsIn } from './formatAt';
import { holdsKey, isWholeColumns, isWholeRows, keyOf, placeOf, sizeOf } from './grid';
import { changeLine, columnAt } from './lines';
import { requireAllowed } from './protection';
import { sharedFormat } from './sharedFormat';
import type { Sheet } from './model';

/** Changes a part of the format of all cells. @throws {ExcelError} where the sheet is protected. */
export function setFormat(sheet: Sheet, area: Area, change: Partial<CellFormat>): void {
  requireAllowed(sheet, 'allowFormatCells');
  checkFormat(change);
  applyFormat(sheet, area, (it) => ({ ...it, ...change }));
}

const limits = { indent: 250, fontSizePt: 409 };

function checkFormat(change: Partial<CellFormat>): void {
  const { indent = 0, fontSizePt = 1 } = change;
  requireArgument(indent >= 0 && indent <= limits.indent, `indent ${indent}`);
  requireArgument(fontSizePt >= 1 && fontSizePt <= limits.fontSizePt, `font of ${fontSizePt} pt`);
  const colors = [change.fontColor, change.fillColor].filter((it) => typeof it === 'string');
  for (const it of colors) requireArgument(/^#[0-9A-F]{6}$/.test(it), `colour ${it}`);
}

/** One number format a cell; null leaves it. @throws {ExcelError} for another size, or where protected. */
export function setNumberFormats(
  sheet: Sheet,
  area: Area,
  formats: readonly (readonly (string | null)[])[],
): void {
  requireAllowed(sheet, 'allowFormatCells');
  const { rows, columns } = sizeOf(area);
  requireArgument(
    formats.length === rows && formats.every((it) => it.length === columns),
    'number formats of another size',
  );
  const results = new Map<string, (format: CellFormat) => CellFormat>();
  for (const [down, line] of formats.entries())
    for (const [across, numberFormat] of line.entries()) {
      if (numberFormat === null) continue;
      const change = results.get(numberFormat) ?? remember((it) => ({ ...it, numberFormat }));
      results.set(numberFormat, change);
      const [row, column] = [area.top + down, area.left + across];
      sheet.formats.set(keyOf(row, column), change(formatAt(sheet, row, column)));
    }
}

/** Puts the format of each cell through `change`, whole rows and columns as such; protection is not asked. */
export function applyFormat(
  sheet: Sheet,
  area: Area,
  change: (format: CellFormat) => CellFormat,
): void {
  const changed = remember(change);
  if (isWholeColumns(area)) applyToColumns(sheet, area, changed);
  else if (isWholeRows(area)) applyToRows(sheet, area, changed);
  else
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++)
        sheet.formats.set(keyOf(row, column), changed(formatAt(sheet, row, column)));
}

/** Each format is put through once. */
export function remember(change: (format: CellFormat) => CellFormat): typeof change {
  const results = new Map<CellFormat, CellFormat>();
  return (format) => {
    const known = results.get(format);
    if (known !== undefined) return known;
    const result = sharedFormat(change(format));
    results.set(format, result);
    return result;
  };
}

function applyToColumns(
  sheet: Sheet,
  area: Area,
  change: (format: CellFormat) => CellFormat,
): void {
  // A row's own format hides the column's, so where they cross the cells take the change.
  for (const [row, line] of sheet.rows)
    if (line.format !== null)
      for (let column = area.left; column <= area.right; column++)
        if (!sheet.formats.has(keyOf(row, column)))
          sheet.formats.set(keyOf(row, column), line.format);
  changeOwnFormats(sheet, area, change);
  // Where the default stays what it is, columns without an entry stay without one.
  const isPlain = change(defaultFormat) === defaultFormat;
  const known = Array.from(sheet.columns.keys()).filter(
    (it) => it >= area.left && it <= area.right,
  );
  const all = Array.from({ length: area.right - area.left + 1 }, (_, at) => area.left + at);
  for (const column of isPlain ? known : all) {
    const format = change(columnAt(sheet, column).format ?? defaultFormat);
    // Under a column there is only the default.
    changeLine(sheet.columns, column, () => ({ format: format === defaultFormat ? null : format }));
  }
}

function applyToRows(sheet: Sheet, area: Area, change: (format: CellFormat) => CellFormat): void {
  for (let row = area.top; row <= area.bottom; row++) {
    // A row's format replaces that of columns, which keep theirs in cells.
    if (sheet.rows.get(row)?.format === undefined || sheet.rows.get(row)?.format === null)
      for (const [column, line] of sheet.columns)
        if (line.format !== null && !sheet.formats.has(keyOf(row, column)))
          sheet.formats.set(keyOf(row, column), line.format);
    changeLine(sheet.rows, row, (it) => ({ format: change(it.format ?? defaultFormat) }));
  }
  changeOwnFormats(sheet, area, change);
}

function changeOwnFormats(
  sheet: Sheet,
  area: Area,
  change: (format: CellFormat) => CellFormat,
): void {
  for (const [key, format] of sheet.formats)
    if (holdsKey(area, key)) sheet.formats.set(key, change(format));
}

/** What all cells have in common for one part of the format; undefined where they differ. */
export function commonFormat<K extends keyof CellFormat>(
  sheet: Sheet,
  area: Area,
  part: K,
): CellFormat[K] | undefined {
  const [first, ...rest] = formatsIn(sheet, area).map((it) => it[part]);
  return rest.every((it) => JSON.stringify(it) === JSON.stringify(first)) ? first : undefined;
}

/** Takes away all formats of the cells. */
export function resetFormats(sheet: Sheet, area: Area): void {
  applyFormat(sheet, area, () => defaultFormat);
  if (isWholeColumns(area) || isWholeRows(area)) return;
  for (const key of sheet.formats.keys()) {
    const place = placeOf(key);
    const isPlain = bandFormat(sheet, place.row, place.column) === defaultFormat;
    if (isPlain && sheet.formats.get(key) === defaultFormat) sheet.formats.delete(key);
  }
}

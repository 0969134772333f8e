import type { Area } from '../../../../src/workbook/address';
import { requireArgument } from './excelError';
import { requireAllowed } from './protection';
import type { Line, Sheet } from './model';

const plainLine: Line = { size: null, isHidden: false, format: null };

/** The row as it is; without an entry it has the sheet's default. */
export function rowAt(sheet: Sheet, row: number): Line {
  return sheet.rows.get(row) ?? plainLine;
}

/** The same of a column. */
export function columnAt(sheet: Sheet, column: number): Line {
  return sheet.columns.get(column) ?? plainLine;
}

/** The lines from the first to the last; of many, those that have an entry, and one plain line for all the others. */
export function linesWithin(
  lines: ReadonlyMap<number, Line>,
  first: number,
  last: number,
): readonly Line[] {
  const count = last - first + 1;
  if (count <= lines.size)
    return Array.from({ length: count }, (_, at) => lines.get(first + at) ?? plainLine);
  const known = Array.from(lines).flatMap(([at, it]) => (at >= first && at <= last ? [it] : []));
  return [...known, plainLine];
}

/** Changes a row or column in its map, where only those that differ from the default stay. */
export function changeLine(
  lines: Map<number, Line>,
  at: number,
  change: (line: Line) => Partial<Line>,
): void {
  const line = lines.get(at) ?? plainLine;
  const changed = { ...line, ...change(line) };
  const isPlain = changed.size === null && !changed.isHidden && changed.format === null;
  if (isPlain) lines.delete(at);
  else lines.set(at, changed);
}

/** Heights in points (0 to 409; null for the default) and hiding of the area's rows. @throws {ExcelError} */
export function setRows(
  sheet: Sheet,
  { top, bottom }: Area,
  change: Partial<Pick<Line, 'size' | 'isHidden'>>,
): void {
  requireAllowed(sheet, 'allowFormatRows');
  const { size = null } = change;
  requireArgument(size === null || (size >= 0 && size <= 409.5), `row height ${size}`);
  changeLines(sheet.rows, [top, bottom], change);
}

/** Widths in file units (0 to 255; null for the default) and hiding of the area's columns. @throws {ExcelError} */
export function setColumns(
  sheet: Sheet,
  { left, right }: Area,
  change: Partial<Pick<Line, 'size' | 'isHidden'>>,
): void {
  requireAllowed(sheet, 'allowFormatColumns');
  const { size = null } = change;
  requireArgument(size === null || (size >= 0 && size <= 255.75), `column width ${size}`);
  changeLines(sheet.columns, [left, right], change);
}

/** Lines without an entry are shown and of default size already: of a whole sheet made so only its entries change. */
function changeLines(
  lines: Map<number, Line>,
  [first, last]: readonly [number, number],
  change: Partial<Pick<Line, 'size' | 'isHidden'>>,
): void {
  const { size = null, isHidden = false } = change;
  const isPlain = size === null && !isHidden;
  const known = Array.from(lines.keys()).filter((at) => at >= first && at <= last);
  const all = isPlain ? known : Array.from({ length: last - first + 1 }, (_, at) => first + at);
  for (const at of all) changeLine(lines, at, () => change);
}

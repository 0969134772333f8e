import type { Area } from '../../../../src/workbook/address';
import { defaultFormat, type CellFormat } from './format';
import { holdsKey, keyOf, sizeOf } from './grid';
import type { Sheet } from './model';

/** The format of one cell: its own, else its row's, else its column's, else the default. */
export function formatAt(sheet: Sheet, row: number, column: number): CellFormat {
  return sheet.formats.get(keyOf(row, column)) ?? bandFormat(sheet, row, column);
}

/** What a cell without a format of its own has. */
export function bandFormat(sheet: Sheet, row: number, column: number): CellFormat {
  return sheet.rows.get(row)?.format ?? sheet.columns.get(column)?.format ?? defaultFormat;
}

/** The different formats that cells of the area have, each once. */
export function formatsIn(sheet: Sheet, area: Area): readonly CellFormat[] {
  const { rows, columns } = sizeOf(area);
  const found = new Set<CellFormat>();
  if (rows * columns <= 100_000) {
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++)
        found.add(formatAt(sheet, row, column));
    return Array.from(found);
  }
  for (const [key, format] of sheet.formats) if (holdsKey(area, key)) found.add(format);
  for (const line of [
    ...linesIn(sheet.rows, area.top, area.bottom),
    ...linesIn(sheet.columns, area.left, area.right),
  ])
    if (line.format !== null) found.add(line.format);
  found.add(defaultFormat);
  return Array.from(found);
}

function linesIn<T>(lines: ReadonlyMap<number, T>, first: number, last: number): readonly T[] {
  return Array.from(lines).flatMap(([at, line]) => (at >= first && at <= last ? [line] : []));
}

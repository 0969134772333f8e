import type { Cell as FileCell, CellStyle } from 'hucre';
import { valueAt } from '../calculate';
import { formatAt } from '../formatAt';
import { defaultFormat, type CellFormat } from '../format';
import { placeOf } from '../grid';
import { isError, type Scalar } from '../scalar';
import type { Sheet } from '../model';
import { fileStyle } from './fileStyle';

/** All cells with content or a format of their own, by `row,column`. */
export function fileCells(sheet: Sheet, hasResults: boolean): Map<string, Partial<FileCell>> {
  const styles = new Map<CellFormat, CellStyle>();
  const styleOf = (format: CellFormat): CellStyle => {
    const known = styles.get(format);
    if (known !== undefined) return known;
    const style = fileStyle(format);
    styles.set(format, style);
    return style;
  };
  const cells = new Map<string, Partial<FileCell>>();
  for (const key of [...sheet.formats.keys(), ...sheet.cells.keys()]) {
    const { row, column } = placeOf(key);
    const format = formatAt(sheet, row, column);
    const style = format === defaultFormat ? {} : { style: styleOf(format) };
    const cell = sheet.cells.get(key);
    const content =
      cell === undefined ? {} : contentOf(cell.formula, valueAt(sheet, row, column), hasResults);
    cells.set(`${row},${column}`, { ...content, ...style });
  }
  // The writer stops after the last row with a cell, also where rows below have a height.
  const last = `${Math.max(0, ...sheet.rows.keys())},0`;
  if (!cells.has(last)) cells.set(last, { value: null });
  return cells;
}

function contentOf(formula: string | null, value: Scalar, hasResults: boolean): Partial<FileCell> {
  const plain = isError(value) ? value.error : value;
  if (formula === null) return { value: plain };
  const result = hasResults && !isError(value) ? { formulaResult: value } : {};
  return { formula: formula.slice(1), ...result };
}

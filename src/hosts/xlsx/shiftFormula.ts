import { formatColumn, parseAddress } from '../../workbook/address';

const rowCount = 1_048_576;
const columnCount = 16_384;

// Strings, quoted sheets and brackets are passed over; then a cell, or a whole row or column as one end of a range.
const pattern =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|(?<![\p{L}\p{N}_.\\$])(?:(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Za-z]{1,3})(?=:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(!]))|(?<=[A-Za-z]:)(\$?)([A-Za-z]{1,3})|(\$?)(\d{1,7})(?=:\$?\d{1,7}(?![\p{L}\p{N}_.]))|(?<=\d:)(\$?)(\d{1,7}))(?![\p{L}\p{N}_.(!\\])/gu;

/**
 * A formula as it reads in a cell `rows` and `columns` away: relative parts move and wrap at the edges of the sheet, as the
 * cells of a shared formula do.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(pattern, (whole: string, ...groups: (string | undefined)[]) => {
    const [columnFix, column, rowFix, row, fixA, columnA, fixB, columnB, fixC, rowC, fixD, rowD] =
      groups;
    if (column !== undefined && row !== undefined)
      return moveColumn(columnFix, column, columns) + moveRow(rowFix, row, rows);
    const onlyColumn = columnA ?? columnB;
    if (onlyColumn !== undefined) return moveColumn(fixA ?? fixB, onlyColumn, columns);
    const onlyRow = rowC ?? rowD;
    return onlyRow === undefined ? whole : moveRow(fixC ?? fixD, onlyRow, rows);
  });
}

function moveRow(fix: string | undefined, row: string, rows: number): string {
  return fix === '$' ? `$${row}` : String(wrap(Number(row) - 1 + rows, rowCount) + 1);
}

function moveColumn(fix: string | undefined, letters: string, columns: number): string {
  if (fix === '$') return `$${letters}`;
  const { column } = parseAddress(`${letters.toUpperCase()}1`);
  return formatColumn(wrap(column + columns, columnCount));
}

function wrap(index: number, count: number): number {
  return ((index % count) + count) % count;
}

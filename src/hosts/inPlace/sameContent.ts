import type { Cell } from '../../base/value';
import type { SheetContent } from '../../workbook/host';

/** Whether two readings of a sheet say the same. */
export function isSameContent(a: SheetContent, b: SheetContent): boolean {
  return (
    a.name === b.name &&
    a.visibility === b.visibility &&
    isSameList(a.hiddenRows, b.hiddenRows) &&
    isSameList(a.hiddenColumns, b.hiddenColumns) &&
    a.rows.length === b.rows.length &&
    a.rows.every((row, index) => isSameRow(row, b.rows[index] ?? []))
  );
}

type Row = SheetContent['rows'][number];

function isSameRow(a: Row, b: Row): boolean {
  return a.length === b.length && a.every((cell, index) => isSameCell(cell, b[index]));
}

function isSameCell(a: Cell | undefined, b: Cell | undefined): boolean {
  return a?.value === b?.value && a?.formula === b?.formula && a?.error === b?.error;
}

function isSameList(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((it, index) => it === b[index]);
}

import type { Cell } from '../../base/value';
import { formatAddress } from '../../workbook/address';
import type { CellEdit, SheetContent } from '../../workbook/host';

/** The edits that make the cells of a file's sheet hold what the grid's sheet holds; results of formulas do not count. */
export function contentEdits(live: SheetContent, file: SheetContent | undefined): CellEdit[] {
  const stored = file?.rows ?? [];
  return Array.from({ length: Math.max(live.rows.length, stored.length) }, (_, row) =>
    rowEdits(live.rows[row] ?? [], stored[row] ?? []).map(([column, input]) => ({
      sheet: live.name,
      cell: formatAddress(row, column),
      input,
    })),
  ).flat();
}

type Row = readonly (Cell | undefined)[];

function rowEdits(live: Row, file: Row): (readonly [number, CellEdit['input']])[] {
  const edits: (readonly [number, CellEdit['input']])[] = [];
  for (let column = 0; column < Math.max(live.length, file.length); column += 1) {
    const input = inputOf(live[column] ?? empty, false);
    if (!isSame(input, inputOf(file[column] ?? empty, true))) edits.push([column, input]);
  }
  return edits;
}

const empty: Cell = { value: null, formula: null, error: null };

/** The grid shows an error without a formula as text; an empty text is no content there. */
function inputOf({ value, formula, error }: Cell, isOfFile: boolean): CellEdit['input'] {
  if (formula !== null) return { formula };
  if (isOfFile && error !== null) return error;
  return value === '' ? null : value;
}

function isSame(left: CellEdit['input'], right: CellEdit['input']): boolean {
  if (left === null || right === null) return left === right;
  if (typeof left !== 'object' || typeof right !== 'object') return left === right;
  return left.formula === right.formula;
}

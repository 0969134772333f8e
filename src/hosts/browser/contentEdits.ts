import type { Cell } from '../../base/value';
import { formatAddress } from '../../workbook/address';
import type { CellEdit, SheetContent } from '../../workbook/host';

/** The edits that make the cells of a file's sheet hold what the grid's sheet holds; results of formulas do not count. */
export function contentEdits(live: SheetContent, file: SheetContent | undefined): CellEdit[] {
  const edits: CellEdit[] = [];
  const rows = Math.max(live.rows.length, file?.rows.length ?? 0);
  for (let row = 0; row < rows; row += 1) {
    const here = live.rows[row] ?? [];
    const there = file?.rows[row] ?? [];
    for (let column = 0; column < Math.max(here.length, there.length); column += 1) {
      const cell = here[column];
      if (!isSame(cell, there[column]))
        edits.push({
          sheet: live.name,
          cell: formatAddress(row, column),
          input: cell?.formula ? { formula: cell.formula } : (cell?.value ?? null),
        });
    }
  }
  return edits;
}

function isSame(live: Cell | undefined, file: Cell | undefined): boolean {
  const formula = live?.formula ?? null;
  if (formula !== (file?.formula ?? null)) return false;
  if (formula !== null) return true;
  // The grid shows an error without a formula as text; empty text is no content there.
  const stored = file?.error ?? file?.value ?? null;
  return (live?.value ?? null) === (stored === '' ? null : stored);
}

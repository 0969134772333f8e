import { formatRange } from '../../workbook/address';
import type { SheetContent } from '../../workbook/host';

/** What people can change in a sheet, as text by place. Results of formulas are no part of it. */
export type TypedCells = ReadonlyMap<number, string>;

const columns = 16_384;

/** The input of each cell: formula, or value with its type. */
export function typedCells({ rows }: SheetContent): TypedCells {
  const typed = new Map<number, string>();
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell === undefined) return;
      const text =
        cell.formula === null ? `${typeof cell.value} ${cell.value}` : `=${cell.formula}`;
      typed.set(row * columns + column, text);
    }),
  );
  return typed;
}

/** A1 text of the smallest rectangle around all cells that differ, null where none does. */
export function changedRange(before: TypedCells, after: TypedCells): string | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const place of new Set([...before.keys(), ...after.keys()])) {
    if (before.get(place) === after.get(place)) continue;
    const row = Math.floor(place / columns);
    const column = place % columns;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return bottom < 0 ? null : formatRange({ top, left, bottom, right });
}

import type { Area, Position } from '../../../../src/workbook/address';
import { doOverlap } from '../../../../src/workbook/planArea';

export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** The whole sheet. */
export const wholeGrid: Area = { top: 0, left: 0, bottom: maxRows - 1, right: maxColumns - 1 };

/** One number a cell, for maps: rows above each other, from left to right. */
export function keyOf(row: number, column: number): number {
  return row * maxColumns + column;
}

/** The place a key stands for. */
export function placeOf(key: number): Position {
  return { row: Math.floor(key / maxColumns), column: key % maxColumns };
}

/** The area of one cell. */
export function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** Whether the cell lies in the area. */
export function holdsCell(area: Area, { row, column }: Position): boolean {
  return area.top <= row && row <= area.bottom && area.left <= column && column <= area.right;
}

/** The same of the cell a key stands for. */
export function holdsKey(area: Area, key: number): boolean {
  const row = Math.floor(key / maxColumns);
  if (row < area.top || row > area.bottom) return false;
  const column = key % maxColumns;
  return area.left <= column && column <= area.right;
}

/** Whether all of `inner` lies in `outer`. */
export function holdsArea(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    inner.bottom <= outer.bottom &&
    inner.right <= outer.right
  );
}

/** What both areas share; null where they share nothing. */
export function sharedArea(a: Area, b: Area): Area | null {
  if (!doOverlap(a, b)) return null;
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}

/** The parts of `area` outside `hole`: up to four areas. */
export function areaWithout(area: Area, hole: Area): readonly Area[] {
  const shared = sharedArea(area, hole);
  if (shared === null) return [area];
  const parts: readonly Area[] = [
    { ...area, bottom: shared.top - 1 },
    { ...area, top: shared.top, bottom: shared.bottom, right: shared.left - 1 },
    { ...area, top: shared.top, bottom: shared.bottom, left: shared.right + 1 },
    { ...area, top: shared.bottom + 1 },
  ];
  return parts.filter((it) => it.top <= it.bottom && it.left <= it.right);
}

/** The smallest area around all; null of none. */
export function boundingArea(areas: readonly Area[]): Area | null {
  const [first, ...rest] = areas;
  if (first === undefined) return null;
  return rest.reduce(
    (sum, it) => ({
      top: Math.min(sum.top, it.top),
      left: Math.min(sum.left, it.left),
      bottom: Math.max(sum.bottom, it.bottom),
      right: Math.max(sum.right, it.right),
    }),
    first,
  );
}

/** Whether the area holds whole columns. */
export function isWholeColumns(area: Area): boolean {
  return area.top === 0 && area.bottom === maxRows - 1;
}

/** Whether the area holds whole rows. */
export function isWholeRows(area: Area): boolean {
  return area.left === 0 && area.right === maxColumns - 1;
}

/** Rows and columns of an area. */
export function sizeOf(area: Area): { readonly rows: number; readonly columns: number } {
  return { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 };
}

/** Whether an area lies on the grid and holds at least one cell. */
export function isOnGrid(area: Area): boolean {
  return area.top <= area.bottom && area.left <= area.right && holdsArea(wholeGrid, area);
}

/** One entry a cell of the area, row by row. */
export function mapArea<T>(area: Area, read: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: T[] = [];
    for (let column = area.left; column <= area.right; column++) cells.push(read(row, column));
    rows.push(cells);
  }
  return rows;
}

import { parseRange } from '../../workbook/address';
import type { SheetPlan, Style } from '../../workbook/plan';

/** The style of each cell, where a later range wins whole. */
export interface StyleGrid {
  readonly rows: number;
  readonly columns: number;
  readonly at: (row: number, column: number) => Style | undefined;
  /** Those that some cell has. */
  readonly styles: readonly Style[];
}

/** @throws {RangeError} for a style that the plan does not know. */
export function styleGrid(
  ranges: SheetPlan['styles'],
  styles: Readonly<Record<string, Style>>,
): StyleGrid {
  const grid: (Style | undefined)[][] = [];
  let columns = 0;
  for (const { range, style: name } of ranges) {
    const style = styles[name];
    if (style === undefined) throw new RangeError(`unknown style ${name}`);
    const { top, left, bottom, right } = parseRange(range);
    columns = Math.max(columns, right + 1);
    for (let row = top; row <= bottom; row += 1) {
      const line = (grid[row] ??= []);
      for (let column = left; column <= right; column += 1) line[column] = style;
    }
  }
  const used = new Set(grid.flatMap((line) => line.filter((it) => it !== undefined)));
  return {
    rows: grid.length,
    columns,
    at: (row, column) => grid[row]?.[column],
    styles: [...used],
  };
}

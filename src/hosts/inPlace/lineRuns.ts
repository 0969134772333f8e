import { formatColumn } from '../../workbook/address';
import type { ColumnPlan, RowPlan } from '../../workbook/plan';

/**
 * A character is 7 pixels wide and a column has 5 more (ECMA-376 part 1, 18.3.1.13, Calibri 11); a pixel is 3/4 point. So a column
 * is as wide whatever the default font of the workbook, as its texts are.
 */
export function columnPoints(widthChars: number): number {
  return Math.trunc(widthChars * 7 + 5) * 0.75;
}

/** Rows or columns as they shall be: sizes in points, null for what stays, and which are hidden; all 0-based. */
export interface Lines {
  readonly points: readonly (number | null | undefined)[];
  readonly hidden: readonly number[];
}

/** The columns of a plan. */
export function columnLines(columns: readonly ColumnPlan[]): Lines {
  return {
    points: columns.map((it) => columnPoints(it.widthChars)),
    hidden: columns.flatMap(({ hidden }, index) => (hidden === true ? [index] : [])),
  };
}

/** The rows of a plan. */
export function rowLines(rows: readonly RowPlan[]): Lines {
  const points: number[] = [];
  for (const { row, heightPt } of rows) if (heightPt !== undefined) points[row] = heightPt;
  return { points, hidden: rows.flatMap(({ row, hidden }) => (hidden === true ? [row] : [])) };
}

/** Lines that follow each other, 0-based, both included. */
export interface Run {
  readonly first: number;
  last: number;
}

/** Which lines have which size. */
export function sizeRuns(
  points: Lines['points'],
): readonly { readonly size: number; readonly runs: readonly Run[] }[] {
  const bySize = new Map<number, number[]>();
  points.forEach((size, index) => {
    if (typeof size !== 'number') return;
    const same = bySize.get(size) ?? [];
    same.push(index);
    bySize.set(size, same);
  });
  return [...bySize].map(([size, indexes]) => ({ size, runs: lineRuns(indexes) }));
}

/** `B:D` */
export function columnsAddress({ first, last }: Run): string {
  return `${formatColumn(first)}:${formatColumn(last)}`;
}

/** `2:4` */
export function rowsAddress({ first, last }: Run): string {
  return `${first + 1}:${last + 1}`;
}

/** Lines as runs, ascending. */
export function lineRuns(indexes: readonly number[]): readonly Run[] {
  const found: Run[] = [];
  for (const index of [...indexes].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last?.last === index - 1) last.last = index;
    else found.push({ first: index, last: index });
  }
  return found;
}

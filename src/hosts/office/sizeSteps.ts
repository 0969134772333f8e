import { formatColumn } from '../../workbook/address';
import type { ColumnPlan, RowPlan } from '../../workbook/plan';
import { joinAddresses } from './areas';
import { estimateBytes, type SheetStep } from './requests';

/**
 * Office.js measures columns in points. A character is 7 pixels wide and a column has 5 more (ECMA-376 part 1, 18.3.1.13,
 * Calibri 11); a pixel is 3/4 point. So a column is as wide whatever the default font of the workbook, as its texts are.
 */
export function columnPoints(widthChars: number): number {
  return Math.trunc(widthChars * 7 + 5) * 0.75;
}

/** Rows or columns as they shall be: sizes in points, null for what stays, and which are hidden; all 0-based. */
export interface Lines {
  readonly points: readonly (number | null | undefined)[];
  readonly hidden: readonly number[];
}

/** Widths of columns and heights of rows of a plan, and what is hidden. */
export function sizeSteps(
  columns: readonly ColumnPlan[],
  rows: readonly RowPlan[],
): readonly SheetStep[] {
  const heights: number[] = [];
  for (const { row, heightPt } of rows) if (heightPt !== undefined) heights[row] = heightPt;
  return [
    ...columnSteps({
      points: columns.map((it) => columnPoints(it.widthChars)),
      hidden: columns.flatMap(({ hidden }, index) => (hidden === true ? [index] : [])),
    }),
    ...rowSteps({
      points: heights,
      hidden: rows.flatMap(({ row, hidden }) => (hidden === true ? [row] : [])),
    }),
  ];
}

/** Sizes come first: one that is set later would show what is hidden. */
export function columnSteps({ points, hidden }: Lines): readonly SheetStep[] {
  return [
    ...sizes(points, columnsAddress, (format, size) => (format.columnWidth = size)),
    ...runs(hidden).map((it) => hide(columnsAddress(it), (range) => (range.columnHidden = true))),
  ];
}

/** The same for rows. */
export function rowSteps({ points, hidden }: Lines): readonly SheetStep[] {
  return [
    ...sizes(points, rowsAddress, (format, size) => (format.rowHeight = size)),
    ...runs(hidden).map((it) => hide(rowsAddress(it), (range) => (range.rowHidden = true))),
  ];
}

interface Run {
  readonly first: number;
  last: number;
}

function sizes(
  points: Lines['points'],
  address: (run: Run) => string,
  put: (format: Excel.RangeFormat, points: number) => void,
): readonly SheetStep[] {
  const bySize = new Map<number, number[]>();
  points.forEach((size, index) => {
    if (typeof size !== 'number') return;
    const same = bySize.get(size) ?? [];
    same.push(index);
    bySize.set(size, same);
  });
  return [...bySize].flatMap(([size, indexes]) =>
    joinAddresses(runs(indexes).map(address)).map((joined) => ({
      bytes: estimateBytes(2, 1, joined),
      run: (sheet: Excel.Worksheet) => put(sheet.getRanges(joined).format, size),
    })),
  );
}

function hide(address: string, put: (range: Excel.Range) => void): SheetStep {
  return { bytes: estimateBytes(1, 1), run: (sheet) => put(sheet.getRange(address)) };
}

function columnsAddress({ first, last }: Run): string {
  return `${formatColumn(first)}:${formatColumn(last)}`;
}

function rowsAddress({ first, last }: Run): string {
  return `${first + 1}:${last + 1}`;
}

function runs(indexes: readonly number[]): readonly Run[] {
  const found: Run[] = [];
  for (const index of [...indexes].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last?.last === index - 1) last.last = index;
    else found.push({ first: index, last: index });
  }
  return found;
}

import type { IRange } from '@univerjs/core';
import type { Area } from '../../workbook/address';

/** Areas that make cells locked or open; a later one wins. */
export interface LockArea extends Area {
  readonly locked: boolean;
}

/**
 * The locked cells of a protected sheet of `rows` × `columns` cells as few rectangles.
 * Rows with the same open columns make one band.
 */
export function lockedRanges(rows: number, columns: number, areas: readonly LockArea[]): IRange[] {
  const ranges: IRange[] = [];
  let bandStart = 0;
  let band = lockedSpans(0, columns, areas);
  for (let row = 1; row <= rows; row += 1) {
    const spans = row < rows ? lockedSpans(row, columns, areas) : [];
    if (row < rows && String(spans) === String(band)) continue;
    for (const [startColumn, endColumn] of band)
      ranges.push({ startRow: bandStart, endRow: row - 1, startColumn, endColumn });
    bandStart = row;
    band = spans;
  }
  return ranges;
}

/** First and last columns of the runs of locked cells of one row. */
function lockedSpans(row: number, columns: number, areas: readonly LockArea[]) {
  const isOpen = new Uint8Array(columns);
  for (const { top, bottom, left, right, locked } of areas)
    if (row >= top && row <= bottom) isOpen.fill(locked ? 0 : 1, left, right + 1);
  const spans: [number, number][] = [];
  for (let column = 0; column < columns; column += 1) {
    if (isOpen[column] === 1) continue;
    const last = spans[spans.length - 1];
    if (last !== undefined && last[1] === column - 1) last[1] = column;
    else spans.push([column, column]);
  }
  return spans;
}

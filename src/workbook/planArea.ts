import { parseRange, type Area } from './address';

/** Excel's limits. */
const maxRows = 1_048_576;
const maxColumns = 16_384;

/** The rectangle of a range; null where it is none that a sheet has. */
export function planArea(range: string): Area | null {
  try {
    const area = parseRange(range);
    return area.bottom < maxRows && area.right < maxColumns ? area : null;
  } catch {
    return null;
  }
}

/** Whether a row is one that a sheet has, 0-based. */
export function isSheetRow(row: number): boolean {
  return Number.isInteger(row) && row >= 0 && row < maxRows;
}

/** Whether two rectangles share a cell. */
export function doOverlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

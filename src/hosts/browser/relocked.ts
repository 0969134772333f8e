import { parseRange } from '../../workbook/address';
import type { LockEdit } from '../../workbook/host';
import { lockedRanges, type LockArea } from './lockedRanges';
import { lockPart, lockResource, rangesOfLocks } from './lockRules';
import type { SheetSnapshot } from './snapshot';

/** The sheet with cells locked or opened. On a sheet without locks nothing but these cells is locked. */
export function relocked(
  { sheet, parts }: SheetSnapshot,
  { ranges, isLocked }: Pick<LockEdit, 'ranges' | 'isLocked'>,
): SheetSnapshot {
  const { rowCount = 0, columnCount = 0 } = sheet;
  const whole: LockArea = {
    top: 0,
    left: 0,
    bottom: rowCount - 1,
    right: columnCount - 1,
    locked: false,
  };
  const before = rangesOfLocks(parts[lockResource]).map((it): LockArea => {
    const { startRow, startColumn, endRow, endColumn } = it;
    return { top: startRow, left: startColumn, bottom: endRow, right: endColumn, locked: true };
  });
  const changed = ranges.map((it): LockArea => ({ ...parseRange(it), locked: isLocked }));
  const locks = lockedRanges(rowCount, columnCount, [whole, ...before, ...changed]);
  return { sheet, parts: { ...parts, [lockResource]: lockPart(locks) } };
}

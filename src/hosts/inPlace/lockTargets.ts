import { formatAddress, parseRange } from '../../workbook/address';
import { joinAddresses } from '../../workbook/areas';
import { HostError, type LockEdit } from '../../workbook/host';
import { usuallyAllowed } from './allowedOf';
import type { SheetFacts } from './facts';

/** Cells of one sheet, of several areas maybe, to be locked or opened together. */
export interface LockTarget {
  readonly sheet: SheetFacts;
  readonly range: string;
  readonly isLocked: boolean;
}

/** Cells to be locked or opened, by as few addresses of that many characters as hold them. @throws {HostError} `missingSheet` */
export function lockTargets(
  sheets: readonly SheetFacts[],
  locks: readonly LockEdit[],
  maxChars: number,
): readonly LockTarget[] {
  const byName = new Map(sheets.map((it) => [it.name.toLowerCase(), it]));
  return locks.flatMap(({ sheet: name, ranges, isLocked }) => {
    const sheet = byName.get(name.toLowerCase());
    if (sheet === undefined) throw new HostError('missingSheet', `there is no sheet ${name}`);
    return joinAddresses(ranges, maxChars).map((range) => ({ sheet, range, isLocked }));
  });
}

/** Which of the targets are to be changed, and the parts of those of which nobody can say it yet. */
export interface LocksFound {
  readonly changed: readonly LockTarget[];
  readonly open: readonly LockTarget[];
}

/** Compares targets with how their cells are locked now, null for some of them and some not. */
export function compareLocks(
  targets: readonly LockTarget[],
  now: readonly (boolean | null)[],
): LocksFound {
  const isMixed = (it: LockTarget, index: number): boolean =>
    (now[index] ?? null) === null && partsOf(it.range).length > 1;
  return {
    changed: targets.filter((it, index) => !isMixed(it, index) && now[index] !== it.isLocked),
    open: targets
      .filter(isMixed)
      .flatMap((it) => partsOf(it.range).map((range) => ({ ...it, range }))),
  };
}

/** The areas of an address of several, the cells of one area. */
function partsOf(range: string): readonly string[] {
  const areas = range.split(',');
  if (areas.length > 1) return areas;
  const { top, left, bottom, right } = parseRange(range);
  return Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, index) => {
    const width = right - left + 1;
    return formatAddress(top + Math.floor(index / width), left + (index % width));
  });
}

/** The sheets as they are protected when all is done: a lock on a sheet without protection would hold nobody. */
export function protectedAfter(
  sheets: readonly SheetFacts[],
  locks: readonly LockEdit[],
): readonly Pick<SheetFacts, 'id' | 'allowed'>[] {
  const sortable = new Map(locks.map((it) => [it.sheet.toLowerCase(), it.isSortable]));
  return sheets.map(({ id, name, allowed }) => {
    const isSortable = sortable.get(name.toLowerCase());
    return {
      id,
      allowed: allowed ?? (isSortable === undefined ? null : usuallyAllowed(isSortable)),
    };
  });
}

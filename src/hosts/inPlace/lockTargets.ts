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

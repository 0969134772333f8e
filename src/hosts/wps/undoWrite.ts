import { parseRange } from '../../workbook/address';
import type { WriteEntry } from '../inPlace/journal';
import type { Desk } from './action';
import { loadFacts } from './loadFacts';
import { lockSheets, openSheets } from './locks';
import { putWritten } from './putWritten';

/** Puts back what stood in cells, and the locks of sheets. Sheets that are gone are passed over. */
export function undoWrite(
  { book, journal }: Desk,
  { sheets, cells, isOpen, locks = [] }: WriteEntry,
): void {
  const facts = loadFacts(book, journal);
  const isReopened = !sheets.some(({ id }) => facts.sheets.some((it) => it.id === id));
  const now = new Map(facts.sheets.map((it) => [isReopened ? it.name : it.id, it]));
  const known = sheets.flatMap((before) => {
    const sheet = now.get(isReopened ? before.name : before.id);
    return sheet === undefined ? [] : [{ before, now: sheet }];
  });
  const protection = known
    .filter((it) => isOpen || it.now.allowed === null)
    .map((it) => ({ id: it.now.id, allowed: it.before.allowed }));
  if (isOpen) {
    openSheets(
      book,
      known.map((it) => it.now),
    );
    for (const { id, range, old } of cells) {
      const sheet = known.find((it) => it.before.id === id)?.now;
      if (sheet !== undefined) putWritten(book.sheet(sheet.id), parseRange(range), old);
    }
    for (const { id, range, isLocked } of locks) {
      const sheet = known.find((it) => it.before.id === id)?.now;
      if (sheet !== undefined) book.sheet(sheet.id).Range(range).Locked = isLocked;
    }
  }
  lockSheets(book, protection);
}

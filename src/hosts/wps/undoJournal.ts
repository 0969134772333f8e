import type { Entry, Journal } from '../inPlace/journal';
import type { Desk } from './action';
import { undoRender } from './undoRender';
import { undoWrite } from './undoWrite';

/**
 * Undoes the entries of a journal, last first, wherever the workbook stands between before and after; undoing what is undone
 * already changes nothing. The journal goes with the last entry, so that an interruption is taken up again. `kept` are the shadows
 * that are kept afterwards.
 */
export async function undoJournal(
  desk: Desk,
  journal: Journal,
  kept: readonly string[] | null,
): Promise<void> {
  let rest: readonly Entry[] = journal.entries;
  while (rest.length > 0) {
    desk.journal.put({ journal: { ...journal, entries: [...rest] }, kept });
    const entry = rest[rest.length - 1];
    if (entry?.kind === 'render') await undoRender(desk, entry, journal.isRestore !== true);
    if (entry?.kind === 'write') undoWrite(desk, entry);
    rest = rest.slice(0, -1);
  }
  desk.journal.put({ journal: null, kept });
}

import { HostError } from '../../workbook/host';
import type { Facts } from '../inPlace/facts';
import { journalOf, type Entry } from '../inPlace/journal';
import type { UndoLog } from '../inPlace/undoLog';
import type { Desk } from './action';
import { cleanFacts, tidy } from './cleanFacts';
import { deleteSheet } from './deleteSheet';
import { toHostError } from './hostErrors';
import { quietly } from './quiet';
import { undoJournal } from './undoJournal';

/** A changing action. What it is about to do it tells `begin`, oldest first, and puts it down in the workbook. */
type Work = (facts: Facts, begin: (entries: readonly Entry[]) => void) => Promise<void>;

/** Asks the workbook something. @throws {HostError} */
export async function ask<T>({ book }: Desk, question: () => T | Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (error) {
    throw toHostError(book.app, error);
  }
}

/**
 * Runs an action while WPS is quiet. What an earlier one left behind is undone first. Where the action fails it is undone at once; where
 * that fails too the journal stays in the workbook, and the next action or start undoes it. What was done goes into the log, and copies
 * that only earlier actions needed go from the workbook.
 *
 * @throws {HostError}
 */
export async function act(desk: Desk, log: UndoLog, work: Work): Promise<void> {
  const { book } = desk;
  return ask(desk, () =>
    quietly(book.app, async () => {
      if (book.workbook.ReadOnly) throw new HostError('readOnly', 'the workbook is read-only');
      let begun: readonly Entry[] = [];
      const facts = await cleanFacts(desk);
      try {
        await work(facts, (entries) => (begun = entries));
      } catch (error) {
        await tryToUndo(desk, begun, facts.kept);
        throw error;
      }
      begun.forEach(log.add);
      dropStale(desk, log);
      tidy(desk);
    }),
  );
}

/** Should WPS not listen now, they go with the next action. */
function dropStale({ book, journal }: Desk, log: UndoLog): void {
  const stale = new Set(log.stale());
  if (stale.size === 0) return;
  try {
    for (const { name, sheet } of book.tabs()) if (stale.has(name)) deleteSheet(sheet);
    journal.put({ journal: null, kept: log.kept() });
    log.forgetStale();
  } catch {
    // What was done is done.
  }
}

async function tryToUndo(desk: Desk, begun: readonly Entry[], kept: Facts['kept']): Promise<void> {
  if (begun.length === 0) return;
  try {
    await undoJournal(desk, journalOf(begun), kept);
    tidy(desk);
  } catch {
    // The journal stays.
  }
}

import type { Facts } from '../inPlace/facts';
import type { Desk } from './action';
import { loadFacts } from './loadFacts';
import { undoJournal } from './undoJournal';

/** The facts after what an interrupted action left behind has been undone. */
export async function cleanFacts(desk: Desk): Promise<Facts> {
  const found = loadFacts(desk.book, desk.journal);
  if (found.journal === null) return found;
  await undoJournal(desk, found.journal, found.kept);
  return loadFacts(desk.book, desk.journal);
}

/** Takes away the sheet of the journal where it keeps nothing. What was done is done, should WPS not listen now. */
export function tidy({ journal }: Pick<Desk, 'journal'>): void {
  try {
    journal.tidy();
  } catch {
    // It is very hidden, and the next action finds it.
  }
}

import { beginStep, dropJournal, endJournal, journalStep, plainStep } from './putJournal';
import { type Entry, type Journal } from '../inPlace/journal';
import { sendSteps } from './requests';
import { undoRender } from './undoRender';
import { undoWrite } from './undoWrite';

/**
 * Undoes the entries of a journal, last first, wherever the workbook stands between before and after; undoing what is undone
 * already changes nothing. The journal goes with the last entry, so that an interruption is taken up again. `isMarked` is whether the
 * mark stands already.
 */
export async function undoJournal(
  context: Excel.RequestContext,
  journal: Journal,
  isMarked: boolean,
): Promise<void> {
  let [put, end] = isMarked ? [journalStep, endJournal] : [beginStep, dropJournal];
  let rest: readonly Entry[] = journal.entries;
  while (rest.length > 0) {
    await sendSteps(context, [put({ ...journal, entries: [...rest] })]);
    [put, end] = [journalStep, endJournal];
    const entry = rest[rest.length - 1];
    if (entry?.kind === 'render') await undoRender(context, entry);
    if (entry?.kind === 'write') await undoWrite(context, entry);
    rest = rest.slice(0, -1);
  }
  await sendSteps(context, [plainStep(end)]);
}

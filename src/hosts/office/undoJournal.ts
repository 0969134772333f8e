import { putJournal, type Entry, type Journal } from './journal';
import { estimateBytes, sendSteps } from './requests';
import { undoRender } from './undoRender';
import { undoWrite } from './undoWrite';

/**
 * Undoes the entries of a journal, last first, wherever the workbook stands between before and after; undoing what is undone
 * already changes nothing. The journal goes with the last entry, so that an interruption is taken up again.
 */
export async function undoJournal(context: Excel.RequestContext, journal: Journal): Promise<void> {
  let rest: readonly Entry[] = journal.entries;
  while (rest.length > 0) {
    await put(context, { ...journal, entries: [...rest] });
    const entry = rest[rest.length - 1];
    if (entry?.kind === 'render') await undoRender(context, entry);
    if (entry?.kind === 'write') await undoWrite(context, entry);
    rest = rest.slice(0, -1);
  }
  await put(context, null);
}

async function put(context: Excel.RequestContext, journal: Journal | null): Promise<void> {
  await sendSteps(context, [
    { bytes: estimateBytes(2, 1, journal), run: (bench) => putJournal(bench, journal) },
  ]);
}

import { loadFacts, type OfficeFacts } from './loadFacts';
import { dropJournal, plainStep } from './putJournal';
import { sendSteps } from './requests';
import { undoJournal } from './undoJournal';

/**
 * The facts after what an interrupted action left behind has been undone; those found where nothing was. With `isOurs` the action was
 * of this host and failed, so that a journal without its mark is undone too; else that is about nothing, and goes.
 */
export async function cleanFacts(
  context: Excel.RequestContext,
  found: OfficeFacts,
  isOurs = false,
): Promise<OfficeFacts> {
  const journal = found.journal ?? (isOurs ? found.idle : null);
  if (journal === null && found.idle === null) return found;
  if (journal === null) await sendSteps(context, [plainStep(dropJournal)]);
  else await undoJournal(context, journal, found.isMarked);
  return loadFacts(context);
}

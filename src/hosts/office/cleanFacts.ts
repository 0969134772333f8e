import type { Facts } from '../inPlace/facts';
import { loadFacts } from './loadFacts';
import { undoJournal } from './undoJournal';

/** The facts after what an interrupted action left behind has been undone; those found where nothing was. */
export async function cleanFacts(context: Excel.RequestContext, found: Facts): Promise<Facts> {
  if (found.journal === null) return found;
  await undoJournal(context, found.journal);
  return loadFacts(context);
}

import type { Recovery } from '../../workbook/recovery';
import { loadFacts } from './loadFacts';
import { plainStep, putKept } from './putJournal';
import { sendSteps } from './requests';
import { deleteSteps } from './shadowSteps';
import { isOwnName } from '../inPlace/shadowName';
import { cleanFacts } from './cleanFacts';

/** Ends what an interrupted action left behind, and drops the copies kept for undo; nobody can ask for that any more. */
export async function recoverWorkbook(context: Excel.RequestContext): Promise<Recovery> {
  const found = await loadFacts(context);
  const { journal } = found;
  const facts = await cleanFacts(context, found);
  const shadows = facts.sheets.filter((it) => isOwnName(it.name) && it.visibility !== 'visible');
  if (shadows.length > 0 || facts.kept !== null)
    await sendSteps(context, [
      ...deleteSteps(shadows.map((it) => it.id)),
      plainStep((bench) => putKept(bench, facts.kept, [])),
    ]);
  if (journal === null) return 'none';
  return journal.isRestore === true ? 'finished' : 'undone';
}

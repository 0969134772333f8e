import type { Facts } from '../inPlace/facts';
import { parseJournal, parseKept } from '../inPlace/journal';
import { cleanOptions } from './protection';
import { journalKey, keptKey } from './putJournal';
import { journalName } from '../inPlace/shadowName';
import { refuseUnfinished } from './refuseUnfinished';
import { fromOffice } from './visibility';

/**
 * Asks for all of it in one request.
 *
 * @throws {HostError} `otherProgram` where an action of WPS was interrupted: its copies are the only way back, and only WPS knows it.
 */
export async function loadFacts(context: Excel.RequestContext): Promise<Facts> {
  const { workbook } = context;
  const { worksheets, settings } = workbook;
  worksheets.load(
    'items/id,items/name,items/visibility,items/protection/protected,items/protection/options',
  );
  workbook.load('protection/protected');
  const active = worksheets.getActiveWorksheet().load('id');
  const journal = settings.getItemOrNullObject(journalKey).load('value');
  const kept = settings.getItemOrNullObject(keptKey).load('value');
  await context.sync();
  if (worksheets.items.some((it) => it.name === journalName)) await refuseUnfinished(context);
  return {
    sheets: worksheets.items.map((it) => ({
      id: it.id,
      name: it.name,
      visibility: fromOffice(it.visibility),
      allowed: it.protection.protected ? cleanOptions(it.protection.options) : null,
    })),
    active: active.id,
    isStructureProtected: workbook.protection.protected,
    journal: journal.isNullObject ? null : parseJournal(journal.value),
    kept: kept.isNullObject ? null : parseKept(kept.value),
  };
}

import { HostError } from '../../workbook/host';
import type { Facts } from '../inPlace/facts';
import { parseJournal, parseKept, type Journal } from '../inPlace/journal';
import { cleanOptions } from './protection';
import { journalKey, keptKey } from './putJournal';
import { journalName, unfinishedMark } from '../../workbook/unfinished';
import { refuseUnfinished } from './refuseUnfinished';
import { fromOffice } from './visibility';

/** What every action asks Excel first. */
export interface OfficeFacts extends Facts {
  /** Whether the mark of an unfinished action stands. */
  readonly isMarked: boolean;
  /** A journal without its mark: what it is about was not begun, or is done. */
  readonly idle: Journal | null;
}

/**
 * Asks for all of it in one request.
 *
 * @throws {HostError} `unfinishedInWps` where an action of WPS was interrupted: its copies are the only way back, and only WPS knows it;
 * `lostJournal` where one of Excel was, and how to undo it is gone or not readable.
 */
export async function loadFacts(context: Excel.RequestContext): Promise<OfficeFacts> {
  const { workbook } = context;
  const { worksheets, settings, names } = workbook;
  worksheets.load(
    'items/id,items/name,items/visibility,items/protection/protected,items/protection/options',
  );
  workbook.load('protection/protected');
  const active = worksheets.getActiveWorksheet().load('id');
  const journal = settings.getItemOrNullObject(journalKey).load('value');
  const kept = settings.getItemOrNullObject(keptKey).load('value');
  const mark = names.getItemOrNullObject(unfinishedMark).load('name');
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
    kept: kept.isNullObject ? null : parseKept(kept.value),
    ...heldJournal(journal, !mark.isNullObject),
  };
}

function heldJournal(
  setting: Excel.Setting,
  isMarked: boolean,
): Pick<OfficeFacts, 'journal' | 'idle' | 'isMarked'> {
  const journal = setting.isNullObject ? null : parseJournal(setting.value);
  if (journal === null && (isMarked || !setting.isNullObject))
    throw new HostError('lostJournal', 'the journal of an action is gone or not readable');
  const isHeld = isMarked || journal?.isMarked !== true;
  return { isMarked, journal: isHeld ? journal : null, idle: isHeld ? null : journal };
}

import type { Visibility } from '../../workbook/plan';
import { journalKey, keptKey, parseJournal, parseKept, type Journal } from './journal';
import { cleanOptions, type Allowed } from './protection';
import { fromOffice } from './visibility';

/** A sheet as an action finds it. `allowed` is null where it is not protected. */
export interface SheetFacts {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly allowed: Allowed | null;
}

/** What every action asks first. Sheets in tab order, shadows among them. */
export interface Facts {
  readonly sheets: readonly SheetFacts[];
  /** Id of the sheet in front. */
  readonly active: string;
  /** Whether sheets can be neither added, renamed nor removed. */
  readonly isStructureProtected: boolean;
  /** What an interrupted action left behind. */
  readonly journal: Journal | null;
  /** Names of shadows that are kept for undo; null where nothing is said of them. */
  readonly kept: readonly string[] | null;
}

/** Asks for all of it in one request. */
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

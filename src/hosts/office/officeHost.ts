import { createTurns } from '../../base/createTurns';
import type { Issue } from '../../base/issue';
import type { WorkbookHost } from '../../workbook/host';
import type { Recovery } from '../../workbook/recovery';
import { ask, createAct } from './actions';
import { journalOf } from '../inPlace/journal';
import { endJournal, plainStep, putKept } from './putJournal';
import { selectedCell, showCell } from './place';
import { keepBoth } from './keepBoth';
import { readSheets } from './readSheets';
import { recoverWorkbook } from './recover';
import { renderPlan } from './render';
import { sendSteps } from './requests';
import { createContentMemory } from '../inPlace/contentMemory';
import { isShadowName } from '../inPlace/shadowName';
import { undoJournal } from './undoJournal';
import { createUndoLog } from '../inPlace/undoLog';
import { fromOffice } from './visibility';
import { watchExcel } from './watchExcel';
import { planWrite, writeSteps } from './writeCells';
import { wholeSupport } from '../../workbook/wholeSupport';

/** The workbook that is open in Excel. */
export interface OfficeHost extends WorkbookHost {
  /** Finishes or undoes what an interrupted action left behind, and drops copies kept for undo. Called once at start. */
  readonly recover: () => Promise<Recovery>;
  /** After `lostJournal`: shows the copies of before under their names and `label`, and forgets the interrupted action. */
  readonly keepBoth: (label: string) => Promise<void>;
  /** Ends the listening to Excel. */
  readonly dispose: () => Promise<void>;
}

/**
 * The host over Office.js, from ExcelApi 1.9 on. `Office.onReady` has been awaited.
 *
 * ```
 *  plan ──▶ steps ──▶ requests of some 100 KB ──▶ Excel
 *            │          ▲ journal in the workbook, copies of replaced sheets
 *            └─ written in place: what refers to a sheet goes on doing so
 * ```
 *
 * Excel does not roll back. So an action first puts down in the workbook how it was, and copies the sheets it is going to write
 * anew to very hidden ones; whoever finds that, the host after a failure or the next start, undoes the action. The copies stay as
 * long as the action can be undone.
 */
export async function createOfficeHost(): Promise<OfficeHost> {
  const edits = await watchExcel();
  const log = createUndoLog('office');
  const remember = createContentMemory();
  const act = createAct(log);
  const next = createTurns();

  return {
    kind: 'office',
    support: wholeSupport,
    sheets: () =>
      next(() =>
        ask(async (context) => {
          const sheets = context.workbook.worksheets.load('items/name,items/visibility');
          await context.sync();
          return sheets.items
            .map((it) => ({ name: it.name, visibility: fromOffice(it.visibility) }))
            .filter((it) => !isShadowName(it.name));
        }),
      ),
    read: (names) =>
      next(() =>
        ask(async (context) => {
          const contents = await readSheets(context, names);
          return contents.map(remember);
        }),
      ),
    render: (plan, options = {}) =>
      next(async () => {
        let issues: readonly Issue[] = [];
        await act(async (context, facts, begin) => {
          const action = { context, facts, stale: log.stale(), kept: log.kept(), begin };
          issues = await renderPlan(action, plan, options);
          log.forgetStale();
        });
        return issues;
      }),
    write: (changes) =>
      next(async () => {
        if (changes.length === 0) return;
        await act(async (context, facts, begin) => {
          const write = await planWrite(context, facts.sheets, changes);
          begin([write.entry]);
          await sendSteps(context, [...writeSteps(write), plainStep(endJournal)]);
        });
      }),
    reveal: (ref) => next(() => ask((context) => showCell(context, ref))),
    selection: () => next(() => ask(selectedCell)),
    onEdit: edits.subscribe,
    backup: () => next(async () => log.backup()),
    restore: (backup) =>
      next(async () => {
        const entries = log.since(backup);
        // Where nothing was done, what a failed action could not take back is taken back now.
        await act(async (context, { kept }) => {
          if (entries.length === 0) return;
          await undoJournal(context, { ...journalOf(entries), isRestore: true }, false);
          log.clear();
          await sendSteps(context, [plainStep((bench) => putKept(bench, kept, log.stale()))]);
        });
      }),
    recover: () => next(() => ask(recoverWorkbook)),
    keepBoth: (label) => next(() => ask((context) => keepBoth(context, label))),
    dispose: edits.dispose,
  };
}

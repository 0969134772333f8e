import { createTurns } from '../../base/createTurns';
import type { Issue } from '../../base/issue';
import type { WorkbookHost } from '../../workbook/host';
import type { Recovery } from '../../workbook/recovery';
import { createContentMemory } from '../inPlace/contentMemory';
import { journalOf, type Entry } from '../inPlace/journal';
import { isOwnName } from '../inPlace/shadowName';
import { createUndoLog } from '../inPlace/undoLog';
import { act, ask } from './act';
import type { Desk } from './action';
import { openBook } from './book';
import { createJournalSheet } from './journalSheet';
import { selectedCell, showCell } from './place';
import { quietly, remembersSettings } from './quiet';
import { createReader } from './readSheets';
import { keepBoth } from './keepBoth';
import { calculation } from './enums';
import { recoverWorkbook } from './recover';
import { renderPlan } from './render';
import { surely } from './surely';
import { undoJournal } from './undoJournal';
import { visibilityOf } from './visibility';
import { watchWps } from './watchWps';
import { planWrite, writeCells } from './writeCells';
import type { WpsRoot } from './jsapi';
import { wholeSupport } from '../../workbook/wholeSupport';

/** The workbook that is open in WPS. */
export interface WpsHost extends WorkbookHost {
  /** Finishes or undoes what an interrupted action left behind, and drops copies kept for undo. Called once at start. */
  readonly recover: () => Promise<Recovery>;
  /** After `lostJournal`: shows the copies of before under their names and `label`, and forgets the interrupted action. */
  readonly keepBoth: (label: string) => Promise<void>;
  /** Ends the listening to WPS. */
  readonly dispose: () => Promise<void>;
}

/**
 * The host over the object model of WPS, for the workbook that is in front now. `pause` gives the pane a turn; a macrotask if not said.
 *
 * Calls are synchronous, and WPS does not roll back. So an action first puts down in the workbook how it was, in a very hidden sheet, and
 * copies the sheets it is going to write anew to very hidden ones; whoever finds that, the host after a failure or the next start, undoes
 * the action. The copies stay as long as the action can be undone.
 */
export async function createWpsHost(
  root: WpsRoot,
  { pause = macrotask }: { readonly pause?: () => Promise<void> } = {},
): Promise<WpsHost> {
  const book = openBook(root);
  const desk: Desk = { book, journal: createJournalSheet(book), pause };
  const log = createUndoLog('wps');
  const read = createReader(desk);
  const remember = createContentMemory();
  const next = createTurns();
  let acting = 0;
  const writing = <T>(work: () => Promise<T>): Promise<T> =>
    next(async () => {
      acting += 1;
      try {
        return await work();
      } finally {
        acting -= 1;
      }
    });
  const edits = watchWps(root, book, () => acting > 0);

  return {
    kind: 'wps',
    support: wholeSupport,
    sheets: () =>
      next(() =>
        ask(desk, () =>
          book
            .tabs()
            .filter((it) => !isOwnName(it.name))
            .map(({ name, sheet }) => ({ name, visibility: visibilityOf(sheet) })),
        ),
      ),
    read: (names) => next(() => ask(desk, async () => (await read(names)).map(remember))),
    render: (plan, options = {}) =>
      writing(async () => {
        let issues: readonly Issue[] = [];
        await act(desk, log, async (facts, begin) => {
          const action = { ...desk, facts, stale: log.stale(), kept: log.kept(), begin };
          issues = await renderPlan(action, plan, options);
          log.forgetStale();
        });
        return issues;
      }),
    write: (changes) =>
      writing(async () => {
        if (changes.length === 0) return;
        await act(desk, log, async (facts, begin) => {
          writeCells({ ...desk, facts, begin }, planWrite(book, facts.sheets, changes));
          desk.journal.put({ journal: null, kept: facts.kept });
        });
      }),
    reveal: (ref) => next(() => ask(desk, () => showCell(book, ref))),
    selection: () => next(() => ask(desk, () => selectedCell(book))),
    onEdit: edits.subscribe,
    backup: () => next(async () => log.backup()),
    restore: (backup) =>
      writing(async () => {
        const entries: readonly Entry[] = log.since(backup);
        // Where nothing was done, what a failed action could not take back is taken back now.
        await act(desk, log, async ({ kept }) => {
          if (entries.length === 0) return;
          await undoJournal(desk, { ...journalOf(entries), isRestore: true }, kept);
          log.clear();
          desk.journal.put({ journal: null, kept: log.stale() });
        });
      }),
    recover: () =>
      writing(() =>
        ask(desk, async () => {
          const isRemembered = remembersSettings(root);
          const recovery = await quietly(root, () => recoverWorkbook(desk));
          // WPS has been started anew, and the workbook was saved while nothing was calculated.
          if (recovery !== 'none' && !isRemembered)
            surely(() => (root.Calculation = calculation.automatic));
          return recovery;
        }),
      ),
    keepBoth: (label) =>
      writing(() => ask(desk, () => quietly(root, async () => keepBoth(book, label)))),
    dispose: async () => edits.dispose(),
  };
}

function macrotask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

import type { CellEdit, LockEdit } from '../../workbook/host';
import type { SheetFacts } from '../inPlace/facts';
import { journalOf, type Entry, type WriteEntry } from '../inPlace/journal';
import { compareLocks, lockTargets, protectedAfter, type LockTarget } from '../inPlace/lockTargets';
import { beginStep, journalStep } from './putJournal';
import { putWritten } from './putWritten';
import { lockedStep, lockSteps, openSteps } from './shadowSteps';
import { estimateBytes, maxAddressChars, type Step } from './requests';
import { sheetsOf, toWriteEntry, writeTargets, type Target } from '../inPlace/writeTargets';
import { writtenOf } from '../inPlace/writtenOf';

/** Cells to be written, locked or opened, looked up; `entry` says what stands there now. */
export interface PlannedWrite {
  readonly entry: WriteEntry;
  readonly sheets: readonly SheetFacts[];
  readonly targets: readonly Target[];
  readonly locks: readonly LockTarget[];
  /** How the sheets are protected when all is done. */
  readonly after: readonly Pick<SheetFacts, 'id' | 'allowed'>[];
}

/** Looks up the sheets and what stands in the cells. @throws {HostError} `missingSheet` */
export async function planWrite(
  context: Excel.RequestContext,
  known: readonly SheetFacts[],
  edits: readonly CellEdit[],
  lockEdits: readonly LockEdit[] = [],
): Promise<PlannedWrite> {
  const targets = writeTargets(known, edits);
  const ranges = targets.map(({ sheet, range }) =>
    context.workbook.worksheets
      .getItem(sheet.id)
      .getRange(range)
      .load('formulas,values,valueTypes'),
  );
  await context.sync();
  const olds = ranges.map(writtenOf);
  const wanted = lockTargets(known, lockEdits, maxAddressChars);
  const locks = await changedLocks(context, wanted);
  const sheets = sheetsOf([...targets, ...wanted]);
  const entry = toWriteEntry({ sheets, targets, locks }, olds);
  return { entry, sheets, targets, locks, after: protectedAfter(sheets, lockEdits) };
}

/** The targets that are not yet as they are to be: one more question for each time that cells asked of together differ. */
async function changedLocks(
  context: Excel.RequestContext,
  targets: readonly LockTarget[],
): Promise<readonly LockTarget[]> {
  const changed: LockTarget[] = [];
  let open = targets;
  while (open.length > 0) {
    const now = open.map(({ sheet, range }) =>
      context.workbook.worksheets
        .getItem(sheet.id)
        .getRanges(range)
        .format.protection.load('locked'),
    );
    await context.sync();
    const found = compareLocks(
      open,
      now.map((it) => it.locked),
    );
    changed.push(...found.changed);
    ({ open } = found);
  }
  return changed;
}

/** Writes the cells, locked ones too; their looks stay. `before` are the entries of what the same action did so far, undone first. */
export function writeSteps(
  { entry, sheets, targets, locks, after }: PlannedWrite,
  before: readonly Entry[] = [],
): readonly Step[] {
  const put = before.length === 0 ? beginStep : journalStep;
  return [
    put(journalOf([{ ...entry, isOpen: false }, ...before])),
    ...openSteps(sheets),
    journalStep(journalOf([entry, ...before])),
    ...targets.map(writeStep),
    ...locks.map(({ sheet, range, isLocked }) => lockedStep(sheet.id, range, isLocked)),
    ...lockSteps(after),
  ];
}

function writeStep({ sheet, range, inputs }: Target): Step {
  return {
    bytes: estimateBytes(2, 1, inputs),
    run: ({ workbook }) =>
      putWritten(workbook.worksheets.getItem(sheet.id).getRange(range), inputs),
  };
}

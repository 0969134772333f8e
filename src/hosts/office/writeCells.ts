import type { CellEdit } from '../../workbook/host';
import type { SheetFacts } from '../inPlace/facts';
import { journalOf, type Entry, type WriteEntry } from '../inPlace/journal';
import { journalStep } from './putJournal';
import { putWritten } from './putWritten';
import { estimateBytes, type Step } from './requests';
import { lockSteps, openSteps } from './shadowSteps';
import { sheetsOf, toWriteEntry, writeTargets, type Target } from '../inPlace/writeTargets';
import { writtenOf } from '../inPlace/writtenOf';

/** Cells to be written, looked up; `entry` says what stands there now. */
export interface PlannedWrite {
  readonly entry: WriteEntry;
  readonly sheets: readonly SheetFacts[];
  readonly targets: readonly Target[];
}

/** Looks up the sheets and what stands in the cells. @throws {HostError} `missingSheet` */
export async function planWrite(
  context: Excel.RequestContext,
  known: readonly SheetFacts[],
  edits: readonly CellEdit[],
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
  const entry = toWriteEntry(targets, olds);
  const sheets = sheetsOf(targets);
  return { entry, sheets, targets };
}

/** Writes the cells, locked ones too; their looks stay. `before` are the entries of what the same action did so far, undone first. */
export function writeSteps(
  { entry, sheets, targets }: PlannedWrite,
  before: readonly Entry[] = [],
): readonly Step[] {
  return [
    journalStep(journalOf([{ ...entry, isOpen: false }, ...before])),
    ...openSteps(sheets),
    journalStep(journalOf([entry, ...before])),
    ...targets.map(writeStep),
    ...lockSteps(sheets),
  ];
}

function writeStep({ sheet, range, inputs }: Target): Step {
  return {
    bytes: estimateBytes(2, 1, inputs),
    run: ({ workbook }) =>
      putWritten(workbook.worksheets.getItem(sheet.id).getRange(range), inputs),
  };
}

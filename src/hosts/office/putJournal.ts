import type { Journal } from '../inPlace/journal';
import { unfinishedMark } from '../../workbook/unfinished';
import { estimateBytes, type Bench, type Step } from './requests';

/** Under these keys the workbook itself keeps what an interrupted action needs to be undone, and what undo needs. */
export const journalKey = 'kaoping.journal';
export const keptKey = 'kaoping.kept';

/** What the mark stands for: a text, so that it speaks of no cell. */
const markFormula = '="Excel"';

/**
 * Puts the journal into the workbook, where there is none yet. It holds once the mark stands, which is put last and taken first: an action
 * is begun and ended in one step, for every program that looks.
 */
export function beginStep(value: Journal): Step {
  return {
    bytes: estimateBytes(4, 3, value),
    run: (bench) => {
      writeJournal(bench, value);
      bench.workbook.names.add(unfinishedMark, markFormula).visible = false;
    },
  };
}

/** Puts another journal in the place of the one that holds. */
export function journalStep(value: Journal): Step {
  return { bytes: estimateBytes(2, 1, value), run: (bench) => writeJournal(bench, value) };
}

/** Takes the journal away: from the mark on all is done. */
export function endJournal({ workbook }: Bench): void {
  workbook.names.getItem(unfinishedMark).delete();
  dropJournal({ workbook });
}

/** Takes away a journal that does not hold. */
export function dropJournal({ workbook }: Pick<Bench, 'workbook'>): void {
  workbook.settings.getItem(journalKey).delete();
}

/** A step for what needs neither content nor answer. */
export function plainStep(run: Step['run']): Step {
  return { bytes: estimateBytes(4, 2), run };
}

/** Puts down which shadows are kept; `before` is what was put down till now, null for nothing. */
export function putKept(
  { workbook }: Bench,
  before: readonly string[] | null,
  names: readonly string[],
): void {
  if (names.length > 0) workbook.settings.add(keptKey, JSON.stringify(names));
  else if (before !== null) workbook.settings.getItem(keptKey).delete();
}

function writeJournal({ workbook }: Bench, value: Journal): void {
  workbook.settings.add(journalKey, JSON.stringify({ ...value, isMarked: true }));
}

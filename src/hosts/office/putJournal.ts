import type { Journal } from '../inPlace/journal';
import { estimateBytes, type Bench, type Step } from './requests';

/** Under these keys the workbook itself keeps what an interrupted action needs to be undone, and what undo needs. */
export const journalKey = 'kaoping.journal';
export const keptKey = 'kaoping.kept';

/** Puts the journal into the workbook, or takes it away. */
export function putJournal({ workbook }: Bench, value: Journal | null): void {
  if (value === null) workbook.settings.getItem(journalKey).delete();
  else workbook.settings.add(journalKey, JSON.stringify(value));
}

/** Puts the journal into the workbook, or takes it away when all is done. */
export function journalStep(value: Journal | null): Step {
  return { bytes: estimateBytes(2, 1, value), run: (bench) => putJournal(bench, value) };
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

import type { Plain } from '../office/excel/snapshot';
import { snapshotDiff } from '../office/excel/snapshotDiff';

/** How a workbook was found at the next start; `left` names what is neither as before nor as wanted. */
export interface Outcome {
  readonly ended: 'before' | 'after' | 'between';
  readonly left: readonly string[];
}

/** Whether the workbook is as it was before an action, as it was to be after it, or neither. */
export function outcomeOf(
  { before, after }: { readonly before: Plain; readonly after: Plain },
  now: Plain,
): Outcome {
  const toAfter = snapshotDiff(after, now);
  if (toAfter.length === 0) return { ended: 'after', left: [] };
  const toBefore = snapshotDiff(before, now);
  const left = toBefore.length < toAfter.length ? toBefore : toAfter;
  return { ended: toBefore.length === 0 ? 'before' : 'between', left };
}

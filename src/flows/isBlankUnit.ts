import { plainValue, type Typed } from '../base/value';
import type { Evaluation } from '../scoring/evaluation';

/** Whether nothing was typed for a unit; what the ledger of events counts for it is not. */
export function isBlankUnit({ units, stages }: Evaluation, unit: string): boolean {
  const { counted = [], rows = {} } = units[unit] ?? {};
  const isCounted = new Set(counted);
  return (
    Object.entries(rows).every(([key, { self, review, ...notes }]) =>
      [self, isCounted.has(key) ? null : review, ...Object.values(notes)].every(isBlank),
    ) && Object.values(stages[unit]?.cells ?? {}).every(isBlank)
  );
}

function isBlank(typed: Typed): boolean {
  const value = plainValue(typed);
  return value === null || value === '';
}

import { useMemo } from 'react';
import { eventChanges, type EventChange } from '../../flows/eventChanges';
import type { Evaluation } from '../../scoring/evaluation';

/** What moving units into the ledger, or out of it, would change; `units` are codes with commas between them, '' for none. */
export function useEventChanges(
  evaluation: Evaluation,
  units: string,
  isCounted: boolean,
): readonly EventChange[] {
  return useMemo(
    () => (units === '' ? [] : eventChanges(evaluation, units.split(','), isCounted)),
    [evaluation, units, isCounted],
  );
}

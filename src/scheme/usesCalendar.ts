import { locateRules } from './locate';
import type { Scheme } from './scheme';

/** Whether a rule counts working days by the calendar, so that its sheets need one. */
export function usesCalendar(scheme: Scheme): boolean {
  return locateRules(scheme).some(
    ({ item }) => item.kind === 'threshold' && item.byCalendar === true,
  );
}

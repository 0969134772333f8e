import type { Evaluation, RosterUnit } from '../../scoring/evaluation';
import { plainValue } from '../../base/value';

/** A unit, and whether the ledger makes its counts. */
export interface EventUnitEntry {
  readonly unit: RosterUnit;
  readonly isCounted: boolean;
}

/** The active units of a group in roster order. */
export function eventUnitList(
  { roster, events }: Evaluation,
  group: string,
): readonly EventUnitEntry[] {
  const counted = new Set(events?.units);
  return roster
    .filter((it) => it.group === group && it.status === 'active')
    .map((unit) => ({ unit, isCounted: counted.has(unit.code) }));
}

/** How many rows of the ledger say anything. */
export function registeredEvents({ events }: Evaluation): number {
  const rows = events?.events ?? [];
  return rows.filter((it) => Object.values(it).some((typed) => (plainValue(typed) ?? '') !== ''))
    .length;
}

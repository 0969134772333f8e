import type { Points } from '../base/points';
import type { Typed } from '../base/value';
import { eventLists } from '../scoring/eventLists';
import { assess } from '../scoring/assess';
import type { Evaluation } from '../scoring/evaluation';
import { withEventUnits } from './eventUnits';
import { scoreAll } from './scoreAll';

/** What changes for a unit when its counts are made in the ledger of events, or typed again. */
export interface EventChange {
  readonly unit: string;
  /** Rows whose count becomes another one. */
  readonly rows: readonly {
    readonly label: string;
    readonly before: Typed;
    readonly after: Typed;
  }[];
  /** Unrounded totals; null while decisions are open, or for a unit without a sheet. */
  readonly before: Points | null;
  readonly after: Points | null;
}

/** For each of the units, in their order, what moving them would change; nothing is changed. */
export function eventChanges(
  evaluation: Evaluation,
  units: readonly string[],
  isCounted: boolean,
): readonly EventChange[] {
  const now = assess(evaluation);
  const next = assess(withEventUnits(now.evaluation, units, isCounted));
  const [scores, nextScores] = [scoreAll(now), scoreAll(next)];
  const labels = new Map(
    eventLists(now.scheme, [], null).rules.map(({ key, label }) => [key, label]),
  );
  return units.map((unit) => {
    const [was, is] = [now, next].map((it) => it.evaluation.units[unit]?.rows ?? {});
    const rows = [...labels].flatMap(([row, label]) => {
      const before = was?.[row]?.review ?? null;
      const after = is?.[row]?.review ?? null;
      return isSame(before, after) ? [] : [{ label, before, after }];
    });
    return {
      unit,
      rows,
      before: scores[unit]?.total ?? null,
      after: nextScores[unit]?.total ?? null,
    };
  });
}

/** A blank count and a count of none come to the same. */
function isSame(before: Typed, after: Typed): boolean {
  return JSON.stringify(before || 0) === JSON.stringify(after || 0);
}

import type { Snapshot } from '../../flows/session';
import type { Points } from '../../base/points';
import { typedValue } from '../../base/value';
import type { Evaluation, RosterUnit } from '../../scoring/evaluation';
import type { UnitScore } from '../../scoring/unitScore';

/** A unit with a score sheet. */
export interface EntryUnit {
  readonly unit: RosterUnit;
  readonly score: UnitScore;
  /** The total that counts, as the ranking has it; null for a unit that has none yet. */
  readonly total: Points | null;
  /** 评定完成 is set. */
  readonly isMarked: boolean;
  /** Nothing was typed yet. */
  readonly isBlank: boolean;
}

/** The active units of a group that have their sheet, in roster order. */
export function entryList(
  { scores, rankings }: Snapshot,
  evaluation: Evaluation,
  group: string,
): readonly EntryUnit[] {
  const totals = new Map((rankings[group] ?? []).map((it) => [it.unit, it.final]));
  return evaluation.roster.flatMap((unit) => {
    const score = scores[unit.code];
    if (unit.group !== group || unit.status !== 'active' || score === undefined) return [];
    const { isMarked, isBlank } = typedFor(evaluation, unit.code);
    return [{ unit, score, total: totals.get(unit.code) ?? null, isMarked, isBlank }];
  });
}

/** The first group with a unit that is not finished, else the first that has its sheets, else the first. */
export function groupToFill(
  snapshot: Snapshot,
  evaluation: Evaluation,
  groups: readonly { readonly id: string }[],
): string {
  const inserted = groups.filter((it) => evaluation.inserted.includes(it.id));
  const unfinished = inserted.find(({ id }) =>
    entryList(snapshot, evaluation, id).some((it) => it.score.state !== 'finished'),
  );
  return (unfinished ?? inserted[0] ?? groups[0])?.id ?? '';
}

/** On the score sheet, or on the row of the stage sheet where stages make the total. */
function typedFor(
  { units, stages }: Evaluation,
  unit: string,
): Pick<EntryUnit, 'isMarked' | 'isBlank'> {
  const { counted, rows = {}, complete = null } = units[unit] ?? {};
  const { cells = {}, complete: staged = complete } = stages[unit] ?? {};
  const mark = typedValue(staged);
  const isCounted = new Set(counted);
  const isSheetBlank = Object.entries(rows).every(
    ([key, row]) => row.self === null && (row.review === null || isCounted.has(key)),
  );
  return {
    isMarked: mark !== null && mark !== '',
    isBlank: isSheetBlank && Object.values(cells).every((it) => it === null),
  };
}

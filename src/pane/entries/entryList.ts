import type { Snapshot } from '../../flows/session';
import { typedValue } from '../../base/value';
import type { Evaluation, RosterUnit } from '../../scoring/evaluation';
import type { UnitScore } from '../../scoring/unitScore';

/** A unit with a score sheet. */
export interface EntryUnit {
  readonly unit: RosterUnit;
  readonly score: UnitScore;
  /** 评定完成 is set. */
  readonly isMarked: boolean;
  /** Nothing was typed yet. */
  readonly isBlank: boolean;
}

/** The active units of a group that have their sheet, in roster order. */
export function entryList(
  { scores }: Snapshot,
  evaluation: Evaluation,
  group: string,
): readonly EntryUnit[] {
  return evaluation.roster.flatMap((unit) => {
    const score = scores[unit.code];
    if (unit.group !== group || unit.status !== 'active' || score === undefined) return [];
    const entries = evaluation.units[unit.code];
    const stages = evaluation.stages[unit.code];
    const complete = typedValue((stages ?? entries)?.complete ?? null);
    const counted = new Set(entries?.counted);
    const isBlank =
      Object.entries(entries?.rows ?? {}).every(
        ([key, row]) => row.self === null && (row.review === null || counted.has(key)),
      ) && Object.values(stages?.cells ?? {}).every((it) => it === null);
    return [{ unit, score, isMarked: complete !== null && complete !== '', isBlank }];
  });
}

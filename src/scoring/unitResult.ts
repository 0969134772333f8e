import { evaluate, type Lookup } from '../base/evaluate';
import { points, zero, type Points } from '../base/points';
import { plainValue } from '../base/value';
import type { OverrideEntry } from './evaluation';
import { stateBy } from './inputState';
import { totalKeys } from './model';
import { overrideColumns, overrideKey, overrideState } from './overrideModel';
import { resultKeys, type BandModel, type ResultModel } from './resultModel';
import type { EntryState, UnitScore } from './unitScore';

/** A total set by hand: `points` where it is complete and takes the place of the computed one. */
export interface Override {
  readonly state: EntryState;
  readonly points: Points | null;
}

/** What becomes of a unit's score. */
export interface UnitResult {
  readonly unit: string;
  readonly score: UnitScore;
  /** The total that counts, rounded; null for a unit that has none yet. */
  readonly final: Points | null;
  readonly override: Override;
  /** null: none, or not known yet. */
  readonly band: BandModel | null;
  readonly converted: Points | null;
  /** Values that part equal totals, in their order; higher stands before lower. */
  readonly tieValues: readonly Points[];
}

/** The result of a unit, by the same expressions that its row on the summary sheet prints. */
export function unitResult(
  model: ResultModel,
  score: UnitScore,
  entry: OverrideEntry | undefined,
  decimals: number,
): UnitResult {
  const override = overrideOf(entry, decimals);
  const common = { unit: score.unit, score, override };
  if (score.rounded === null)
    return { ...common, final: null, band: null, converted: null, tieValues: [] };
  const results = scoreResults(score);
  results.set(resultKeys.computed, score.rounded);
  const lookup: Lookup = {
    typed: (key) =>
      key === resultKeys.override && override.points !== null ? Number(override.points) : null,
    result: (key) => results.get(key) ?? null,
  };
  const final = evaluate(model.final, lookup);
  results.set(resultKeys.final, final);
  const band = model.band === null ? null : Number(evaluate(model.band, lookup));
  return {
    ...common,
    final,
    band: band === null ? null : (model.bands[band - 1] ?? null),
    converted: model.converted === null ? null : evaluate(model.converted, lookup),
    tieValues: model.tieBreakers.map((it) => evaluate(it.value, lookup)),
  };
}

/** Whether a total set by hand counts, by what stands in its row. */
export function overrideOf(entry: OverrideEntry | undefined, decimals: number): Override {
  if (entry === undefined) return { state: 'blank', points: null };
  const typed = new Map(overrideColumns.map((it) => [overrideKey(it), plainValue(entry[it])]));
  const lookup: Lookup = { typed: (key) => typed.get(key) ?? null, result: () => null };
  const state = stateBy(overrideState(decimals), lookup);
  const value = plainValue(entry.value);
  const counts = state === 'assessed' && typeof value === 'number';
  return { state, points: counts ? points(value) : null };
}

function scoreResults(score: UnitScore): Map<string, Points> {
  return new Map([
    ...Object.entries(score.subtotals),
    ...Object.entries(score.stages).map(([id, it]) => [id, it.points ?? zero] as const),
    [totalKeys.base, score.base],
    [totalKeys.bonus, score.bonus],
    [totalKeys.penalty, score.penalty],
    [totalKeys.failed, points(score.isFailed ? 1 : 0)],
  ]);
}

import type { Typed } from '../base/value';
import { activeUnits } from './assess';
import type { Evaluation, SeriesEntries, StageEntries, UnitEntries } from './evaluation';
import type { RatingModel } from './stageModel';

const noEntries: UnitEntries = { complete: null, rows: {} };
const noStages: StageEntries = { complete: null, cells: {} };
const noRanks: SeriesEntries = { held: [], ranks: {} };

/** What was typed for a unit; blank where its sheet is not there. */
export function entriesOf({ units }: Pick<Evaluation, 'units'>, unit: string): UnitEntries {
  return units[unit] ?? noEntries;
}

/** What was typed for a rank series; blank where its sheet is not there. */
export function ranksOf({ series }: Pick<Evaluation, 'series'>, id: string): SeriesEntries {
  return series[id] ?? noRanks;
}

/** What was typed for a unit's stages; blank where their sheet is not there. */
export function stagesTyped({ stages }: Pick<Evaluation, 'stages'>, unit: string): StageEntries {
  return stages[unit] ?? noStages;
}

/** Who rates a unit: the active units of the other group, never itself. */
export function ratersOf(
  evaluation: Pick<Evaluation, 'roster'>,
  { raters }: RatingModel,
  unit: string,
): readonly string[] {
  return activeUnits(evaluation, raters)
    .map((it) => it.code)
    .filter((it) => it !== unit);
}

/** The ratings of a unit that may count, by those who rate it, in their order. */
export function ratingsTyped(
  evaluation: Pick<Evaluation, 'roster' | 'ratings'>,
  model: RatingModel,
  unit: string,
): readonly (readonly [rater: string, typed: Typed])[] {
  const entries = evaluation.ratings[model.id] ?? {};
  return ratersOf(evaluation, model, unit).map((it) => [it, entries[it]?.[unit] ?? null]);
}

import type { Typed } from '../base/value';
import { answers } from '../rules/answers';
import type { RatingEntries, StageEntries } from '../scoring/evaluation';
import type { RatingModel, StagedModel, StageModel } from '../scoring/stageModel';
import { createRandom, type Random } from './random';

/**
 * Made-up scores of one unit's stages, the same for the same unit; now and then one of several is missing, as in life.
 * Complete, so that totals and ranks can be seen.
 */
export function exampleStages(model: StagedModel, unit: string): StageEntries {
  const random = createRandom(unit);
  const mood = 78 + random() * 14;
  const cells = model.stages.flatMap((it) => stageCells(it, mood, random));
  return { complete: answers.yes, cells: Object.fromEntries(cells) };
}

/** A missing one is never the only one. */
function stageCells(
  { sets }: StageModel,
  mood: number,
  random: Random,
): readonly (readonly [string, number | null])[] {
  return sets.flatMap(({ inputs }) =>
    inputs.map(({ key }, index): readonly [string, number | null] => {
      const score = scoreNear(mood, random);
      return [key, index > 0 && random() < missingChance ? null : score];
    }),
  );
}

/** Made-up ratings: everybody rates, but for a few that leave a unit out. */
export function exampleRatings(
  model: RatingModel,
  raters: readonly string[],
  ratees: readonly string[],
): RatingEntries {
  const random = createRandom(model.id);
  const moods = new Map(ratees.map((it) => [it, 80 + random() * 12]));
  const left = new Map(ratees.map((it) => [it, raters.length - model.least]));
  const entries: Record<string, Record<string, Typed>> = {};
  for (const rater of raters)
    for (const ratee of ratees) {
      if (rater === ratee) continue;
      const score = Math.round(scoreNear(moods.get(ratee) ?? 0, random));
      const spare = left.get(ratee) ?? 0;
      const isLeftOut = spare > 1 && random() < missingChance;
      if (isLeftOut) left.set(ratee, spare - 1);
      (entries[rater] ??= {})[ratee] = isLeftOut ? null : score;
    }
  return entries;
}

const missingChance = 0.06;

/** In halves, within 6 of what the unit usually gets. */
function scoreNear(mood: number, random: Random): number {
  return Math.min(100, Math.round((mood + random() * 12 - 6) * 2) / 2);
}

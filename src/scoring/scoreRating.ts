import { evaluate } from '../base/evaluate';
import { plainValue, type Typed, type Value } from '../base/value';
import { stateBy } from './inputState';
import { soundValue } from './soundValue';
import { ratingsSet, type RatingModel } from './stageModel';
import type { Result } from './unitScore';

/** What a unit got in a mutual rating: `count` sound ratings; without enough of them there is no score. */
export interface RatingResult extends Result {
  readonly count: number;
}

/**
 * The score of one unit by those who rate it: `typed` are their entries, its own left out. Points are unrounded.
 */
export function scoreRating(model: RatingModel, typed: readonly Typed[]): RatingResult {
  const values = typed.map((it) => soundValue(model.input, plainValue(it)));
  const lookup = {
    typed: () => null,
    result: () => null,
    set: (key: string): readonly Value[] => (key === ratingsSet ? values : []),
  };
  const state = stateBy(model.state, lookup);
  return {
    state,
    points: state === 'assessed' ? evaluate(model.points, lookup) : null,
    count: values.filter((it) => typeof it === 'number').length,
  };
}

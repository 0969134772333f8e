import {
  aggregate,
  compare,
  contains,
  divide,
  number,
  subtract,
  type Expression,
} from '../base/expression';
import type { Scheme } from '../scheme/scheme';
import { stagesOf } from '../scheme/stagesOf';
import { stageInput } from './stageInput';
import { ratingId, ratingsSet, wrongEntry, type RatingModel } from './stageModel';

/** With the highest and the lowest left out, something must be left. */
const leastTrimmed = 3;

/** The mutual ratings by which units of a group are scored, from the scheme as decided. */
export function compileRatings(scheme: Scheme, group: string): readonly RatingModel[] {
  return stagesOf(scheme, group).flatMap(({ stage, source }) => {
    if (source.kind !== 'rating') return [];
    const isTrimmed = source.trim === 'extremes';
    const least = Math.max(source.leastRaters ?? 1, isTrimmed ? leastTrimmed : 1);
    const { raters } = source;
    return [
      {
        id: ratingId(stage.id, group),
        stage,
        group,
        raters,
        least,
        isTrimmed,
        input: stageInput('rating', stage.name),
        state: {
          cases: [
            { when: contains(ratingsSet, wrongEntry), state: 'wrong' },
            { when: compare(of('count'), '>=', number(least)), state: 'assessed' },
          ],
          otherwise: 'blank',
        },
        points: isTrimmed ? trimmedMean() : divide(of('sum'), of('count')),
      },
    ];
  });
}

function of(figure: 'sum' | 'count' | 'min' | 'max'): Expression {
  return aggregate(figure, ratingsSet);
}

function trimmedMean(): Expression {
  const extremes = subtract(subtract(of('sum'), of('max')), of('min'));
  return divide(extremes, subtract(of('count'), number(2)));
}

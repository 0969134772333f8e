import {
  add,
  all,
  blank,
  chosen,
  compare,
  error,
  input,
  not,
  number,
  numeric,
  round,
  subtract,
  when,
  type Expression,
} from '../base/expression';
import { answers } from '../rules/answers';
import type { StateRules } from './inputState';

/** Keys of one period of a series: its answer, the unit's rank, and how many units are ranked. */
export const heldKey = (period: number): string => `held/${period}`;
export const rankKey = (period: number): string => `rank/${period}`;
export const rankedKey = (period: number): string => `ranked/${period}`;

/**
 * The state of a unit in one period: not held asks for nothing; without an answer, or without a rank in a held period, it
 * is blank; a rank that is not a whole number from 1 to the number of units is wrong.
 */
export function periodState(period: number, units: number): StateRules {
  const rank = input(rankKey(period));
  const isRank = all(
    numeric(rankKey(period)),
    compare(rank, '>=', number(1)),
    compare(rank, '<=', number(units)),
    compare(round(rank, 0), '=', round(rank, 6)),
  );
  return {
    cases: [
      { when: error(heldKey(period)), state: 'wrong' },
      { when: chosen(heldKey(period), answers.notHeld), state: 'assessed' },
      { when: blank(heldKey(period)), state: 'blank' },
      { when: not(chosen(heldKey(period), answers.yes)), state: 'wrong' },
      { when: error(rankKey(period)), state: 'wrong' },
      { when: isRank, state: 'assessed' },
      { when: blank(rankKey(period)), state: 'blank' },
    ],
    otherwise: 'wrong',
  };
}

/** In how many held periods the unit was among the first `places`, or the last of those ranked in that period. */
export function periodsAmong(end: 'top' | 'bottom', places: number, periods: number): Expression {
  const hits = Array.from({ length: periods }, (_, period) => {
    const rank = input(rankKey(period));
    const among =
      end === 'top'
        ? compare(rank, '<=', number(places))
        : compare(rank, '>', subtract(input(rankedKey(period)), number(places)));
    // Asked one after the other: what stands in a period that was not held is never looked at.
    const isHeld = chosen(heldKey(period), answers.yes);
    return when(isHeld, when(among, number(1), number(0)), number(0));
  });
  return add(...hits);
}

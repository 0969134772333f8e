import * as v from 'valibot';
import type { PointRange } from '../base/findingFigures';
import { amountPattern, readAmount } from './amount';
import { usualStep } from './pointStep';

/** What a tier gives: fixed points where both bounds are the same, else points that the reviewer chooses within them. */
export type Award = PointRange;

const bound = v.pipe(
  v.number(),
  v.minValue(0),
  v.maxValue(1000),
  v.check((value) => Number(value.toFixed(2)) === value, 'more than two decimals'),
);

/** Fields of an award in the JSON of a tier; `isOrdered` must hold too. */
export const awardFields = { min: bound, max: bound };

/** Whether the least points of an award are not more than the most. */
export function isOrdered({ min, max }: Award): boolean {
  return min <= max;
}

/** Whether the reviewer must choose the points. */
export function isRange({ min, max }: Award): boolean {
  return min !== max;
}

/** 不得分, 得4分, 最多得2分, 得3～4分. */
export function writeAward({ min, max }: Award): string {
  if (max === 0) return '不得分';
  if (min === max) return `得${max}分`;
  return min === 0 ? `最多得${max}分` : `得${min}～${max}分`;
}

/** What `readAward` reads, with four groups: nothing, most, bounds (two in one with `～`) and fixed points. */
export const awardPattern =
  `(?:(不得分|得零分|得0分)|(?:最多得|最高得|至多得)${amountPattern}分` +
  `|得${amountPattern}分?[～—–至到-]${amountPattern}分|得${amountPattern}分)`;

/** How many groups `awardPattern` has. */
export const awardGroups = 5;

/** The award of the groups of `awardPattern`. Bounds are null where they are no amount. */
export function readAward(groups: readonly (string | undefined)[]): {
  readonly min: number | null;
  readonly max: number | null;
} {
  const [nothing, most, least, upper, fixed] = groups;
  if (nothing !== undefined) return { min: 0, max: 0 };
  if (most !== undefined) return { min: 0, max: readAmount(most) };
  if (fixed !== undefined) return { min: readAmount(fixed), max: readAmount(fixed) };
  return { min: readAmount(least), max: readAmount(upper) };
}

/** Steps in which the points of a tier are chosen, so that its bounds can be given. */
export function awardStep(awards: readonly Award[]): number {
  return usualStep(awards.flatMap(({ min, max }) => [min, max]));
}

import type { Finding, Option } from '../base/finding';
import { points, sumPoints } from '../base/points';
import { openReading } from './openReading';
import type { RulePlace } from './rule';

/** One of the parts that should add up to the points of their leaf. */
export interface Part {
  readonly name: string;
  readonly points: number;
}

function partOf({ name, points: full }: Part): Part {
  return { name, points: full };
}

/** The exact sum of the parts. */
export function sumOf(parts: readonly Part[]): number {
  return Number(sumPoints(parts.map((it) => points(it.points))));
}

/**
 * ITEM_SUM where the parts of a rule do not add up to the points of its leaf. Until decided, and where it is kept so, they
 * score as listed, at most the points of the leaf.
 */
export function checkItemSum(
  at: RulePlace,
  parts: readonly Part[],
  amend: Option | null,
): readonly Finding[] {
  const actual = sumOf(parts);
  const diff = Number(points(actual).minus(at.points));
  if (diff === 0) return [];
  const finding = openReading(at, {
    code: 'ITEM_SUM',
    effect: 'leaf',
    params: { stated: at.points, actual, diff, parts: parts.map(partOf) },
    options: [{ id: 'keep', changes: [], asks: [] }, ...(amend === null ? [] : [amend])],
  });
  return [{ ...finding, severity: 'error' }];
}

import {
  all,
  any,
  compare,
  input,
  max,
  not,
  number,
  numeric,
  subtract,
  when,
  type Expression,
  type Test,
} from '../base/expression';
import type { Finding } from '../base/finding';
import type { NumberInput } from '../base/inputSpec';
import { points } from '../base/points';
import { awardStep, isRange, type Award } from './award';
import { openReading } from './openReading';
import type { RulePlace } from './rule';

/** A tier as it is asked: whether it was reached, and what it gives. The first that holds counts. */
export interface AskedTier {
  readonly isReached: Test;
  readonly award: Award;
}

/** The key of the row on which points within a tier are chosen. */
export function tierPointsKey(at: RulePlace): string {
  return `${at.key}/points`;
}

/** The row on which points within a tier are chosen; none where all tiers have fixed points. */
export function tierPointsInputs(awards: readonly Award[], at: RulePlace): readonly NumberInput[] {
  const ranges = awards.filter(isRange);
  if (ranges.length === 0) return [];
  const most = Math.max(...ranges.map((it) => it.max));
  const key = tierPointsKey(at);
  return [
    {
      key,
      row: key,
      place: 'entry',
      label: `档内得分 0～${most}`,
      type: 'number',
      min: 0,
      max: most,
      step: awardStep(ranges),
      unit: '分',
      isOptional: true,
    },
  ];
}

/** Points are chosen within the tier reached, and only where it leaves them open; null where none does. */
export function tierPointsValid(tiers: readonly AskedTier[], at: RulePlace): Test | null {
  if (!tiers.some((it) => isRange(it.award))) return null;
  const chosenPoints = input(tierPointsKey(at));
  const fitting = tiers.map(({ award }): Test =>
    isRange(award)
      ? all(
          numeric(tierPointsKey(at)),
          compare(chosenPoints, '>=', number(award.min)),
          compare(chosenPoints, '<=', number(award.max)),
        )
      : compare(chosenPoints, '=', number(0)),
  );
  const ways = tiers.map(({ isReached }, index) =>
    all(
      ...tiers.slice(0, index).map((it) => not(it.isReached)),
      isReached,
      ...fitting.slice(index, index + 1),
    ),
  );
  const none = all(...tiers.map((it) => not(it.isReached)), compare(chosenPoints, '=', number(0)));
  return any(...ways, none);
}

/** Loses what the tier reached is short of the points of the leaf, at least nothing. */
export function tierLoss(tiers: readonly AskedTier[], at: RulePlace): Expression {
  return tiers.reduceRight<Expression>(
    (others, { isReached, award }) => when(isReached, lossOf(award, at), others),
    number(at.points),
  );
}

function lossOf(award: Award, at: RulePlace): Expression {
  const full = number(at.points);
  if (!isRange(award))
    return number(Number(points(at.points).minus(Math.min(award.max, at.points))));
  const lost = subtract(full, input(tierPointsKey(at)));
  return award.max > at.points ? max(number(0), lost) : lost;
}

/** The bounds alone, of a tier that has more fields. */
export function boundsOf(award: Award): Award {
  return { min: award.min, max: award.max };
}

/** TIER_RANGE_UNSPECIFIED where tiers give 得3～4分; 最多得2分 is a bound and asks nothing. */
export function checkTierRanges(awards: readonly Award[], at: RulePlace): readonly Finding[] {
  const ranges = awards.filter((it) => isRange(it) && it.min > 0);
  if (ranges.length === 0) return [];
  const finding = openReading(at, {
    code: 'TIER_RANGE_UNSPECIFIED',
    effect: 'leaf',
    params: { ranges: ranges.map(boundsOf) },
    options: [],
  });
  return [{ ...finding, blocking: false }];
}

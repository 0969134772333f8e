import type { FindingParams } from '../base/finding';
import type { PointRange } from '../base/findingFigures';
import { countEn, isoDayEn } from './en-US-phrases';
import type { FindingTextsOf, RuleFindingCode } from './findingTexts';
import { formatPoints } from './formatPoints';
import { formatSigned } from './formatSigned';

function rangeEn({ min, max }: PointRange): string {
  return min === max ? formatPoints(min) : `${formatPoints(min)} to ${formatPoints(max)}`;
}

function countsEn({ from, to }: FindingParams['TIER_GAP']): string {
  if (to === null) return `A count of ${from} or more`;
  return from === to ? `A count of ${from}` : `A count from ${from} to ${to}`;
}

/** Leaves of several tables may have other points. */
function mostEn(leafPoints: readonly number[]): string {
  const [first, ...others] = leafPoints.map((it) => formatPoints(it));
  return others.length === 0
    ? `at most ${first ?? '0'}`
    : `at most the points of each (${[first, ...others].join(', ')})`;
}

/** Findings about rules that earn points in English. */
export const enUSRuleFindings: FindingTextsOf<RuleFindingCode> = {
  ITEM_SUM: {
    title: ({ diff }) => `The sub-items do not make the full points: ${formatSigned(diff)}`,
    explanation: ({ stated, actual, parts }) =>
      `Full points are ${formatPoints(stated)}, its ${countEn(parts.length, 'sub-item')} add up to ${formatPoints(actual)}: ${parts
        .map((it) => `${it.name} ${formatPoints(it.points)}`)
        .join(', ')}.`,
    columns: [],
    options: {
      keep: ({ stated, actual, diff }) => ({
        label: 'As written: by the points of the sub-items',
        consequence:
          diff > 0
            ? `A sum above ${formatPoints(stated)} counts as ${formatPoints(stated)}`
            : `At most ${formatPoints(actual)} of ${formatPoints(stated)} can be reached`,
      }),
      amend: ({ stated }) => ({
        label: 'Change…',
        consequence: `Change the points of the sub-items so that they make ${formatPoints(stated)}`,
      }),
    },
  },
  ADDITIVE_VS_TIER: {
    title: () => 'Items that add up beside tiers of the whole',
    explanation: ({ additiveSum, tierFull }) =>
      `Its items add up to ${formatPoints(additiveSum)}, and tiers judge the whole with up to ${formatPoints(tierFull)}. They may give different points; the document does not say which counts.`,
    columns: [],
    options: {
      items: ({ additiveSum }) => ({
        label: 'Item by item',
        consequence: `The items add up, at most ${formatPoints(additiveSum)}; the tiers do not count`,
      }),
      tier: ({ tierFull }) => ({
        label: 'By tiers of the whole',
        consequence: `The tier reached counts, at most ${formatPoints(tierFull)}; the items do not`,
      }),
    },
  },
  TIER_OVERLAP: {
    title: (params) => `${countsEn(params)} belongs to two tiers`,
    explanation: (params) =>
      `${countsEn(params)} gives ${params.awards.map(rangeEn).join(', and also ')}.`,
    columns: [],
    options: {
      higher: () => ({
        label: 'The higher tier',
        consequence: 'The lower tier no longer includes these counts',
      }),
      lower: () => ({
        label: 'The lower tier',
        consequence: 'The higher tier no longer includes these counts',
      }),
    },
  },
  TIER_GAP: {
    title: (params) => `${countsEn(params)} belongs to no tier`,
    explanation: (params) =>
      `${countsEn(params)} is in none of the tiers; the document leaves its points open.`,
    columns: [],
    options: {
      higher: () => ({
        label: 'The neighbour with more points',
        consequence: 'These counts join the neighbouring tier that gives more',
      }),
      lower: () => ({
        label: 'The neighbour with fewer points',
        consequence: 'These counts join the neighbouring tier that gives less',
      }),
      zero: () => ({
        label: 'As written: nothing outside the tiers',
        consequence: 'These counts score 0',
      }),
    },
  },
  TIER_RANGE_UNSPECIFIED: {
    title: () => 'Points within a tier are left open',
    explanation: ({ ranges }) =>
      `${countEn(ranges.length, 'tier')} with a range of points (${ranges.map(rangeEn).join(', ')}); how to choose within it is not said. The reviewer chooses, points lost need a reason; to fix them, change the tiers in the sheet of the scheme.`,
    columns: [],
    options: {},
  },
  TIER_AMBIGUOUS: {
    title: () => 'One tier or the sum of tiers',
    explanation: ({ cumulative, max }) =>
      `The tiers add up to ${formatPoints(cumulative)} of ${formatPoints(max)}; the document does not say whether the tier reached counts alone or with those before it.`,
    columns: [],
    options: {
      highest: () => ({
        label: 'The tier reached alone',
        consequence: 'Its points count, without those of other tiers',
      }),
      sum: ({ max }) => ({
        label: 'The sum up to the tier reached',
        consequence: `Its points count with those of the tiers before it, at most ${formatPoints(max)}`,
      }),
    },
  },
  ZERO_SCOPE: {
    title: () => 'No points: for the item or the whole indicator',
    explanation: ({ when, points }) =>
      `“${when}” scores nothing: whether only the item concerned or all ${formatPoints(points)} points are lost is left open.`,
    columns: [],
    options: {
      leaf: ({ points }) => ({
        label: 'The whole indicator scores 0',
        consequence: `All ${formatPoints(points)} points are lost at once`,
      }),
      item: () => ({
        label: 'Only that item scores 0',
        consequence: 'It shows in the points of the item; the other items count as usual',
      }),
    },
  },
  POLARITY: {
    title: () => 'Which answer earns the points',
    explanation: ({ remark }) => remark,
    columns: [],
    options: {
      first: ({ readings }) => ({
        label: readings[0] ?? 'The first reading',
        consequence: 'This sentence joins the criterion, and points are given by it',
      }),
      second: ({ readings }) => ({
        label: readings[1] ?? 'The second reading',
        consequence: 'This sentence joins the criterion, and points are given by it',
      }),
    },
  },
  EITHER_OR_BOTH: {
    title: ({ items }) => `One missing or all of them: ${items.join(', ')}`,
    explanation: ({ items, points }) =>
      `${formatPoints(points)} are lost where ${items.join(' and ')} are missing; the document leaves open whether one missing is enough.`,
    columns: [],
    options: {
      any: ({ points }) => ({
        label: 'Any one missing',
        consequence: `One missing loses ${formatPoints(points)}, all missing no more`,
      }),
      all: ({ points }) => ({
        label: 'All missing',
        consequence: `One missing loses nothing, all missing ${formatPoints(points)}`,
      }),
    },
  },
  LATE_WITHOUT_PENALTY: {
    title: ({ what }) => `${what === '' ? '' : `${what}: `}what being late costs`,
    explanation: ({ by, what }) =>
      `${what === '' ? 'It' : what} is due by ${isoDayEn(by)}; the document does not say what being late costs.`,
    columns: [],
    options: {
      none: () => ({
        label: 'As written: being late costs nothing',
        consequence: 'The document has no penalty; full points can still be won',
      }),
      zero: () => ({ label: 'Late wins nothing', consequence: 'Being late loses all points' }),
      points: ({ leafPoints }) => ({
        label: 'Late loses fixed points…',
        consequence: `Who decides says how many, ${mostEn(leafPoints)}`,
      }),
    },
  },
  SHORTFALL_WITHOUT_PENALTY: {
    title: ({ demand }) => `${demand}: what falling short costs`,
    explanation: ({ demand }) =>
      `The document demands: ${demand}. What falling short costs is not said.`,
    columns: [],
    options: {
      none: () => ({
        label: 'As written: nothing is lost',
        consequence: 'No penalty is named, so full points can still be reached',
      }),
      zero: () => ({ label: 'All points are lost', consequence: 'Falling short scores 0' }),
      points: ({ leafPoints }) => ({
        label: 'Fixed points are lost…',
        consequence: `How many is for the person who decides, ${mostEn(leafPoints)}`,
      }),
    },
  },
};

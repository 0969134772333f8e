import type { FindingParams, PointRange } from '../base/finding';
import { countEn } from './en-US-phrases';
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
      `${countEn(ranges.length, 'tier')} with a range of points (${ranges.map(rangeEn).join(', ')}); how to choose within it is not said. The reviewer chooses, points lost need a reason.`,
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
      points: ({ points }) => ({
        label: 'Fixed points are lost…',
        consequence: `How many is for the person who decides, at most ${formatPoints(points)}`,
      }),
    },
  },
};

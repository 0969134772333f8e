import type { FindingParams } from '../base/finding';
import { countEn, manyEn, quotedEn, someEn } from './en-US-phrases';
import type { FindingTextsOf, OptionText, TableFindingCode } from './findingTexts';
import { formatPoints } from './formatPoints';
import { formatSigned } from './formatSigned';

function cappedAt({ stated, actual, diff }: FindingParams['CHILD_SUM']): OptionText {
  return {
    label: `As written: subtotal at most the stated ${formatPoints(stated)}`,
    consequence:
      diff > 0
        ? `Points as listed; of a subtotal above ${formatPoints(stated)} up to ${formatPoints(diff)} are cut`
        : `The subtotal still ends at ${formatPoints(actual)}; the same as by the listed points`,
  };
}

/** Findings about sums, points and rules in the tables of the document in English. */
export const enUSTableFindings: FindingTextsOf<TableFindingCode> = {
  CHILD_SUM: {
    title: ({ name }) => name,
    explanation: ({ name, stated, actual, parts }) =>
      `The document states ${formatPoints(stated)} for ${name}; its ${countEn(
        parts.reduce((sum, it) => sum + it.count, 0),
        'item',
      )} add up to ${formatPoints(actual)}.`,
    columns: ['Indicator', 'Items', 'Points'],
    options: {
      leaves: ({ actual }) => ({
        label: 'As written: by the listed points',
        consequence: `No points change; the subtotal is at most ${formatPoints(actual)}`,
      }),
      capAtStated: cappedAt,
      restore: ({ stated, diff }) => ({
        label: `Put back the lost row (${formatPoints(-diff)})`,
        consequence: `One item is added as the text of the document names it; the sum is ${formatPoints(stated)}`,
      }),
      amend: ({ stated }) => ({
        label: 'Change…',
        consequence: `Change the points of some items so that they make ${formatPoints(stated)}`,
      }),
    },
  },
  POINTS_MISSING: {
    title: ({ leaves, special }) => `${countEn(leaves.length + special, 'item')} without points`,
    explanation: ({ name, leaves, residual, special }, nameOf) =>
      residual === null
        ? [
            `${name} has ${countEn(leaves.length + special, 'item')} without points`,
            special === 0 ? '' : ` (${special} of them bonus, penalty and veto items)`,
            ', which cannot be scored; set points in the sheet of the scheme.',
          ].join('')
        : `${name}: ${someEn(leaves.map(nameOf))} without points; the others leave ${formatPoints(residual)}.`,
    columns: [],
    options: {
      residual: ({ residual }) => ({
        label: `${formatPoints(residual ?? 0)} points`,
        consequence: 'The sum stays; with 0 points it is looked at and scores nothing',
      }),
      amend: () => ({
        label: 'Other points…',
        consequence: 'Change points so that they make what is stated',
      }),
    },
  },
  MISSING_ROW: {
    title: ({ name }) => `${quotedEn(name)}: a row may be missing`,
    explanation: ({ name, isElsewhere, leaves, stated, residual }, nameOf) =>
      [
        `${name} states ${formatPoints(stated)}; its items with points leave ${formatPoints(residual)}.`,
        `The points of ${someEn(leaves.map(nameOf))} are missing in the document.`,
        ...(isElsewhere ? ['Whether the row is put back is decided with its sum.'] : []),
      ].join(' '),
    columns: [],
    options: {
      residual: ({ stated, residual }) => ({
        label: `Add ${formatPoints(residual)}`,
        consequence: `The items make ${formatPoints(stated)}, as stated`,
      }),
      without: ({ stated, residual }) => ({
        label: 'As written: no points, no score',
        consequence: `The subtotal is at most ${formatPoints(stated - residual)}, the total ${formatPoints(residual)} less`,
      }),
      amend: ({ stated }) => ({
        label: 'Other points…',
        consequence: `Change points so that they make ${formatPoints(stated)}`,
      }),
    },
  },
  SCORES_LOST: {
    title: () => 'The column of points is lost',
    explanation: ({ tables, leaves }) =>
      `${tables.join(', ')}: ${countEn(leaves, 'item')}, and no points anywhere, so no sum can be checked. Find the document with its points, or set them in the sheet of the scheme.`,
    columns: [],
    options: {},
  },
  NUM_GAP: {
    title: ({ missing }) => `Numbers ${missing.join(', ')} are missing`,
    explanation: ({ missing, residual, around }) =>
      [
        `No item has the number ${missing.join(', ')}.`,
        ...around.map(
          ({ name, stated, parts }) =>
            ` ${name} states ${formatPoints(stated)}, its items are ${parts.map((it) => formatPoints(it)).join(' + ')}.`,
        ),
        residual === null
          ? ' Nothing above states points, so it cannot be told whether points are lost.'
          : residual === 0
            ? ' That leaves 0: no points are lost.'
            : ` That leaves ${formatPoints(residual)}: a row with points may be lost.`,
      ].join(''),
    columns: [],
    options: {},
  },
  TOTAL_OK: {
    title: () => 'The total agrees',
    explanation: ({ stated, leaves }) =>
      `The items add up to ${formatPoints(leaves)}, the stated total is ${formatPoints(stated)}.`,
    columns: [],
    options: {},
  },
  TOTAL_SUM: {
    title: () => 'The total does not agree',
    explanation: ({ stated, leaves, diff, isExplained }) =>
      `The stated total is ${formatPoints(stated)}, the items add up to ${formatPoints(leaves)}: ${formatSigned(diff)}. ${
        isExplained
          ? 'Another finding says where; deciding that one is enough.'
          : 'Points can also be changed in the sheet of the scheme.'
      }`,
    columns: [],
    options: {
      keep: ({ full }) => ({
        label: `As written: the full score is ${formatPoints(full)}`,
        consequence: 'No points change; the full score is the sum of the items',
      }),
    },
  },
  UNREACHABLE_ZERO: {
    title: ({ name }) => `${name}: zero is out of reach`,
    explanation: ({ points, maxDeduct, floor }) =>
      `Of ${formatPoints(points)} at most ${formatPoints(maxDeduct)} can be lost; with every fault ${formatPoints(floor)} are left. To reach 0, change its rules in the sheet of the scheme.`,
    columns: [],
    options: {},
  },
  NO_SCORING_RULE: {
    title: () => 'Points without a rule',
    explanation: ({ leaves, points }, nameOf) =>
      `${countEn(leaves.length, 'item')}${points === 0 ? '' : ` with ${formatPoints(points)} in all`} say what is looked at, not how points are lost: ${manyEn(leaves.map(nameOf))}. They are judged; points lost need a reason. Rules can be added in the sheet of the scheme.`,
    columns: [],
    options: {},
  },
};

import type { FindingParams } from '../base/finding';
import { countEn, isoDayEn, manyEn, someEn } from './en-US-phrases';
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

/** Findings about the tables of the document in English. */
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
    title: ({ leaves }) => `${countEn(leaves.length, 'item')} without points`,
    explanation: ({ name, leaves, residual }, nameOf) =>
      residual === null
        ? `${name} has ${countEn(leaves.length, 'item')} without points, which cannot be scored; set them in the sheet of the scheme.`
        : `${name}: ${someEn(leaves.map(nameOf))} without points; the others leave ${formatPoints(residual)}.`,
    columns: [],
    options: {
      residual: ({ residual }) => ({
        label: `${formatPoints(residual ?? 0)} points`,
        consequence: 'The sum stays; with 0 points it is looked at and scores nothing',
      }),
      amend: () => ({
        label: 'Other points…',
        consequence: 'Scored by the points given, and the sum changes with them',
      }),
    },
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
    explanation: ({ stated, leaves, diff }) =>
      `The stated total is ${formatPoints(stated)}, the items add up to ${formatPoints(leaves)}: ${formatSigned(diff)}.`,
    columns: [],
    options: {},
  },
  UNREACHABLE_ZERO: {
    title: ({ name }) => `${name}: zero is out of reach`,
    explanation: ({ points, maxDeduct, floor }) =>
      `Of ${formatPoints(points)} at most ${formatPoints(maxDeduct)} can be lost; with every fault ${formatPoints(floor)} are left.`,
    columns: [],
    options: {},
  },
  NO_SCORING_RULE: {
    title: () => 'Points without a rule',
    explanation: ({ leaves, points }, nameOf) =>
      `${countEn(leaves.length, 'item')}${points === 0 ? '' : ` with ${formatPoints(points)} in all`} say what is looked at, not how points are lost: ${manyEn(leaves.map(nameOf))}. They are judged; points lost need a reason.`,
    columns: [],
    options: {},
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
      points: ({ points }) => ({
        label: 'Late loses fixed points…',
        consequence: `Who decides says how many, at most ${formatPoints(points)}`,
      }),
    },
  },
  DEADLINE_BEFORE_SCHEME: {
    title: () => 'Due before the document',
    explanation: ({ by, documentNumber }) =>
      `It is due by ${isoDayEn(by)}, most likely before ${documentNumber} was issued.`,
    columns: [],
    options: {},
  },
  STAGE_UNDEFINED: {
    title: () => 'A stage is not defined',
    explanation: ({ remark }) => remark,
    columns: [],
    options: {},
  },
  ROW_SHIFT: {
    title: () => 'A row of the table is shifted',
    explanation: ({ remark }) => remark,
    columns: [],
    options: {},
  },
  NAME_DAMAGE: {
    title: () => 'Names may lack a part',
    explanation: ({ names }) =>
      `Check under Units: ${someEn(names)}. Renaming leaves the entries alone.`,
    columns: [],
    options: {},
  },
  BODY_ANNEX_MISMATCH: {
    title: () => 'Text and annex disagree',
    explanation: ({ remark }) => remark,
    columns: [],
    options: {},
  },
};

import type { FindingParams } from '../base/finding';
import { countEn } from './en-US-phrases';
import type { FindingTextsOf, SettlementFindingCode } from './findingTexts';
import { formatPoints } from './formatPoints';

function orderConsequence(
  { examples }: FindingParams['ORDER_UNDEFINED'],
  order: 'capFirst' | 'penaltyFirst',
): string {
  const example = examples[0];
  if (example === undefined)
    return order === 'capFirst' ? 'Cap, then subtract' : 'Subtract, then cap';
  const { base, bonus, penalty } = example;
  return `Base ${formatPoints(base)}, bonus ${formatPoints(bonus)}, penalty ${formatPoints(penalty)} make ${formatPoints(example[order])}`;
}

function penaltyEn(capped: number, rank: number): string {
  if (capped === 0 && rank === 0) return 'No penalty has a cap';
  const byRank = rank === 0 ? '' : `, ranks at most ${formatPoints(rank)} a year`;
  return `Capped penalties take at most ${formatPoints(capped)}${byRank}`;
}

function namedEn(names: readonly string[], what: string): string {
  return `${countEn(names.length, what)} (${names.join(', ')})`;
}

/** Findings about bonus, penalties, caps and the total in English. */
export const enUSSettlementFindings: FindingTextsOf<SettlementFindingCode> = {
  ORDER_UNDEFINED: {
    title: () => 'Cap or penalties first',
    explanation: ({ cap }) =>
      `With bonus, a total above ${formatPoints(cap)} counts as ${formatPoints(cap)}; the document leaves open whether penalties come before or after the cap.`,
    columns: ['Base, bonus, penalty', 'Cap first', 'Penalty first', 'Diff.'],
    options: {
      capFirst: (params) => ({
        label: 'Cap first, then penalties',
        consequence: orderConsequence(params, 'capFirst'),
      }),
      penaltyFirst: (params) => ({
        label: 'Penalties first, then cap',
        consequence: orderConsequence(params, 'penaltyFirst'),
      }),
    },
  },
  PENALTY_NO_FLOOR: {
    title: () => 'Can a total fall below 0',
    explanation: ({ capped, rank, uncapped, perGroup }) =>
      [
        ...(perGroup.length === 0
          ? [penaltyEn(capped, rank)]
          : perGroup.map((it) => `${it.name}: ${penaltyEn(it.capped, it.rank)}`)),
        ...(uncapped.length === 0 ? [] : [`without limit: ${uncapped.join(', ')}`]),
        'the document does not say where the total ends.',
      ].join('; '),
    columns: [],
    options: {
      zero: () => ({ label: 'Ends at 0', consequence: 'No total is below 0' }),
      none: () => ({
        label: 'As written: no lower end',
        consequence: 'Penalties are taken in full; a total may be negative',
      }),
    },
  },
  NOT_APPLICABLE: {
    title: () => 'What “not applicable” does is not said',
    explanation: ({ leaves }, nameOf) =>
      `${leaves.length} indicators may not apply (${leaves.slice(0, 3).map(nameOf).join(', ')}${leaves.length > 3 ? '…' : ''}); what becomes of their points then is left open.`,
    columns: [],
    options: {
      full: ({ name, points }) => ({
        label: 'Full points',
        consequence: `${name} counts ${formatPoints(points)} where it does not apply`,
      }),
      rescale: ({ name, points, full }) => ({
        label: 'Left out, the rest scaled up',
        consequence: `Without ${name}: all others × ${formatPoints(full)} ÷ ${formatPoints(full - points)}`,
      }),
      spread: ({ name, points, others }) => ({
        label: 'Shared by the others beside it',
        consequence:
          others === 0
            ? `Nothing stands beside ${name}, so the whole table is scaled up`
            : `Without ${name}: each of the ${others} others is worth ${formatPoints(points / others)} more, by its rate`,
      }),
    },
  },
  SOFT_CAP: {
    title: () => 'The cap of the bonus is “in general”',
    explanation: ({ cap, quote }) =>
      `${quote === '' ? 'The document is not strict' : `“${quote}”`}: whether what is above ${formatPoints(cap)} is always cut is left open.`,
    columns: [],
    options: {
      hard: ({ cap }) => ({
        label: `Always at most ${formatPoints(cap)}`,
        consequence: `Bonus above ${formatPoints(cap)} is cut`,
      }),
      soft: ({ cap }) => ({
        label: `May be above ${formatPoints(cap)}`,
        consequence: 'Bonus counts in full, up to the cap of the total',
      }),
    },
  },
  DOUBLE_COUNT: {
    title: ({ event }) => `${event}: lost once or twice`,
    explanation: ({ event, leafPoints, penaltyPoints, per }) =>
      `The same event (${event}) loses ${formatPoints(leafPoints)} in an indicator and ${formatPoints(penaltyPoints)} as a penalty, ${formatPoints(per)} together; whether both apply is left open.`,
    columns: [],
    options: {
      both: ({ per }) => ({
        label: 'Both apply',
        consequence: `${formatPoints(per)} each time, within the limits of each`,
      }),
      leaf: ({ leafPoints, penaltyPoints }) => ({
        label: `${leafPoints > penaltyPoints ? 'The heavier: only' : 'Only'} in the indicator`,
        consequence: `${formatPoints(leafPoints)} each time, no penalty`,
      }),
      adjustment: ({ leafPoints, penaltyPoints }) => ({
        label: `${penaltyPoints > leafPoints ? 'The heavier: only' : 'Only'} as a penalty`,
        consequence: `${formatPoints(penaltyPoints)} each time, nothing in the indicator`,
      }),
    },
  },
  BONUS_ALONE_FILLS_CAP: {
    title: () => 'One bonus alone fills the cap',
    explanation: ({ cap, single, rankMax, example }) =>
      [
        `One article can win ${formatPoints(single)}, the cap is ${formatPoints(cap)}`,
        rankMax === 0
          ? ''
          : `; ranks win up to ${formatPoints(rankMax)} a year, with one more article ${formatPoints(example)}`,
        '. What is above is cut.',
      ].join(''),
    columns: [],
    options: {},
  },
  PER_ITEM_OR_HIGHEST: {
    title: () => 'Several levels: sum or highest',
    explanation: ({ levels }) =>
      `${levels.map((it) => `${it.name} ${formatPoints(it.points)}`).join(', ')}; what one item wins at several levels is left open.`,
    columns: ['Level', 'Bonus'],
    options: {
      each: ({ levels }) => ({
        label: 'Sum of the levels',
        consequence: `One item at all levels wins ${formatPoints(levels.reduce((sum, it) => sum + it.points, 0))}, within the cap`,
      }),
      highest: ({ levels }) => ({
        label: 'Highest level only',
        consequence: `One item at all levels wins ${formatPoints(levels.reduce((most, it) => Math.max(most, it.points), 0))}`,
      }),
    },
  },
  PER_CASE_OR_ONCE: {
    title: ({ what }) => `${what}: each case or once`,
    explanation: ({ what, points }) =>
      `“${what}” loses ${formatPoints(points)}; whether several cases lose it each time is left open.`,
    columns: [],
    options: {
      each: ({ points }) => ({
        label: 'Each case',
        consequence: `Two cases lose ${formatPoints(points * 2)}, without limit`,
      }),
      once: ({ points }) => ({
        label: 'Once',
        consequence: `Any number of cases loses ${formatPoints(points)}`,
      }),
    },
  },
  VETO_CONFLICT: {
    title: ({ name }) => `${name}: zero or failed`,
    explanation: ({ quote }) =>
      `${quote} The two places differ; the document does not say which holds, or which comes first.`,
    columns: [],
    options: {
      zero: () => ({ label: 'The total is 0', consequence: 'The band follows from 0' }),
      fail: () => ({ label: 'Failed', consequence: 'The total stays, the band is fail' }),
      both: () => ({
        label: 'The total is 0, and failed',
        consequence: 'The total is 0 first, then the band is fail',
      }),
    },
  },
  UNQUANTIFIED_ADJ: {
    title: () => 'Bonus and penalties without amounts',
    explanation: ({ bonuses, penalties }) => {
      const items = [
        ...(bonuses.length === 0 ? [] : [namedEn(bonuses, 'bonus item')]),
        ...(penalties.length === 0 ? [] : [namedEn(penalties, 'penalty item')]),
      ];
      return `${items.join(', ')}: no amounts and no caps. The reviewer gives amount, reason, basis and approver each time; to fix them, change the rules in the sheet of the scheme.`;
    },
    columns: [],
    options: {},
  },
  NO_PASS_MARK: {
    title: () => 'No pass mark',
    explanation: () =>
      'The document does not say how many points are a pass. Until it is set, units are ranked and not judged.',
    columns: [],
    options: {
      amend: ({ max }) => ({
        label: 'Set a pass mark…',
        consequence: `A pass from that score on, of ${formatPoints(max)}`,
      }),
    },
  },
  PASS_MARK_BLANK: {
    title: () => 'The pass mark is blank',
    explanation: ({ remark }) => `${remark} Until it is set, units are ranked and not judged.`,
    columns: [],
    options: {
      amend: ({ max }) => ({
        label: 'Fill in the pass mark…',
        consequence: `A pass from that score on, of ${formatPoints(max)}`,
      }),
    },
  },
  NO_CONVERSION: {
    title: () => 'No share in the evaluation above',
    explanation: ({ min }) =>
      `The document does not say how much of the total counts in the evaluation above${min === 0 ? '' : `, only at least ${formatPoints(min)}%`}. Until it is set, totals are not converted.`,
    columns: [],
    options: {
      amend: ({ min }) => ({
        label: 'Set a share…',
        consequence: `That many percent of the total count above${min === 0 ? '' : `, at least ${formatPoints(min)}`}`,
      }),
    },
  },
};

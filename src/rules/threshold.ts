import * as v from 'valibot';
import { any, compare, input, number, when } from '../base/expression';
import type { NumberInput } from '../base/inputSpec';
import { pointsShape, readAmount } from './amount';
import { checkedRule } from './checkedRule';
import { demandUnits, readDemand, type Demand, type DemandUnit } from './demand';
import { fieldChange, fieldOption, openReading } from './openReading';
import { bareWords, phraseShape } from './phrase';
import { rowLabel } from './rowLabel';
import type { RuleKind, RulePlace, RuleSource } from './rule';
import { normalSentence } from './sentence';
import { calendarWords, workdayInputs, workdaysTaken, workdaysValid } from './workdayDates';

/** What falling short of a threshold costs. */
export type Shortfall =
  | { readonly kind: 'none' }
  | { readonly kind: 'zero' }
  | { readonly kind: 'points'; readonly points: number };

/** 每年专题听取汇报不少于2次，否则不得分: an observed value against the demanded one. */
export interface ThresholdRule extends RuleSource {
  readonly kind: 'threshold';
  /** What is observed: 每年专题听取汇报, 一站式办结率, 发布权威信息. */
  readonly what: string;
  readonly bound: 'atLeast' | 'atMost';
  /** A percentage from 0 to 100; hours, working days, times. */
  readonly value: number;
  readonly unit: DemandUnit;
  /** Two days are typed and the calendar counts the working days between them; absent: the observed number is typed. */
  readonly byCalendar?: true | undefined;
  /** null until decided, and provisionally all points. */
  readonly shortfall: Shortfall | null;
}

const valueShape = v.pipe(
  v.number(),
  v.gtValue(0),
  v.maxValue(10_000),
  v.check((value) => Number(value.toFixed(2)) === value, 'more than two decimals'),
);

/** Words that belong to the demand: they would be read as another bound. */
const demandWords =
  /(?:最迟|(?<![回响反供对适])应|在|要|须|需|达|达到|不少于|不低于|至少|不超过|不得超过|以内|内|为)$/;

const whatShape = v.pipe(
  phraseShape,
  v.check(
    (text) => !demandWords.test(text) && !text.includes(calendarWords) && isReadBack(text),
    'not what is observed',
  ),
);

/** JSON of a threshold; a share is at most 100. */
export const thresholdShape = v.pipe(
  v.strictObject({
    kind: v.literal('threshold'),
    what: whatShape,
    bound: v.picklist(['atLeast', 'atMost']),
    value: valueShape,
    unit: v.picklist(demandUnits),
    byCalendar: v.optional(v.literal(true)),
    shortfall: v.nullable(
      v.variant('kind', [
        v.strictObject({ kind: v.literal('none') }),
        v.strictObject({ kind: v.literal('zero') }),
        v.strictObject({ kind: v.literal('points'), points: pointsShape }),
      ]),
    ),
    quote: v.optional(v.string()),
  }),
  v.check((it) => it.unit !== '%' || it.value <= 100, 'a share above 100'),
  v.check((it) => it.byCalendar !== true || isWorkdayLimit(it), 'no limit of working days'),
);

function isWorkdayLimit({ unit, bound }: Pick<ThresholdRule, 'unit' | 'bound'>): boolean {
  return unit === '个工作日' && bound === 'atMost';
}

function isReadBack(what: string): boolean {
  const texts = [`${what}不少于2次`, `${what}不低于95%`, `${what}不超过2次，否则不得分`];
  return texts.every((it) => readDemand(it)?.what === what);
}

function readCost({ cost, amount }: Demand): unknown {
  if (cost === undefined) return null;
  if (amount !== undefined) return { kind: 'points', points: readAmount(amount) };
  return { kind: cost === '不得分' ? 'zero' : 'none' };
}

function costOf(shortfall: Shortfall | null): string {
  if (shortfall === null) return '';
  const words = { none: '不扣分', zero: '不得分', points: '' };
  return `，否则${shortfall.kind === 'points' ? `扣${shortfall.points}分` : words[shortfall.kind]}`;
}

/** 每年专题听取汇报不少于2次 */
function demandOf({ what, bound, value, unit, byCalendar }: ThresholdRule): string {
  const least = unit === '%' ? '不低于' : '不少于';
  const demand = `${what}${bound === 'atLeast' ? least : '不超过'}${value}${unit}`;
  return byCalendar === true ? demand + calendarWords : demand;
}

function lossOf({ shortfall }: ThresholdRule, at: RulePlace): number {
  if (shortfall === null || shortfall.kind === 'zero') return at.points;
  return shortfall.kind === 'none' ? 0 : shortfall.points;
}

/** A cell into which 95% is typed holds 0.95; where so little cannot be meant it is taken for that slip. */
export function isShareAbove({ bound, unit, value }: ThresholdRule): boolean {
  return unit === '%' && bound === 'atLeast' && value > 1;
}

/** Shares and times are observed in parts, all else in whole numbers. */
const continuous: readonly string[] = ['%', '小时', '分钟', '个百分点'];

function demandedOf({ bound, value, unit }: ThresholdRule): string {
  return `（${bound === 'atLeast' ? '≥' : '≤'}${value}${unit}）`;
}

function observed(rule: ThresholdRule, at: RulePlace): NumberInput {
  const demanded = demandedOf(rule);
  return {
    key: at.key,
    row: at.key,
    place: 'entry',
    label: rowLabel(rule.what, demanded),
    text: `${rule.what}${demanded}`,
    type: 'number',
    min: 0,
    max: rule.unit === '%' ? 100 : null,
    step: continuous.includes(rule.unit) ? 0.01 : 1,
    unit: rule.unit,
    isOptional: false,
  };
}

/** Loses what falling short costs where the observed value does not reach the demanded one. */
export const threshold: RuleKind<ThresholdRule> = {
  kind: 'threshold',
  stands: 'leaf',
  shape: thresholdShape,
  inputs: (rule, at) =>
    rule.byCalendar === true
      ? workdayInputs(rule.what, demandedOf(rule), at)
      : [observed(rule, at)],
  valid: (rule, at) => {
    if (rule.byCalendar === true) return workdaysValid(at);
    if (!isShareAbove(rule)) return null;
    const value = input(at.key);
    return any(compare(value, '=', number(0)), compare(value, '>', number(1)));
  },
  points: (rule, at) => {
    const isShort = compare(
      rule.byCalendar === true ? workdaysTaken(at) : input(at.key),
      rule.bound === 'atLeast' ? '<' : '>',
      number(rule.value),
    );
    return when(isShort, number(lossOf(rule, at)), number(0));
  },
  maxPoints: lossOf,
  describe: (rule) => demandOf(rule) + costOf(rule.shortfall),
  parse: (text) => {
    const normal = normalSentence(text);
    const fields = readDemand(normal.replace(calendarWords, ''));
    if (fields === null) return null;
    const byCalendar = normal.includes(calendarWords) ? { byCalendar: true } : {};
    return checkedRule(thresholdShape, {
      kind: 'threshold',
      what: bareWords(fields.what),
      bound: fields.bound,
      value: fields.value,
      unit: fields.unit,
      ...byCalendar,
      shortfall: readCost(fields),
    });
  },
  check: (rule, at) => {
    if (rule.shortfall !== null) return [];
    const penalty = {
      id: 'points',
      changes: [fieldChange(at, 'shortfall', { kind: 'points', points: at.points })],
      asks: [
        {
          key: 'points',
          path: [...at.path, 'shortfall', 'points'],
          label: at.place,
          current: null,
          min: 0.01,
          max: at.points,
        },
      ],
    };
    const finding = openReading(at, {
      code: 'SHORTFALL_WITHOUT_PENALTY',
      effect: 'leaf',
      params: { demand: demandOf(rule), leafPoints: [at.points] },
      options: [
        fieldOption(at, 'none', 'shortfall', { kind: 'none' }),
        fieldOption(at, 'zero', 'shortfall', { kind: 'zero' }),
        ...(at.points > 0 ? [penalty] : []),
      ],
    });
    return [finding];
  },
};

import * as v from 'valibot';
import { compare, input, number, when } from '../base/expression';
import { amountPattern, pointsShape, readAmount } from './amount';
import { checkedRule } from './checkedRule';
import { chineseDay, dayPattern, dayShape, isoDay, serialOf } from './day';
import { fieldChange, fieldOption, openReading } from './openReading';
import { bareWords, phraseShape } from './phrase';
import { rowLabel } from './rowLabel';
import type { RuleKind, RulePlace, RuleSource } from './rule';
import { normalSentence } from './sentence';

/** What being late costs. */
export type Late =
  | { readonly kind: 'none' }
  | { readonly kind: 'zero' }
  | { readonly kind: 'points'; readonly points: number };

/** 2021年1月31日前发布年度报告. */
export interface DeadlineRule extends RuleSource {
  readonly kind: 'deadline';
  /** The last day in time, `2021-01-31`. */
  readonly by: string;
  /** What is to be done: 发布年度报告. "" where the sentence does not say. */
  readonly what: string;
  /** null until decided, and provisionally none. */
  readonly late: Late | null;
}

/** JSON of a deadline. */
export const deadlineShape = v.strictObject({
  kind: v.literal('deadline'),
  by: dayShape,
  what: v.union([
    v.literal(''),
    v.pipe(
      phraseShape,
      v.check((text) => !/^(?:未|没有|应|完成$)/.test(text), 'not what is to be done'),
    ),
  ]),
  late: v.nullable(
    v.variant('kind', [
      v.strictObject({ kind: v.literal('none') }),
      v.strictObject({ kind: v.literal('zero') }),
      v.strictObject({ kind: v.literal('points'), points: pointsShape }),
    ]),
  ),
  quote: v.optional(v.string()),
});

/** A day typed further away than this is taken for a slip. */
const windowDays = 366;

const by = `^(?:在|于|应于|应在)?${dayPattern}(?:以|之)?前`;
const yearEnd = /(\d{4})年底((?:以|之)?前)/;
const cost = `(不扣分|不得分|扣${amountPattern}分)`;
const duty = new RegExp(`${by}应?(.*?)(?:，(?:逾期|超期)(?:未[^，]*)?的?，?${cost})?$`);
const neglect = new RegExp(`${by}(?:未|没有)(.+?)${cost}$`);

function costOf(late: Late | null): string {
  if (late === null) return '';
  const words = { none: '不扣分', zero: '不得分', points: '' };
  return `，逾期${late.kind === 'points' ? `扣${late.points}分` : words[late.kind]}`;
}

function readCost(words: string | undefined, amount: string | undefined): unknown {
  if (words === undefined) return null;
  if (amount !== undefined) return { kind: 'points', points: readAmount(amount) };
  return { kind: words === '不得分' ? 'zero' : 'none' };
}

function lossOf({ late }: DeadlineRule, at: RulePlace): number {
  if (late === null || late.kind === 'none') return 0;
  return late.kind === 'zero' ? at.points : late.points;
}

/** Loses what being late costs where the day typed is after `by`. */
export const deadline: RuleKind<DeadlineRule> = {
  kind: 'deadline',
  stands: 'leaf',
  shape: deadlineShape,
  inputs: (rule, at) => [
    {
      key: at.key,
      row: at.key,
      place: 'entry',
      label: rowLabel(rule.what === '' ? '完成' : rule.what, '（日期）'),
      type: 'date',
      min: serialOf(rule.by) - windowDays,
      max: serialOf(rule.by) + windowDays,
      isOptional: true,
    },
  ],
  points: (rule, at) => {
    const loss = number(lossOf(rule, at));
    const isLate = compare(input(at.key), '>', number(serialOf(rule.by)));
    return loss.node === 'number' && loss.value === 0 ? loss : when(isLate, loss, number(0));
  },
  maxPoints: lossOf,
  describe: (rule) => `${chineseDay(rule.by)}前${rule.what}${costOf(rule.late)}`,
  parse: (text) => {
    const normal = normalSentence(text).replace(yearEnd, '$1年12月31日$2');
    const match = neglect.exec(normal) ?? duty.exec(normal);
    if (match === null) return null;
    const [, year, month, date, what, words, amount] = match;
    return checkedRule(deadlineShape, {
      kind: 'deadline',
      by: isoDay(year, month, date),
      what: bareWords(what),
      late: readCost(words, amount),
    });
  },
  check: (rule, at) => {
    if (rule.late !== null) return [];
    const penalty = {
      id: 'points',
      changes: [fieldChange(at, 'late', { kind: 'points', points: at.points })],
      asks: [
        {
          key: 'points',
          path: [...at.path, 'late', 'points'],
          label: at.place,
          current: null,
          min: 0.01,
          max: at.points,
        },
      ],
    };
    const finding = openReading(at, {
      code: 'LATE_WITHOUT_PENALTY',
      effect: 'leaf',
      params: { by: rule.by, what: rule.what, leafPoints: [at.points] },
      options: [
        fieldOption(at, 'none', 'late', { kind: 'none' }),
        fieldOption(at, 'zero', 'late', { kind: 'zero' }),
        ...(at.points > 0 ? [penalty] : []),
      ],
    });
    return [finding];
  },
};

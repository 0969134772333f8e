import * as v from 'valibot';
import { divide, input, max, multiply, number, subtract } from '../base/expression';
import { points } from '../base/points';
import { amountPattern, countShape, pointsShape, readAmount } from './amount';
import { checkedRule } from './checkedRule';
import { checkItemSum } from './itemSum';
import { eventMeasurePattern, measurePattern, measures, type Measure } from './measure';
import { bareWords, phraseShape } from './phrase';
import { rowLabel } from './rowLabel';
import type { RuleKind, RulePlace, RuleSource } from './rule';
import { normalSentence } from './sentence';

/** 共8项信息，每项1分，未更新的不得分: items of equal weight, of which those met are counted. */
export interface EqualItemsRule extends RuleSource {
  readonly kind: 'equalItems';
  /** What is counted: 信息. "" where the sentence does not say. */
  readonly what: string;
  readonly measure: Measure;
  /** How many there are; absent is as many as the points of the leaf make. With `each`, or one of both. */
  readonly count?: number | undefined;
  /** Points of one; absent is an equal part of the leaf's points. */
  readonly each?: number | undefined;
  /** What makes an item count nothing: 未设置或信息不完整. "" where the sentence does not say. */
  readonly unless: string;
}

const whatShape = v.pipe(
  phraseShape,
  v.check((text) => !text.includes('，') && isReadBack(text), 'not what is counted'),
);

/** JSON of equal items. */
export const equalItemsShape = v.pipe(
  v.strictObject({
    kind: v.literal('equalItems'),
    what: v.union([v.literal(''), whatShape]),
    measure: v.picklist(measures),
    count: v.optional(countShape),
    each: v.optional(pointsShape),
    unless: v.union([v.literal(''), phraseShape]),
    quote: v.optional(v.string()),
  }),
  v.check((it) => it.count !== undefined || it.each !== undefined, 'neither count nor each'),
);

const unlessTail = '(?:，(.+?)不得分)?$';
const forms = {
  counted: new RegExp(
    `^共(\\d+)${measurePattern}(.*?)，每${measurePattern}${amountPattern}分${unlessTail}`,
  ),
  divided: new RegExp(
    `^共(\\d+)${measurePattern}(.*?)，(?:(?:各|按)${measurePattern}等分)${unlessTail}`,
  ),
  worth: new RegExp(
    `^每${measurePattern}(.*?)(?:的)?(?:分值为|分值|满分为|满分)${amountPattern}分${unlessTail}`,
  ),
  // 每天更新得1分 is a condition, not a number of days.
  won: new RegExp(`^每${eventMeasurePattern}(.*?)(?:的)?(?:计|得)${amountPattern}分${unlessTail}`),
};

type Fields = Pick<EqualItemsRule, 'what' | 'unless'> & {
  readonly measure: string;
  readonly count?: number;
  readonly each?: number | null;
};

function readFields(text: string): Fields | null {
  const whole = forms.counted.exec(text) ?? forms.divided.exec(text);
  if (whole !== null) {
    const isDivided = forms.counted.exec(text) === null;
    const [, count, measure = '', what = '', again, fourth, fifth] = whole;
    if (again !== measure) return null;
    const fields = { what, measure, count: Number(count) };
    return isDivided
      ? { ...fields, unless: bareWords(fourth) }
      : { ...fields, each: readAmount(fourth), unless: bareWords(fifth) };
  }
  const [, measure, what = '', each, unless] = forms.worth.exec(text) ?? forms.won.exec(text) ?? [];
  return measure === undefined
    ? null
    : { what, measure, each: readAmount(each), unless: bareWords(unless) };
}

function isReadBack(what: string): boolean {
  const texts = [`每项${what}分值为1分`, `共2项${what}，每项1分`];
  return texts.every((it) => readFields(it)?.what === what);
}

/** How many there are, by its own number or by the points of the leaf; at least one. */
function countOf({ count, each = 1 }: EqualItemsRule, at: RulePlace): number {
  return count ?? Math.max(1, Math.floor(Number(points(at.points).div(each).round(6))));
}

function sentenceOf({ what, measure, count, each }: EqualItemsRule): string {
  if (count === undefined) return `每${measure}${what}分值为${each}分`;
  return `共${count}${measure}${what}，${each === undefined ? `各${measure}等分` : `每${measure}${each}分`}`;
}

/** Loses an equal part of the points for each item that is not met. */
export const equalItems: RuleKind<EqualItemsRule> = {
  kind: 'equalItems',
  stands: 'leaf',
  earns: 'items',
  shape: equalItemsShape,
  inputs: (rule, at) => [
    {
      key: at.key,
      row: at.key,
      place: 'entry',
      label: rowLabel(
        `达到要求的${rule.what}`,
        `（${rule.measure}）${rule.each === undefined ? '' : `×${rule.each}`}`,
      ),
      type: 'number',
      min: 0,
      max: countOf(rule, at),
      step: 1,
      unit: rule.measure,
      isOptional: false,
    },
  ],
  points: (rule, at) => {
    const full = number(at.points);
    const count = countOf(rule, at);
    // One division after all else, so that three thirds are whole again.
    if (rule.each === undefined)
      return divide(multiply(full, subtract(number(count), input(at.key))), number(count));
    const lost = subtract(full, multiply(number(rule.each), input(at.key)));
    return points(rule.each).times(count).gt(at.points) ? max(number(0), lost) : lost;
  },
  maxPoints: (_rule, at) => at.points,
  describe: (rule) => sentenceOf(rule) + (rule.unless === '' ? '' : `，${rule.unless}的不得分`),
  parse: (text) => {
    const fields = readFields(normalSentence(text));
    return fields && checkedRule(equalItemsShape, { kind: 'equalItems', ...fields });
  },
  check: (rule, at) => {
    if (rule.each === undefined) return [];
    const count = countOf(rule, at);
    const sum = Number(points(rule.each).times(count));
    const name = `${count}${rule.measure}${rule.what}`;
    return checkItemSum(at, [{ name, points: sum }], null);
  },
};

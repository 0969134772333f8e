import * as v from 'valibot';
import { input, min, multiply, number } from '../base/expression';
import { points } from '../base/points';
import { amountPattern, countShape, pointsShape, readAmount } from './amount';
import { checkedRule } from './checkedRule';
import { countInput } from './countInput';
import { countedPhraseShape, readCountedEvent } from './countedEvent';
import { itemsBefore, shortList } from './listedItems';
import { measures, type Measure } from './measure';
import { rowLabel } from './rowLabel';
import type { RuleKind, RulePlace, RuleSource } from './rule';
import { normalSentence } from './sentence';

/** 表述错误1处扣1分，扣完为止: points are lost each time, at most those of the leaf. */
export interface PerOccurrenceRule extends RuleSource {
  readonly kind: 'perOccurrence';
  readonly when: string;
  readonly measure: Measure;
  /** Points lost each time. */
  readonly points: number;
  /** No more times than this can happen; absent is without limit. */
  readonly maxCount?: number | undefined;
  /** The most points this rule takes; absent is the points of the leaf. */
  readonly cap?: number | undefined;
}

/** JSON of a deduction for each occurrence. */
export const perOccurrenceShape = v.strictObject({
  kind: v.literal('perOccurrence'),
  when: countedPhraseShape,
  measure: v.picklist(measures),
  points: pointsShape,
  maxCount: v.optional(countShape),
  cap: v.optional(pointsShape),
  quote: v.optional(v.string()),
});

const sentence = new RegExp(`^(.+?)扣${amountPattern}分((?:，.+)?)$`);
const capClause = new RegExp(
  `^(?:最多扣|最高扣|至多扣|扣分上限|扣分上限为|扣分不超过|累计扣分不超过)${amountPattern}分$`,
);
const countClause = new RegExp(`^(?:最多|至多)(\\d+)(.+)$`);

function lossBound(rule: PerOccurrenceRule, at: RulePlace): number {
  return Math.min(rule.cap ?? at.points, at.points);
}

/** A list of named things is its own limit: 须知、流程图，缺少1种 is at most 2. */
function impliedCount(when: string): number | undefined {
  const { length } = itemsBefore(when);
  return length === 0 ? undefined : length;
}

function tailOf({ when, measure, maxCount, cap }: PerOccurrenceRule): string {
  const implied = impliedCount(when);
  const stated = maxCount === undefined ? `，不限${measure}数` : `，最多${maxCount}${measure}`;
  const limit = maxCount === implied ? '' : stated;
  if (cap !== undefined) return `${limit}，最多扣${cap}分`;
  return maxCount === undefined && implied === undefined ? '，扣完为止' : limit;
}

interface Limits {
  maxCount?: number | undefined;
  cap?: number | null;
}

/** null where a clause is not understood. */
function readTail(tail: string, when: string, measure: string): Limits | null {
  const limits: Limits = {};
  const implied = impliedCount(when);
  if (implied !== undefined) limits.maxCount = implied;
  for (const clause of tail.split('，').slice(1)) {
    const cap = capClause.exec(clause);
    const count = countClause.exec(clause);
    if (cap !== null && limits.cap === undefined) limits.cap = readAmount(cap[1]);
    else if (count !== null && count[2] === measure) limits.maxCount = Number(count[1]);
    else if (clause === `不限${measure}数`) delete limits.maxCount;
    else if (!['扣完为止', '直至扣完', '直到扣完为止'].includes(clause)) return null;
  }
  return limits;
}

/** Loses its points as often as counted, within its own cap or the leaf's points. */
export const perOccurrence: RuleKind<PerOccurrenceRule> = {
  kind: 'perOccurrence',
  stands: 'leaf',
  shape: perOccurrenceShape,
  inputs: (rule, at) => [
    countInput(at.key, {
      label: rowLabel(shortList(rule.when), `（${rule.measure}）×${rule.points}`),
      unit: rule.measure,
      max: rule.maxCount ?? null,
    }),
  ],
  points: (rule, at) =>
    min(number(lossBound(rule, at)), multiply(number(rule.points), input(at.key))),
  maxPoints: (rule, at) => {
    const bound = lossBound(rule, at);
    if (rule.maxCount === undefined) return bound;
    return Math.min(bound, Number(points(rule.points).times(rule.maxCount)));
  },
  describe: (rule) => `${rule.when}1${rule.measure}扣${rule.points}分${tailOf(rule)}`,
  parse: (text) => {
    const [, words = '', amount, tail = ''] = sentence.exec(normalSentence(text)) ?? [];
    const event = readCountedEvent(words);
    const limits = event && readTail(tail, event.when, event.measure);
    if (limits === null) return null;
    const fields = { kind: 'perOccurrence', ...event, points: readAmount(amount), ...limits };
    return checkedRule(perOccurrenceShape, fields);
  },
  check: () => [],
};

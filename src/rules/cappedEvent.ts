import * as v from 'valibot';
import { input, min, multiply, number } from '../base/expression';
import { amountPattern, pointsShape, readAmount } from './amount';
import { checkedRule } from './checkedRule';
import { countInput } from './countInput';
import { countedPhraseShape, readCountedEvent } from './countedEvent';
import { measures, type Measure } from './measure';
import { rowLabel } from './rowLabel';
import type { RuleKind, RuleSource } from './rule';
import { normalSentence } from './sentence';

/** 通报1次扣5分，扣分上限10分. */
export interface CappedEventRule extends RuleSource {
  readonly kind: 'cappedEvent';
  readonly when: string;
  readonly measure: Measure;
  /** Points of each event. */
  readonly points: number;
  /** The most points of all events. */
  readonly cap: number;
}

/** JSON of a penalty for each event with a cap. */
export const cappedEventShape = v.strictObject({
  kind: v.literal('cappedEvent'),
  when: countedPhraseShape,
  measure: v.picklist(measures),
  points: pointsShape,
  cap: pointsShape,
  quote: v.optional(v.string()),
});

const sentence = new RegExp(
  `^(.+?)扣${amountPattern}分，` +
    `(?:扣分上限|扣分上限为|上限|最多扣|最高扣|至多扣|扣分不超过|累计不超过)${amountPattern}分$`,
);

/** Takes points as often as counted, at most its cap. */
export const cappedEvent: RuleKind<CappedEventRule> = {
  kind: 'cappedEvent',
  stands: 'adjustment',
  shape: cappedEventShape,
  inputs: (rule, at) => [
    countInput(at.key, {
      label: rowLabel(rule.when, `（${rule.measure}）−${rule.points}`),
      unit: rule.measure,
      max: null,
    }),
  ],
  points: (rule, at) => min(number(rule.cap), multiply(number(rule.points), input(at.key))),
  maxPoints: (rule) => rule.cap,
  describe: ({ when, measure, points, cap }) => `${when}1${measure}扣${points}分，扣分上限${cap}分`,
  parse: (text) => {
    const [, words = '', points, cap] = sentence.exec(normalSentence(text)) ?? [];
    return checkedRule(cappedEventShape, {
      kind: 'cappedEvent',
      ...readCountedEvent(words),
      points: readAmount(points),
      cap: readAmount(cap),
    });
  },
  check: () => [],
};

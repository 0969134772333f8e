import * as v from 'valibot';
import { all, compare, input, multiply, number } from '../base/expression';
import type { NumberInput } from '../base/inputSpec';
import { amountPattern, pointsShape, readAmount } from './amount';
import { checkedRule } from './checkedRule';
import { countInput } from './countInput';
import { measurePattern, measures, type Measure } from './measure';
import { countedPhraseShape } from './countedEvent';
import { rowLabel } from './rowLabel';
import type { RuleKind, RulePlace, RuleSource } from './rule';
import { normalSentence } from './sentence';

/** 高质量文件解读每篇加3～5分: the reviewer awards each one points within a range. */
export interface BonusRangeRule extends RuleSource {
  readonly kind: 'bonusRange';
  readonly what: string;
  readonly measure: Measure;
  /** Points of one, both included. */
  readonly min: number;
  readonly max: number;
  /** Points are given in steps of this many points; absent is 0.5. */
  readonly step?: number | undefined;
}

/** JSON of a bonus within a range; min is below max. */
export const bonusRangeShape = v.pipe(
  v.strictObject({
    kind: v.literal('bonusRange'),
    what: countedPhraseShape,
    measure: v.picklist(measures),
    min: pointsShape,
    max: pointsShape,
    step: v.optional(pointsShape),
    quote: v.optional(v.string()),
  }),
  v.check((it) => it.min < it.max, 'min is not below max'),
);

const usualStep = 0.5;

const sentence = new RegExp(
  `^(.+?)，?每(?:1|一)?${measurePattern}(?:可)?加${amountPattern}分?[～—–至到-]${amountPattern}分` +
    `(?:，每${amountPattern}分一档)?$`,
);

/** How many, and the points awarded for all of them. */
function rows(rule: BonusRangeRule, at: RulePlace): readonly [NumberInput, NumberInput] {
  const points = `${at.key}/points`;
  return [
    countInput(`${at.key}/count`, {
      label: rowLabel(rule.what, `（${rule.measure}）`),
      unit: rule.measure,
      max: null,
    }),
    {
      key: points,
      row: points,
      place: 'entry',
      label: `每${rule.measure}加${rule.min}～${rule.max}，共加`,
      type: 'number',
      min: 0,
      max: null,
      step: rule.step ?? usualStep,
      unit: '分',
      isOptional: true,
    },
  ];
}

/** Wins the points awarded, which must lie within the range for as many as are counted. */
export const bonusRange: RuleKind<BonusRangeRule> = {
  kind: 'bonusRange',
  stands: 'adjustment',
  shape: bonusRangeShape,
  inputs: rows,
  valid: (rule, at) => {
    const [count, points] = rows(rule, at);
    const of = (each: number) => multiply(number(each), input(count.key));
    return all(
      compare(of(rule.min), '<=', input(points.key)),
      compare(input(points.key), '<=', of(rule.max)),
    );
  },
  points: (rule, at) => input(rows(rule, at)[1].key),
  maxPoints: () => null,
  describe: ({ what, measure, min, max, step }) =>
    `${what}每${measure}加${min}～${max}分${step === undefined ? '' : `，每${step}分一档`}`,
  parse: (text) => {
    const match = sentence.exec(normalSentence(text));
    if (match === null) return null;
    const [, what, measure, min, max, step] = match;
    return checkedRule(bonusRangeShape, {
      kind: 'bonusRange',
      what,
      measure,
      min: readAmount(min),
      max: readAmount(max),
      ...(step === undefined ? {} : { step: readAmount(step) }),
    });
  },
  check: () => [],
};

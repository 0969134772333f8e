import * as v from 'valibot';
import { input, number, subtract } from '../base/expression';
import { amountPattern, pointsShape, readAmount } from './amount';
import { checkedRule } from './checkedRule';
import type { RuleKind, RuleSource } from './rule';
import { normalSentence } from './sentence';

/** The document names no rule, or leaves it to the reviewer: points are given from 0 to the full points of the leaf. */
export interface JudgedRule extends RuleSource {
  readonly kind: 'judged';
  /** Points are given in steps of this many points. */
  readonly step: number;
}

/** JSON of a judged rule. */
export const judgedShape = v.strictObject({
  kind: v.literal('judged'),
  step: pointsShape,
  quote: v.optional(v.string()),
});

const sentence = new RegExp(`^评分，(?:每|以)${amountPattern}分(?:一|为一|1|为1)档$`);

/** Judged points of a leaf: loses what is short of its full points. */
export const judged: RuleKind<JudgedRule> = {
  kind: 'judged',
  stands: 'leaf',
  shape: judgedShape,
  inputs: (rule, at) => [
    {
      key: at.key,
      row: at.key,
      place: 'entry',
      label: `评分 0～${at.points}`,
      type: 'number',
      min: 0,
      max: at.points,
      step: rule.step,
      unit: '分',
      isOptional: false,
    },
  ],
  points: (_rule, at) => subtract(number(at.points), input(at.key)),
  maxPoints: (_rule, at) => at.points,
  describe: (rule) => `评分，每${rule.step}分一档`,
  parse: (text) => {
    const match = sentence.exec(normalSentence(text));
    return match && checkedRule(judgedShape, { kind: 'judged', step: readAmount(match[1]) });
  },
  check: () => [],
};

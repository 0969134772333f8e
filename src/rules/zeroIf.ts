import * as v from 'valibot';
import { chosen, number, when } from '../base/expression';
import { answers } from './answers';
import { checkedRule } from './checkedRule';
import { bareWords, phraseShape } from './phrase';
import { rowLabel } from './rowLabel';
import type { RuleKind, RuleSource } from './rule';
import { normalSentence } from './sentence';

/** 不得分: all points of the leaf are lost, whatever its other rules take. */
export interface ZeroIfRule extends RuleSource {
  readonly kind: 'zeroIf';
  /** What happened: 未更新. */
  readonly when: string;
}

/** JSON of a rule that takes all points of its leaf. */
export const zeroIfShape = v.strictObject({
  kind: v.literal('zeroIf'),
  when: phraseShape,
  quote: v.optional(v.string()),
});

const sentence = /^(.+?)(?:该项|本项|此项|该指标|本指标)?(?:不得分|得0分|得零分|计0分|记0分)$/;

/** 未更新不得分. A leaf scores max(0, points − losses), so this outranks deductions. */
export const zeroIf: RuleKind<ZeroIfRule> = {
  kind: 'zeroIf',
  stands: 'leaf',
  shape: zeroIfShape,
  inputs: (rule, at) => [
    {
      key: at.key,
      row: at.key,
      place: 'entry',
      label: rowLabel(rule.when, ''),
      type: 'choice',
      choices: [answers.no, answers.yes],
      isOptional: true,
    },
  ],
  points: (_rule, at) => when(chosen(at.key, answers.yes), number(at.points), number(0)),
  maxPoints: (_rule, at) => at.points,
  describe: (rule) => `${rule.when}不得分`,
  parse: (text) => {
    const match = sentence.exec(normalSentence(text));
    return match && checkedRule(zeroIfShape, { kind: 'zeroIf', when: bareWords(match[1]) });
  },
  check: () => [],
};

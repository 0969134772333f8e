import * as v from 'valibot';
import { chosen, number, when } from '../base/expression';
import { points } from '../base/points';
import { amountPattern, pointsShape, readAmount } from './amount';
import { answers } from './answers';
import { checkedRule } from './checkedRule';
import { isCountRange } from './countRange';
import { checkItemSum } from './itemSum';
import { bareWords, phraseShape } from './phrase';
import { rowLabel } from './rowLabel';
import type { RuleKind, RulePlace, RuleSource } from './rule';
import { normalSentence } from './sentence';

/** 公开了的得3分，未公开的不得分: all points or none. */
export interface AllOrNothingRule extends RuleSource {
  readonly kind: 'allOrNothing';
  /** What wins the points: 公开了. */
  readonly when: string;
  /** What wins none: 未公开. "" where the sentence says no more than 否则. */
  readonly otherwise: string;
  /** The points to win; absent is all of the leaf. */
  readonly full?: number | undefined;
}

/** Words that would end the first half of the sentence early, or be another kind of question. */
function isCondition(text: string): boolean {
  return !/得(?:满分|全分|分)/.test(text) && !/^(?:若|如果)/.test(text) && !isCountRange(text);
}

const conditionShape = v.pipe(phraseShape, v.check(isCondition, 'not a condition of its own'));

/** JSON of all or nothing. */
export const allOrNothingShape = v.strictObject({
  kind: v.literal('allOrNothing'),
  when: conditionShape,
  otherwise: v.union([v.literal(''), conditionShape]),
  full: v.optional(pointsShape),
  quote: v.optional(v.string()),
});

const sentence = new RegExp(
  `^(?:若|如果)?(.+?)得(?:${amountPattern}分|满分|全分|分)[，；](?:否则|(?:若|如果)?(.+?))不得分$`,
);
/** 能否办理相关业务（2分）: a question of yes or no with its points. */
const question = new RegExp(`^能否(.+)（${amountPattern}分）$`);

function fullOf(rule: AllOrNothingRule, at: RulePlace): number {
  return Math.min(rule.full ?? at.points, at.points);
}

/** Loses all points of its leaf but for 是. */
export const allOrNothing: RuleKind<AllOrNothingRule> = {
  kind: 'allOrNothing',
  stands: 'leaf',
  earns: 'tier',
  shape: allOrNothingShape,
  inputs: (rule, at) => [
    {
      key: at.key,
      row: at.key,
      place: 'entry',
      label: rowLabel(rule.when, ` +${fullOf(rule, at)}`),
      text: `${rule.when} +${fullOf(rule, at)}`,
      type: 'choice',
      choices: [answers.yes, answers.no],
      isOptional: false,
    },
  ],
  points: (rule, at) => {
    const short = Number(points(at.points).minus(fullOf(rule, at)));
    return when(chosen(at.key, answers.yes), number(short), number(at.points));
  },
  maxPoints: (_rule, at) => at.points,
  describe: ({ when: met, otherwise, full }) =>
    `${met}的得${full === undefined ? '满分' : `${full}分`}，` +
    `${otherwise === '' ? '否则' : `${otherwise}的`}不得分`,
  parse: (text) => {
    const normal = normalSentence(text);
    const asked = question.exec(normal);
    const [, met, amount, otherwise] =
      asked === null ? (sentence.exec(normal) ?? []) : [normal, `能${asked[1] ?? ''}`, asked[2]];
    return checkedRule(allOrNothingShape, {
      kind: 'allOrNothing',
      when: bareWords(met),
      otherwise: bareWords(otherwise),
      ...(amount === undefined ? {} : { full: readAmount(amount) }),
    });
  },
  check: (rule, at) =>
    rule.full === undefined ? [] : checkItemSum(at, [{ name: rule.when, points: rule.full }], null),
};

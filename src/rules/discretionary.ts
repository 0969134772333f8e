import * as v from 'valibot';
import { all, any, compare, filled, input, number, when, type Test } from '../base/expression';
import { amountPattern, pointsShape, readAmount } from './amount';
import { checkedRule } from './checkedRule';
import { phraseShape } from './phrase';
import type { RuleKind, RulePlace, RuleSource } from './rule';
import { normalSentence } from './sentence';

/** 市政府办在考核中酌情考虑的其他情形: an amount with its reason, its basis and who approved it. */
export interface DiscretionaryRule extends RuleSource {
  readonly kind: 'discretionary';
  readonly what: string;
  /** Points are given in steps of this many points; absent is 0.5. */
  readonly step?: number | undefined;
}

/** JSON of a discretionary adjustment. */
export const discretionaryShape = v.strictObject({
  kind: v.literal('discretionary'),
  what: v.pipe(
    phraseShape,
    v.check((text) => !/(?:^|，)酌情\S\S$/.test(text), 'the sentence says 酌情而定 itself'),
  ),
  step: v.optional(pointsShape),
  quote: v.optional(v.string()),
});

/** Words that say by themselves that somebody decides: 酌情考虑的其他情形. */
const discretion = /酌情[^，]*(?:情形|情况|事项|因素)$/;

const usualStep = 0.5;
/** Beyond this an amount is taken for a slip. */
const saneAmount = 100;
const maxTextChars = 200;

const sentence = new RegExp(
  `^(.+?)(，(?:加分|扣分)?酌情(?:而定|加分|扣分|计分))?(?:，每${amountPattern}分一档)?$`,
);

function keysOf(at: RulePlace) {
  const [amount, reason] = [`${at.key}/amount`, `${at.key}/reason`];
  return { amount, reason, basis: `${at.key}/basis`, approver: `${at.key}/approver` };
}

function isJustified(at: RulePlace): Test {
  const { reason, basis, approver } = keysOf(at);
  return all(filled(reason), filled(basis), filled(approver));
}

/** Counts only with its reason, basis and approver; wrong where an amount stands without them. */
export const discretionary: RuleKind<DiscretionaryRule> = {
  kind: 'discretionary',
  stands: 'adjustment',
  shape: discretionaryShape,
  inputs: (rule, at) => {
    const { amount, reason, basis, approver } = keysOf(at);
    const text = { type: 'text', maxChars: maxTextChars } as const;
    return [
      {
        key: amount,
        row: amount,
        place: 'entry',
        label: '酌情考虑（分）',
        type: 'number',
        min: 0,
        max: saneAmount,
        step: rule.step ?? usualStep,
        unit: '分',
        isOptional: true,
      },
      { ...text, key: reason, row: amount, place: 'reason', label: '酌情理由' },
      { ...text, key: basis, row: amount, place: 'evidence', label: '酌情依据' },
      { ...text, key: approver, row: approver, place: 'entry', label: '酌情批准人' },
    ];
  },
  valid: (_rule, at) => any(compare(input(keysOf(at).amount), '=', number(0)), isJustified(at)),
  points: (_rule, at) => when(isJustified(at), input(keysOf(at).amount), number(0)),
  maxPoints: () => null,
  describe: ({ what, step }) =>
    `${what}${discretion.test(what) ? '' : '，酌情而定'}${step === undefined ? '' : `，每${step}分一档`}`,
  parse: (text) => {
    const match = sentence.exec(normalSentence(text));
    if (match === null) return null;
    const [, what = '', tail, step] = match;
    if (tail === undefined && !discretion.test(what)) return null;
    return checkedRule(discretionaryShape, {
      kind: 'discretionary',
      what,
      ...(step === undefined ? {} : { step: readAmount(step) }),
    });
  },
  check: () => [],
};

import * as v from 'valibot';
import { chosen, number, when } from '../base/expression';
import type { Finding } from '../base/finding';
import { answers } from './answers';
import { checkedRule } from './checkedRule';
import { fieldOption, openReading } from './openReading';
import { bareWords, phraseShape } from './phrase';
import { rowLabel } from './rowLabel';
import type { RuleKind, RulePlace, RuleSource } from './rule';
import { normalSentence } from './sentence';

/** 不得分: all points of the leaf are lost, whatever its other rules take. */
export interface ZeroIfRule extends RuleSource {
  readonly kind: 'zeroIf';
  /** What happened: 未更新. */
  readonly when: string;
  /** What is lost: the whole leaf (absent too), or only the item of it that it happened to; null until decided, and provisionally all. */
  readonly scope?: 'leaf' | 'item' | null | undefined;
}

const tails = { item: '的小项', open: '的小项或整项' } as const;
const scoped = /的(?:小项|整项|小项或整项)$/;

function tailOf({ scope }: ZeroIfRule): string {
  if (scope === null) return tails.open;
  return scope === 'item' ? tails.item : '';
}

function readScope(words: string): Pick<ZeroIfRule, 'when' | 'scope'> {
  if (words.endsWith(tails.open)) return { when: words.slice(0, -tails.open.length), scope: null };
  if (words.endsWith(tails.item))
    return { when: words.slice(0, -tails.item.length), scope: 'item' };
  return { when: bareWords(words) };
}

/** ZERO_SCOPE: 不得分 under a list of items may mean the one item or all of them. */
function checkScope(rule: ZeroIfRule, at: RulePlace): readonly Finding[] {
  if (rule.scope !== null) return [];
  const finding = openReading(at, {
    code: 'ZERO_SCOPE',
    effect: 'leaf',
    params: { when: rule.when, points: at.points },
    options: [fieldOption(at, 'leaf', 'scope', 'leaf'), fieldOption(at, 'item', 'scope', 'item')],
  });
  return [finding];
}

/** JSON of a rule that takes all points of its leaf. */
export const zeroIfShape = v.strictObject({
  kind: v.literal('zeroIf'),
  when: v.pipe(
    phraseShape,
    v.check((it) => !scoped.test(it), 'ends in what is lost'),
  ),
  scope: v.optional(v.nullable(v.picklist(['leaf', 'item']))),
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
  describe: (rule) => `${rule.when}${tailOf(rule)}不得分`,
  parse: (text) => {
    const match = sentence.exec(normalSentence(text));
    return match && checkedRule(zeroIfShape, { kind: 'zeroIf', ...readScope(match[1] ?? '') });
  },
  check: checkScope,
};

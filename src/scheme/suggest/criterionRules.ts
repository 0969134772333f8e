import type { ReadRule, ReadText } from '../../rules/readText';
import { ruleSentence, type LeafRule } from '../../rules/registry';
import { normalSentence } from '../../rules/sentence';

/** 评分 that stands on a leaf because there was no rule: no sentence of the document says it. */
export function isPlaceholder({ kind, quote }: LeafRule): boolean {
  return kind === 'judged' && quote === undefined;
}

/** Whether the rules of a leaf are what its criterion says, as far as there are any: nobody wrote others. */
export function isFromCriterion(
  rules: readonly LeafRule[],
  criterion: string,
  read: ReadText<LeafRule>,
): boolean {
  const text = normalSentence(criterion);
  return rules.every(
    (rule) =>
      isPlaceholder(rule) ||
      (rule.quote !== undefined && text.includes(normalSentence(rule.quote))) ||
      read.rules.some((it) => says(rule, it)),
  );
}

/** What the criterion says and none of the rules does. Of a changed row, whose rules have no quotes yet, 评分 is one too. */
export function missingRules(
  rules: readonly LeafRule[],
  read: ReadText<LeafRule>,
  isDrafted: boolean,
): readonly ReadRule<LeafRule>[] {
  return read.rules.filter(
    (it) =>
      !rules.some(
        (rule) =>
          isQuoted(rule, it.quote) || (says(rule, it) && (isDrafted || !isPlaceholder(rule))),
      ),
  );
}

/** What speaks of points in the criterion, was not understood, and nobody has written a rule for, nor begun to. */
export function unreadBeside(
  rules: readonly LeafRule[],
  begun: readonly string[],
  { unread }: ReadText<LeafRule>,
): readonly string[] {
  return unread.filter((it) => !begun.includes(it) && !rules.some((rule) => isQuoted(rule, it)));
}

function says(rule: LeafRule, read: ReadRule<LeafRule>): boolean {
  return ruleSentence(rule) === ruleSentence(read.rule);
}

function isQuoted({ quote }: LeafRule, words: string): boolean {
  if (quote === undefined) return false;
  const [one, other] = [normalSentence(quote), normalSentence(words)];
  return one.includes(other) || other.includes(one);
}

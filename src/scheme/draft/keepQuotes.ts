import { readText } from '../../rules/readText';
import { ruleSentence, type LeafRule } from '../../rules/registry';
import { sharesWords } from '../../rules/sharesWords';
import type { Leaf } from '../scheme';
import { ruleMoves } from './ruleMoves';

type Claim = readonly [at: number, quote: string | undefined];

/**
 * The rules of a leaf whose row was changed, with the sentences of the document that they were read from: those of its
 * criterion that say the same, else those that the rules had before they were worded anew. `was` is null for a new leaf. A
 * rule that nothing in the document says has none.
 */
export function keepQuotes(leaf: Leaf, was: Leaf | null, year: number): readonly LeafRule[] {
  const { rules, criterion, points } = leaf;
  const before = was?.rules ?? [];
  const isOpen = (it: LeafRule): boolean => it.quote === undefined && !before.includes(it);
  if (!rules.some(isOpen)) return rules;
  const read = readText(criterion, 'leaf', { points, year }).rules.map((it) => it.rule);
  const claims: readonly Claim[] = [
    ...rules.map((rule, at): Claim => [at, read.find((it) => isAlike(it, rule))?.quote]),
    ...ruleMoves(before, rules).flatMap((to, from): readonly Claim[] =>
      to === null ? [] : [[to, before[from]?.quote]],
    ),
    ...onlyClaim(rules.filter(isOpen), before, rules),
    ...kindClaims(rules.filter(isOpen), read, rules),
  ];
  const quotes = rules.map((it) => it.quote);
  for (const [at, quote] of claims) {
    const rule = rules[at];
    const isFree = rule !== undefined && isOpen(rule) && quotes[at] === undefined;
    if (isFree && !quotes.includes(quote)) quotes[at] = quote;
  }
  return rules.map((it, at) => (quotes[at] === it.quote ? it : { ...it, quote: quotes[at] }));
}

function isAlike(one: LeafRule, other: LeafRule): boolean {
  return ruleSentence(one) === ruleSentence(other);
}

/** One rule was worded anew as another kind. */
function onlyClaim(
  open: readonly LeafRule[],
  before: readonly LeafRule[],
  rules: readonly LeafRule[],
): readonly Claim[] {
  const gone = before.filter((it) => it.quote !== undefined && !rules.includes(it));
  const [rule, was] = [open[0], gone[0]];
  const isOne = open.length === 1 && gone.length === 1;
  return isOne && rule !== undefined ? [[rules.indexOf(rule), was?.quote]] : [];
}

/** What the criterion says of the same in a rule of the same kind, with other amounts. */
function kindClaims(
  open: readonly LeafRule[],
  read: readonly LeafRule[],
  rules: readonly LeafRule[],
): readonly Claim[] {
  return open.flatMap((rule) =>
    read
      .filter((it) => it.kind === rule.kind && it.kind !== 'judged')
      .filter((it) => sharesWords(ruleSentence(rule), it.quote ?? ''))
      .map((it): Claim => [rules.indexOf(rule), it.quote]),
  );
}

import { readText } from '../../rules/readText';
import { ruleSentence, type LeafRule } from '../../rules/registry';
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

/** The only rule of its kind on the leaf, and the only one of its kind that the criterion says. */
function kindClaims(
  open: readonly LeafRule[],
  read: readonly LeafRule[],
  rules: readonly LeafRule[],
): readonly Claim[] {
  const only = (among: readonly LeafRule[], kind: string): LeafRule | undefined => {
    const alike = among.filter((it) => it.kind === kind);
    return alike.length === 1 ? alike[0] : undefined;
  };
  return open
    .filter((it) => it.kind !== 'judged' && only(rules, it.kind) !== undefined)
    .map((it): Claim => [rules.indexOf(it), only(read, it.kind)?.quote]);
}

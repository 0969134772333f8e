import type { Finding } from '../../base/finding';
import type { AdjustmentRule, LeafRule } from '../../rules/registry';

/** A sentence of a criterion, with the rule that it may be read as. */
export interface RuleSuggestion {
  /** Of all suggestions of a scheme, the same as long as leaf and sentence are. */
  readonly id: string;
  /** The words of the document, as they stand in the criterion. */
  readonly quote: string;
  /** null: the sentence speaks of points and was not understood. */
  readonly rule: LeafRule | AdjustmentRule | null;
  /** The rule in words; '' where there is none. */
  readonly sentence: string;
  /** Words of the same sentence that are no part of the rule, and may be a condition of it. */
  readonly unused: readonly string[];
  /** What the sentence leaves open and would have to be decided. */
  readonly asks: readonly Finding[];
  /** Read with more than the words say: a year, 不少于1次, that an amount is missing. */
  readonly isLoose: boolean;
  /** Read completely, and nothing is open about it. */
  readonly isSure: boolean;
  /** Adopted, it takes the place of 评分: it says itself how the points are scored. */
  readonly replaces: boolean;
}

/** A leaf, or an item outside the tree, whose criterion says more than its rules. */
export interface SuggestedPlace {
  readonly table: string;
  readonly part: 'leaves' | 'bonus' | 'penalty';
  /** 0-based, of the rows on its 方案 sheet. */
  readonly row: number;
  /** null on a row that people added. */
  readonly key: string | null;
  readonly name: string;
  /** The table, where there are several, and the indicators above, from the top. */
  readonly path: readonly string[];
  readonly points: number | null;
  readonly criterion: string;
  /** In the order of the criterion. */
  readonly suggestions: readonly RuleSuggestion[];
  /** Sentences that cap bonuses or the total: no rule, and settled elsewhere. */
  readonly caps: readonly string[];
  /** The sentence of 评分 that stands there because there was no rule; null where none does. */
  readonly placeholder: string | null;
  /** Whether the criterion says anything beside the rules that were read from it. */
  readonly hasMore: boolean;
  /** It says more, but only what costs all points: whether the rest is judged nobody but a person can say. */
  readonly isZeroOnly: boolean;
  /** The row is new, or was changed and is not applied: what is adopted is a change of it. */
  readonly isDrafted: boolean;
}

/** A sentence that people do not want as a rule: it is not suggested again. */
export interface DeclinedRule {
  /** Of the leaf or item; null for one that had none yet. */
  readonly key: string | null;
  readonly name: string;
  readonly quote: string;
}

/** Whether it is this sentence of this leaf; a leaf that got its key, or another name, since then is the same. */
export function isDeclined(
  declined: readonly DeclinedRule[],
  { key, name }: Pick<SuggestedPlace, 'key' | 'name'>,
  quote: string,
): boolean {
  return declined.some(
    (it) => it.quote === quote && (it.name === name || (key !== null && it.key === key)),
  );
}

/** What is said of a sentence that was not understood. */
export const notUnderstood = {
  rule: null,
  sentence: '',
  unused: [],
  asks: [],
  isLoose: false,
  isSure: false,
  replaces: false,
} as const;

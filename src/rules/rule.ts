import type { GenericSchema } from 'valibot';
import type { Expression, Test } from '../base/expression';
import type { Finding, Path } from '../base/finding';
import type { InputSpec } from '../base/inputSpec';

/** Where a rule stands: its key (`T01/2`, `B1`), the points of its leaf (0 for adjustments) and its path in the scheme. */
export interface RulePlace {
  readonly key: string;
  readonly points: number;
  readonly path: Path;
  /** Of the leaf or adjustment it belongs to, as findings name it. */
  readonly place: string;
  readonly group: string | null;
}

/** Every rule keeps the sentence of the document that it was read from. */
export interface RuleSource {
  readonly quote?: string | undefined;
}

/**
 * All faces of one kind of rule; `registry.ts` is the only list of kinds.
 *
 * `points` is never negative: points lost where `effect` is `lose`, won where it is `win`.
 */
export interface RuleKind<R extends { readonly kind: string }> {
  readonly kind: R['kind'];
  /** On a leaf, or among the bonus and penalty items. */
  readonly stands: 'leaf' | 'adjustment';
  /** How it earns the points of its leaf: item by item, or by putting the whole leaf in a tier; absent where it takes points. */
  readonly earns?: 'items' | 'tier';
  readonly shape: GenericSchema<unknown, R>;
  readonly inputs: (rule: R, at: RulePlace) => readonly InputSpec[];
  /** More than each input by itself must hold, else the rule is 有误; null where nothing more must. */
  readonly valid?: (rule: R, at: RulePlace) => Test | null;
  readonly points: (rule: R, at: RulePlace) => Expression;
  /** The most points it can take or give; null is without bound. */
  readonly maxPoints: (rule: R, at: RulePlace) => number | null;
  /** The Chinese sentence; `parse` of it gives the rule again, but for `quote`. */
  readonly describe: (rule: R) => string;
  /** null where the sentence is not of this kind, or not wholly understood. */
  readonly parse: (sentence: string) => R | null;
  /** What is wrong or open with it alone. */
  readonly check: (rule: R, at: RulePlace) => readonly Finding[];
}

import type { Scaled, OrderExample, PointRange } from './findingFigures';
/** A place in the scheme's JSON, from its root: `['tables', 0, 'indicators', 2, 'points']`. */
export type Path = readonly (string | number)[];

/** What JSON can hold. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What a decision changes in the scheme. */
export interface Change {
  readonly path: Path;
  readonly value: Json;
}

/** A number that the person who decides must type, put at `path`. Bounds in points, both included. */
export interface Ask {
  readonly key: string;
  readonly path: Path;
  /** Name of the indicator, or key of the rule, that the number belongs to. */
  readonly label: string;
  readonly current: number | null;
  readonly min: number;
  readonly max: number;
  /** Counts in another asked number, so that a sum of the answers leaves it out. */
  readonly isBelow?: boolean;
  /** Points where it is absent. */
  readonly unit?: 'percent' | 'ratings';
}

/** One way to read the document. `id` names its text in i18n. */
export interface Option {
  readonly id: string;
  readonly changes: readonly Change[];
  readonly asks: readonly Ask[];
}

/** The figures of each finding; codes as in the published reading of the four documents. */
export interface FindingParams {
  CHILD_SUM: Scaled & {
    readonly name: string;
    readonly stated: number;
    readonly actual: number;
    readonly diff: number;
    readonly parts: readonly {
      readonly name: string;
      readonly count: number;
      readonly points: number;
    }[];
  };
  /**
   * Leaves without points; `residual` is what their indicator leaves for them, null where it states none. `special` is how
   * many bonus, penalty and veto items of the same annex have no amount either.
   */
  POINTS_MISSING: {
    readonly name: string;
    readonly leaves: readonly string[];
    readonly residual: number | null;
    readonly special: number;
  };
  /**
   * Leaves without points for which their indicator leaves `residual`, above 0: a row of the table was lost. `isElsewhere`: the
   * finding on the sum of the indicator asks what to do.
   */
  MISSING_ROW: Scaled & {
    readonly name: string;
    readonly isElsewhere: boolean;
    readonly leaves: readonly string[];
    readonly stated: number;
    readonly residual: number;
  };
  TOTAL_OK: Scaled & { readonly stated: number; readonly leaves: number };
  /**
   * `isExplained`: another finding, on an indicator or on leaves without points, says why. `full` is the total that the upper
   * levels make.
   */
  TOTAL_SUM: Scaled & {
    readonly stated: number;
    readonly leaves: number;
    readonly diff: number;
    readonly isExplained: boolean;
    readonly full: number;
  };
  UNREACHABLE_ZERO: {
    readonly name: string;
    readonly points: number;
    readonly maxDeduct: number;
    readonly floor: number;
  };
  NO_SCORING_RULE: Scaled & { readonly leaves: readonly string[]; readonly points: number };
  ORDER_UNDEFINED: { readonly cap: number; readonly examples: readonly OrderExample[] };
  PENALTY_NO_FLOOR: {
    readonly capped: number;
    readonly rank: number;
    readonly uncapped: readonly string[];
    /** The same two figures for each group, where groups differ; else empty. */
    readonly perGroup: readonly {
      readonly name: string;
      readonly capped: number;
      readonly rank: number;
    }[];
  };
  /** Leaves that may not apply; `name`, `points` and the leaves beside it (`others`) are of the first, `full` of its table. */
  NOT_APPLICABLE: {
    readonly leaves: readonly string[];
    readonly name: string;
    readonly points: number;
    readonly full: number;
    readonly others: number;
  };
  SOFT_CAP: { readonly cap: number; readonly quote: string };
  DOUBLE_COUNT: {
    readonly event: string;
    readonly leafPoints: number;
    readonly penaltyPoints: number;
    readonly per: number;
  };
  BONUS_ALONE_FILLS_CAP: {
    readonly cap: number;
    readonly single: number;
    readonly rankMax: number;
    readonly example: number;
  };
  PER_ITEM_OR_HIGHEST: {
    readonly measure: string;
    readonly levels: readonly { readonly name: string; readonly points: number }[];
  };
  PER_CASE_OR_ONCE: { readonly what: string; readonly measure: string; readonly points: number };
  EITHER_OR_BOTH: { readonly items: readonly string[]; readonly points: number };
  /** `leafPoints` are those of each leaf that asks it, each once, in document order. */
  LATE_WITHOUT_PENALTY: {
    readonly by: string;
    readonly what: string;
    readonly leafPoints: readonly number[];
  };
  /** Parts of one rule do not add up to the points of their leaf. */
  ITEM_SUM: {
    readonly stated: number;
    readonly actual: number;
    readonly diff: number;
    readonly parts: readonly { readonly name: string; readonly points: number }[];
  };
  /** Counts from `from` to `to` (both included, null is without end) belong to two tiers. */
  TIER_OVERLAP: {
    readonly measure: string;
    readonly from: number;
    readonly to: number | null;
    readonly awards: readonly PointRange[];
  };
  /** Counts from `from` to `to` (both included, null is without end) belong to no tier. */
  TIER_GAP: { readonly measure: string; readonly from: number; readonly to: number | null };
  TIER_RANGE_UNSPECIFIED: { readonly ranges: readonly PointRange[] };
  TIER_AMBIGUOUS: { readonly cumulative: number; readonly max: number };
  /** `leafPoints` as in LATE_WITHOUT_PENALTY. */
  SHORTFALL_WITHOUT_PENALTY: {
    readonly demand: string;
    readonly leafPoints: readonly number[];
  };
  /** 不得分 under a list of items: the one item, or the whole leaf of so many points. */
  ZERO_SCOPE: { readonly when: string; readonly points: number };
  /** Weights of the stages of some groups, in percent; `diff` is what they are above 100. */
  STAGE_WEIGHTS: {
    readonly sum: number;
    readonly diff: number;
    readonly stages: readonly { readonly name: string; readonly weight: number }[];
  };
  /** Some stages compose the score of a group by a ratio, 2:1:1, the others say nothing of it. */
  COMPOSE_PARTIAL: {
    readonly ratio: string;
    readonly composed: readonly string[];
    readonly others: readonly string[];
  };
  PERIOD_MISSING: { readonly stage: string; readonly periods: number };
  PART_MISSING: {
    readonly stage: string;
    readonly parts: readonly { readonly name: string; readonly ratio: number }[];
  };
  /** `raters` and `ratees` are names of groups; `count` is how many raters there are. */
  RATING_LEAST: {
    readonly stage: string;
    readonly raters: string;
    readonly ratees: string;
    readonly count: number;
    readonly majority: number;
  };
  RATING_TRIM: { readonly stage: string };
  DEADLINE_BEFORE_SCHEME: { readonly by: string; readonly documentNumber: string };
  /** `max` is the full score. */
  NO_PASS_MARK: { readonly max: number };
  /** `min` is the least percent that the document allows; 0 where it says nothing. */
  NO_CONVERSION: { readonly min: number };
  NAME_DAMAGE: { readonly names: readonly string[] };
  /** Items that add up and tiers that judge the whole, on one leaf. */
  ADDITIVE_VS_TIER: { readonly additiveSum: number; readonly tierFull: number };
  /** Numbers that no item has; `residual` is what the indicators around them state above their items, null where none states points. */
  NUM_GAP: {
    readonly missing: readonly number[];
    readonly residual: number | null;
    readonly around: readonly {
      readonly name: string;
      readonly stated: number;
      readonly parts: readonly number[];
    }[];
  };
  NAME_DRIFT: { readonly name: string; readonly otherName: string };
  STAGE_NAME_DRIFT: { readonly name: string; readonly otherName: string };
  /** One document number, 〔2017〕81号, after different words. */
  DOCNO_MISMATCH: { readonly number: string; readonly words: readonly string[] };
  /** Leaves that name years before that of the scheme. */
  STALE_YEAR: {
    readonly year: number;
    readonly places: readonly { readonly place: string; readonly years: readonly number[] }[];
  };
  /** Periods that were over on the day of issue, `2020-10-09`. */
  RETROACTIVE: {
    readonly name: string;
    readonly issuedOn: string;
    readonly periods: readonly string[];
  };
  SELF_RATING: { readonly unit: string; readonly issuer: string };
  /** Tables in which nothing at all has points. */
  SCORES_LOST: { readonly tables: readonly string[]; readonly leaves: number };
  VETO_CONFLICT: { readonly name: string; readonly quote: string };
  /** Bonus and penalty items that state no amount. */
  UNQUANTIFIED_ADJ: { readonly bonuses: readonly string[]; readonly penalties: readonly string[] };
  /** What tables demand differently in the same words; `remark` where a reader saw it. */
  GROUP_DIFF: {
    readonly remark: string | null;
    readonly texts: readonly { readonly table: string; readonly text: string }[];
  };
  /** Seen by the reader of the document and carried in the scheme's data, as all that follow. */
  STAGE_UNDEFINED: { readonly remark: string };
  ROW_SHIFT: { readonly remark: string };
  BODY_ANNEX_MISMATCH: { readonly remark: string };
  EXTRA_PARAGRAPH: { readonly remark: string };
  STAGE_ACTOR: { readonly remark: string };
  GROUP_MIX: { readonly remark: string };
  SCOPE_GAP: { readonly remark: string };
  L2_LOST: { readonly remark: string };
  TEXT_DAMAGE: { readonly remark: string };
  TYPO: { readonly remark: string };
  RULE_AS_ITEM: { readonly remark: string };
  NO_THRESHOLD: { readonly remark: string };
  UNNUMBERED: { readonly remark: string };
  PASS_MARK_BLANK: { readonly remark: string; readonly max: number };
  /** `points` that the units of the table cannot earn by themselves. */
  SUBJECT_MISMATCH: { readonly remark: string; readonly points: number | null };
  /** Two ways to read which answer earns the points. */
  POLARITY: { readonly remark: string; readonly readings: readonly string[] };
}

/** The name of a defect. */
export type FindingCode = keyof FindingParams;

/**
 * A defect of the official document. `blocking` ones change a number: final totals and ranks wait for a decision.
 * `id` is stable over reordering of the scheme; `place` is an indicator, leaf, adjustment or part of the settlement.
 */
export type Finding<C extends FindingCode = FindingCode> = {
  readonly [K in C]: {
    readonly id: string;
    readonly code: K;
    /** null: all groups. */
    readonly group: string | null;
    readonly place: string;
    readonly severity: 'error' | 'warning' | 'info';
    readonly blocking: boolean;
    readonly effect: 'total' | 'subtotal' | 'leaf' | 'none';
    readonly params: FindingParams[K];
    readonly options: readonly Option[];
  };
}[C];

/** What staff decided on one finding. */
export interface Decision {
  readonly finding: string;
  readonly option: string;
  /** Answers to the option's asks, by key, in points. */
  readonly answers: Readonly<Record<string, number>>;
  readonly by: string;
  readonly basis: string;
  /** Day of the decision, `2026-11-25`. */
  readonly date: string;
}

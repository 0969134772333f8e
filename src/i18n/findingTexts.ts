import type { Finding, FindingCode, FindingParams } from '../base/finding';

/** Ids of the options that the checks offer, by code; a code without choices has none. */
export interface OptionIds {
  CHILD_SUM: 'leaves' | 'capAtStated' | 'restore' | 'amend';
  POINTS_MISSING: 'residual' | 'amend';
  MISSING_ROW: 'residual' | 'without' | 'amend';
  TOTAL_OK: never;
  TOTAL_SUM: 'keep';
  UNREACHABLE_ZERO: never;
  NO_SCORING_RULE: never;
  ORDER_UNDEFINED: 'capFirst' | 'penaltyFirst';
  PENALTY_NO_FLOOR: 'zero' | 'none';
  NOT_APPLICABLE: 'full' | 'rescale' | 'spread';
  SOFT_CAP: 'hard' | 'soft';
  DOUBLE_COUNT: 'both' | 'leaf' | 'adjustment';
  BONUS_ALONE_FILLS_CAP: never;
  PER_ITEM_OR_HIGHEST: 'each' | 'highest';
  PER_CASE_OR_ONCE: 'each' | 'once';
  EITHER_OR_BOTH: 'any' | 'all';
  LATE_WITHOUT_PENALTY: 'none' | 'zero' | 'points';
  ITEM_SUM: 'keep' | 'amend';
  TIER_OVERLAP: 'higher' | 'lower';
  TIER_GAP: 'higher' | 'lower' | 'zero';
  TIER_RANGE_UNSPECIFIED: never;
  TIER_AMBIGUOUS: 'highest' | 'sum';
  ZERO_SCOPE: 'leaf' | 'item';
  SHORTFALL_WITHOUT_PENALTY: 'none' | 'zero' | 'points';
  STAGE_WEIGHTS: 'amend';
  COMPOSE_PARTIAL: never;
  PERIOD_MISSING: 'average' | 'zero';
  PART_MISSING: 'share' | 'zero';
  RATING_LEAST: 'majority' | 'all' | 'any' | 'set';
  RATING_TRIM: 'none' | 'extremes';
  DEADLINE_BEFORE_SCHEME: never;
  NO_PASS_MARK: 'amend';
  PASS_MARK_BLANK: 'amend';
  NO_CONVERSION: 'amend';
  NAME_DAMAGE: never;
  ADDITIVE_VS_TIER: 'items' | 'tier';
  NUM_GAP: never;
  NAME_DRIFT: never;
  STAGE_NAME_DRIFT: never;
  DOCNO_MISMATCH: never;
  STALE_YEAR: never;
  RETROACTIVE: never;
  SELF_RATING: never;
  SCORES_LOST: never;
  VETO_CONFLICT: 'zero' | 'fail' | 'both';
  UNQUANTIFIED_ADJ: never;
  GROUP_DIFF: never;
  STAGE_UNDEFINED: never;
  ROW_SHIFT: never;
  BODY_ANNEX_MISMATCH: never;
  EXTRA_PARAGRAPH: never;
  STAGE_ACTOR: never;
  GROUP_MIX: never;
  SCOPE_GAP: never;
  L2_LOST: never;
  TEXT_DAMAGE: never;
  TYPO: never;
  RULE_AS_ITEM: never;
  NO_THRESHOLD: never;
  UNNUMBERED: never;
  SUBJECT_MISMATCH: never;
  POLARITY: 'first' | 'second';
}

/** One reading to choose, and what it does to the scores; the consequence stands in the line below the label. */
export interface OptionText {
  readonly label: string;
  readonly consequence: string;
}

/** The name of an indicator or leaf, from its key. */
export type NameOf = (key: string) => string;

/** The words of one kind of finding. */
export interface FindingText<C extends FindingCode> {
  /** A few words; of sums that differ, the name of the indicator alone, since its figures stand below it. */
  readonly title: (params: FindingParams[C]) => string;
  /** What the document says, what is wrong or open with it, with the figures. */
  readonly explanation: (params: FindingParams[C], nameOf: NameOf) => string;
  /** Headings of the table of figures, from the left; empty where there is none. */
  readonly columns: readonly string[];
  readonly options: { readonly [I in OptionIds[C]]: (params: FindingParams[C]) => OptionText };
}

/** The words of findings; `findingText` and `optionText` pick those of one finding. */
export interface FindingTexts {
  readonly codes: { readonly [C in FindingCode]: FindingText<C> };
  /** What a finding touches: 影响总分. */
  readonly effects: { readonly [E in Finding['effect']]: string };
  readonly severities: { readonly [S in Finding['severity']]: string };
  /** Rows under the parts in the table of CHILD_SUM, and figures of its closed row. */
  readonly sums: { readonly actual: string; readonly stated: string; readonly diff: string };
}

/** The words of some codes. */
export type FindingTextsOf<C extends FindingCode> = Pick<FindingTexts['codes'], C>;

/** Codes about the sums, points and rules in the tables of the document. */
export type TableFindingCode =
  | 'CHILD_SUM'
  | 'POINTS_MISSING'
  | 'MISSING_ROW'
  | 'SCORES_LOST'
  | 'NUM_GAP'
  | 'TOTAL_OK'
  | 'TOTAL_SUM'
  | 'UNREACHABLE_ZERO'
  | 'NO_SCORING_RULE';

/** Codes about one rule on a leaf: its items, tiers, threshold or day. */
export type RuleFindingCode =
  | 'ITEM_SUM'
  | 'ADDITIVE_VS_TIER'
  | 'TIER_OVERLAP'
  | 'TIER_GAP'
  | 'TIER_RANGE_UNSPECIFIED'
  | 'TIER_AMBIGUOUS'
  | 'ZERO_SCOPE'
  | 'EITHER_OR_BOTH'
  | 'LATE_WITHOUT_PENALTY'
  | 'SHORTFALL_WITHOUT_PENALTY'
  | 'POLARITY';

/** Codes about stages: their weights, and where their scores come from. */
export type StageFindingCode =
  | 'STAGE_WEIGHTS'
  | 'COMPOSE_PARTIAL'
  | 'PERIOD_MISSING'
  | 'PART_MISSING'
  | 'RATING_LEAST'
  | 'RATING_TRIM';

/** Codes about bonus, penalties, caps and what the total is used for. */
export type SettlementFindingCode =
  | 'ORDER_UNDEFINED'
  | 'PENALTY_NO_FLOOR'
  | 'NOT_APPLICABLE'
  | 'SOFT_CAP'
  | 'DOUBLE_COUNT'
  | 'BONUS_ALONE_FILLS_CAP'
  | 'PER_ITEM_OR_HIGHEST'
  | 'PER_CASE_OR_ONCE'
  | 'VETO_CONFLICT'
  | 'UNQUANTIFIED_ADJ'
  | 'NO_PASS_MARK'
  | 'PASS_MARK_BLANK'
  | 'NO_CONVERSION';

/** Codes about the words of the document: names, numbers, years, stages, what a reader saw. */
export type WordingFindingCode = Exclude<
  FindingCode,
  TableFindingCode | RuleFindingCode | StageFindingCode | SettlementFindingCode
>;

import type { AdjustmentRule, LeafRule } from '../rules/registry';
import type { Pool } from '../rules/pool';
import type { TotalCap } from '../rules/totalCap';

/** One evaluated unit. `code` never changes, whatever its name. */
export interface Unit {
  readonly code: string;
  readonly name: string;
}

/** Units that are ranked with each other, by one table. */
export interface Group {
  readonly id: string;
  readonly name: string;
  readonly table: string;
  readonly units: readonly Unit[];
}

/** A last-level indicator: it has points and rules. `name` is a short name for lists and issues. */
export interface Leaf {
  readonly key: string;
  readonly name: string;
  readonly points: number;
  /** What is looked at, in words. */
  readonly criterion: string;
  readonly rules: readonly LeafRule[];
  /** What must be handed in, null where the document asks for nothing. */
  readonly evidence: string | null;
  /** The item of the document: `附件一第1项`. */
  readonly source: string;
}

/** An inner node of the tree: children are inner nodes or leaves, not both. */
export interface Indicator {
  readonly key: string;
  readonly name: string;
  /** As the document states them, null where it states none. */
  readonly points: number | null;
  /** How to score where the stated points are not the sum: null until decided. */
  readonly reading: 'leaves' | 'capAtStated' | null;
  readonly indicators: readonly Indicator[];
  readonly leaves: readonly Leaf[];
}

export interface Table {
  readonly id: string;
  readonly name: string;
  /** 附件一 */
  readonly annex: string;
  readonly title: string;
  readonly points: number;
  /** Names of the levels, from the top: 一级指标、二级指标. */
  readonly levels: readonly string[];
  readonly indicators: readonly Indicator[];
}

/** A bonus or penalty item outside the tree. */
export interface Adjustment {
  readonly key: string;
  readonly sign: 'bonus' | 'penalty';
  readonly name: string;
  /** null: all groups. */
  readonly groups: readonly string[] | null;
  readonly rule: AdjustmentRule;
  readonly evidence: string | null;
  readonly source: string;
}

/** Ranks that someone else makes, each period of the year, for some groups: 每季度第三方考核. */
export interface RankSeries {
  readonly id: string;
  readonly name: string;
  readonly periods: readonly string[];
  readonly groups: readonly string[];
}

/** One event that two rules punish. `handling` null until decided: both, or only one of them. */
export interface Overlap {
  readonly id: string;
  readonly event: string;
  /** Keys of the rules on leaves, one a table: `T13/1`. */
  readonly leafRules: readonly string[];
  readonly adjustment: string;
  readonly handling: 'both' | 'leaf' | 'adjustment' | null;
}

/** How base, bonus and penalties become the total. null is an open question, never a default. */
export interface Settlement {
  readonly bonusPool: Pool;
  readonly totalCap: TotalCap;
  readonly order: 'capFirst' | 'penaltyFirst' | null;
  readonly floor: 'zero' | 'none' | null;
  /** Digits after the point of the rounded total. */
  readonly decimals: number;
  readonly passMark: number | null;
  readonly conversionPercent: number | null;
}

/** What a reader saw in the document and a program cannot see in the data. */
export interface Remark {
  readonly code: 'STAGE_UNDEFINED' | 'ROW_SHIFT' | 'BODY_ANNEX_MISMATCH';
  readonly place: string;
  readonly text: string;
}

export interface Stage {
  readonly id: string;
  readonly name: string;
  /** As the document says it: 2021年12月15日前; '' where it names no day. */
  readonly due: string;
}

/** The whole evaluation of one year, as published. */
export interface Scheme {
  readonly format: 1;
  readonly id: string;
  readonly title: string;
  readonly documentNumber: string;
  readonly issuer: string;
  readonly year: number;
  readonly groups: readonly Group[];
  readonly tables: readonly Table[];
  readonly adjustments: readonly Adjustment[];
  readonly series: readonly RankSeries[];
  readonly overlaps: readonly Overlap[];
  readonly settlement: Settlement;
  readonly stages: readonly Stage[];
  readonly remarks: readonly Remark[];
}

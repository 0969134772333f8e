import type { AdjustmentRule, LeafRule } from '../rules/registry';
import type { RemarkCode } from './remarkCodes';
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
  /** The document names no units; those here are made up, and marked 示例 wherever they show. */
  readonly isExample: boolean;
}

/** A last-level indicator: it has points and rules. `name` is a short name for lists and issues. */
export interface Leaf {
  readonly key: string;
  /** The same word on leaves that several tables have in common, points apart; null on a leaf of one table. */
  readonly shared: string | null;
  readonly name: string;
  /** As the document states them, null where it states none: nothing is scored here until they are set. */
  readonly points: number | null;
  /** Whether 不适用 may be chosen for it. */
  readonly mayNotApply: boolean;
  /** What is looked at, in words. */
  readonly criterion: string;
  readonly rules: readonly LeafRule[];
  /**
   * Which rules count where some add up items and others put the whole leaf in a tier: they say the same points twice, and
   * are never summed. null until decided, and provisionally the items; of no meaning on all other leaves.
   */
  readonly reading: 'items' | 'tier' | null;
  /** What must be handed in, null where the document asks for nothing. */
  readonly evidence: string | null;
  /** The item of the document: `附件一第1项`. */
  readonly source: string;
}

/** An inner node of the tree: children are inner nodes or leaves, not both. */
export interface Indicator {
  readonly key: string;
  readonly name: string;
  /** What the document calls it in another place, null where it has one name. */
  readonly otherName: string | null;
  /** As the document states them, null where it states none. */
  readonly points: number | null;
  /** How to score where the stated points are not the sum: null until decided. */
  readonly reading: 'leaves' | 'capAtStated' | null;
  readonly indicators: readonly Indicator[];
  readonly leaves: readonly Leaf[];
  /** A row that the document lost, as staff may put it back: no part of the table until they decide so. */
  readonly lost?: Leaf | undefined;
}

export interface Table {
  readonly id: string;
  readonly name: string;
  /** 附件一 */
  readonly annex: string;
  readonly title: string;
  /** Of the whole table, null where the document states none. */
  readonly points: number | null;
  /** How its points are written: 5分 or 5%. */
  readonly scale: 'points' | 'percent';
  /** Whether its sheets have a column 责任单位 and a table of the sums of the upper levels. */
  readonly hasResponsible: boolean;
  readonly hasLevelTotals: boolean;
  /** What it calls the note beside a score, 赋分说明; null where it asks for none by name. */
  readonly noteName: string | null;
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

/** What fixes the total, or the band, whatever the rest. `effect` null until decided. */
export interface Veto {
  readonly key: string;
  readonly name: string;
  /** null: all groups. */
  readonly groups: readonly string[] | null;
  /** The total is 0, the band is the lowest, or both. */
  readonly effect: 'zero' | 'fail' | 'both' | null;
  readonly quote: string;
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

/** 优秀, from 90 points on. */
export interface Band {
  readonly name: string;
  /** Points, included; up to the band above. */
  readonly from: number;
  /** At most that share of the ranked units of a group, in percent; null is without a quota. */
  readonly quotaPercent: number | null;
}

/** How base, bonus and penalties become the total. null is an open question, never a default. */
export interface Settlement {
  /** null where the document caps nothing, or has no bonus. */
  readonly bonusPool: Pool | null;
  readonly totalCap: TotalCap;
  readonly order: 'capFirst' | 'penaltyFirst' | null;
  readonly floor: 'zero' | 'none' | null;
  /** Digits after the point of the rounded total. */
  readonly decimals: number;
  readonly passMark: number | null;
  /** Percent of the total that counts in the evaluation above this one. */
  readonly conversionPercent: number | null;
  /** The least that the document allows for it: 不低于4%. */
  readonly conversionMinPercent: number | null;
  /** From the highest; empty where the document has none. */
  readonly bands: readonly Band[];
  /** Keys of top-level indicators or ids of stages that part equal totals, the first first; `base`, `bonus` and `penalty` too. */
  readonly tieBreakers: readonly string[];
  /** Whether the scores of stages are rounded before they are weighted. */
  readonly rounding: 'end' | 'stages';
  /** What 不适用 does: full points, points of the others scaled up, or its points spread evenly over the others. */
  readonly notApplicable: 'full' | 'rescale' | 'spread' | null;
}

/** What a reader saw in the document and a program cannot see in the data. */
export interface Remark {
  readonly code: RemarkCode;
  /** Id or key of the part it is about; `document` for the whole. */
  readonly place: string;
  readonly text: string;
  /** How many points it is about, null where it is about none. */
  readonly points: number | null;
  /** POLARITY: two ways to read it, as sentences that the criterion of the leaf is completed with. Else empty. */
  readonly readings: readonly string[];
}

/** One part of a composed score: 县区政府本级, twice as heavy as the others. */
export interface CompositionPart {
  readonly id: string;
  readonly name: string;
  readonly ratio: number;
  /** How many scores are typed for it, of which the mean counts. */
  readonly scores: number;
}

/** Where the score of a stage comes from, in points of 100. null is an open question. */
export type StageSource =
  /** The total of the unit's score sheet. */
  | { readonly kind: 'table' }
  /** Typed, one number a unit. */
  | { readonly kind: 'typed' }
  /** The mean over periods; of a missing one the others are averaged, or it counts 0. */
  | {
      readonly kind: 'periods';
      readonly periods: readonly string[];
      readonly missing: 'average' | 'zero' | null;
    }
  /** 2:1:1; a missing part counts 0, or the others share its weight. */
  | {
      readonly kind: 'composed';
      readonly parts: readonly CompositionPart[];
      readonly missing: 'zero' | 'share' | null;
    }
  /** The mean of what the units of another group gave; `leastRaters` and `trim` (the highest and lowest are left out) as decided. */
  | {
      readonly kind: 'rating';
      readonly raters: string;
      readonly leastRaters: number | null;
      readonly trim: 'none' | 'extremes' | null;
    };

/** What a stage is worth: percent of the final score, and its source by group id. */
export interface StageScore {
  readonly weightPercent: number;
  readonly sources: Readonly<Record<string, StageSource>>;
}

export interface Stage {
  readonly id: string;
  readonly name: string;
  /** What the document calls it in another place, null where it has one name. */
  readonly otherName: string | null;
  /** null for a stage that has no score of its own. */
  readonly score: StageScore | null;
  /** As the document says it: 2021年12月15日前; '' where it names no day. */
  readonly due: string;
}

/** The whole evaluation of one year, as published. */
export interface Scheme {
  readonly format: 2;
  readonly id: string;
  readonly title: string;
  /** '' where the document at hand has none. */
  readonly documentNumber: string;
  /** '' where the document does not say. */
  readonly issuer: string;
  /** Day of issue, `2020-10-09`; null where the document has none. */
  readonly issuedOn: string | null;
  readonly year: number;
  readonly groups: readonly Group[];
  readonly tables: readonly Table[];
  readonly adjustments: readonly Adjustment[];
  readonly vetoes: readonly Veto[];
  readonly series: readonly RankSeries[];
  readonly overlaps: readonly Overlap[];
  readonly settlement: Settlement;
  readonly stages: readonly Stage[];
  readonly remarks: readonly Remark[];
}

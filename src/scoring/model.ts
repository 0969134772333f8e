import type { Expression, Test } from '../base/expression';
import type { InputSpec } from '../base/inputSpec';
import type { AdjustmentRule, LeafRule } from '../rules/registry';
import type { ResultModel } from './resultModel';
import type { RatingModel, StagedModel } from './stageModel';
import type { Adjustment, Group, Indicator, Leaf, Settlement, Table, Veto } from '../scheme/scheme';

/** One rule of a leaf or one adjustment, ready to be computed and printed. */
export interface RuleModel {
  readonly key: string;
  readonly rule: LeafRule | AdjustmentRule;
  readonly inputs: readonly InputSpec[];
  /** What must hold besides each input by itself; null: nothing. */
  readonly valid: Test | null;
  /** Points lost on a leaf, won or lost by an adjustment. 0 where a decision says that another rule takes the event. */
  readonly points: Expression;
  readonly isMuted: boolean;
  /** The document is read another way: what stands in its rows is kept, and neither asked for nor counted. */
  readonly isAside: boolean;
  /** Key of the cell that says 不适用; null where the rule always applies. */
  readonly applies: string | null;
}

/** A figure that others are computed from, in a hidden cell: on the first row of the leaf `at`, or beside the base. */
export interface AidModel {
  readonly key: string;
  /** null: of the whole table. */
  readonly at: string | null;
  readonly column: 'lifted' | 'share' | 'over';
  readonly value: Expression;
}

/** A leaf with its rules and the expression of its score. */
export interface LeafModel {
  readonly key: string;
  readonly leaf: Leaf;
  /** Full points; 0 where none are set. */
  readonly points: number;
  /** From the top: the indicators it stands under. */
  readonly path: readonly Indicator[];
  readonly rules: readonly RuleModel[];
  readonly score: Expression;
}

/** A top-level indicator with its subtotal over the leaves below it. */
export interface BranchModel {
  readonly key: string;
  readonly indicator: Indicator;
  readonly leaves: readonly LeafModel[];
  readonly subtotal: Expression;
}

/** An inner indicator below the top, with the sum over the leaves below it; only of a table that shows such sums. */
export interface LevelModel {
  readonly key: string;
  readonly indicator: Indicator;
  readonly subtotal: Expression;
}

/** A bonus or penalty item with its one rule. */
export interface AdjustmentModel {
  readonly key: string;
  readonly adjustment: Adjustment;
  readonly rule: RuleModel;
}

/** What somebody asserts of the whole unit, with its ground and basis. */
export interface VetoModel {
  readonly key: string;
  readonly veto: Veto;
  readonly inputs: readonly InputSpec[];
  /** Always asked. */
  readonly isAside: false;
  readonly applies: null;
  /** Nothing is asserted without its ground and its basis. */
  readonly valid: Test;
  /** 1 where it is asserted, else 0. */
  readonly points: Expression;
}

/** Keys of the results that belong to the unit as a whole; refs and the region map use them. */
export const totalKeys = {
  base: '#base',
  bonusRaw: '#bonusRaw',
  bonus: '#bonus',
  penalty: '#penalty',
  failed: '#failed',
  total: '#total',
  rounded: '#rounded',
} as const;

/**
 * Everything that is computed for a unit of one group, as expressions. The engine evaluates them and the score sheet prints
 * them, so they cannot disagree.
 */
export interface GroupModel {
  readonly group: Group;
  readonly table: Table;
  /** Of the whole table as it states them, else of its leaves together. */
  readonly fullPoints: number;
  readonly branches: readonly BranchModel[];
  readonly levels: readonly LevelModel[];
  /** Figures that 不适用 needs, each after those it is computed from; they read no score. */
  readonly aids: readonly AidModel[];
  /** What leaves of an indicator that do not apply add to its subtotal. */
  readonly more: (indicator: Indicator) => readonly Expression[];
  readonly adjustments: readonly AdjustmentModel[];
  readonly vetoes: readonly VetoModel[];
  readonly base: Expression;
  /** Full points of the leaves assessed, as they count in the base. */
  readonly assessed: Expression;
  readonly bonusRaw: Expression;
  readonly bonus: Expression;
  readonly penalty: Expression;
  /** The total is 0; null where no veto says so. */
  readonly isZeroed: Test | null;
  /** 1 where the unit is 不合格 whatever its total, else 0; null where no veto says so. */
  readonly failed: Expression | null;
  /** null while a decision that changes numbers is open. */
  readonly total: Expression | null;
  readonly rounded: Expression | null;
  readonly decimals: number;
  /** What becomes of the rounded total. */
  readonly results: ResultModel;
  /** How base, bonus and penalties become the total, as decided. */
  readonly settlement: Settlement;
  /** The stages that make the final score; null where the total of the score sheet is final. */
  readonly staged: StagedModel | null;
  /** The ratings by which the units of this group are scored. */
  readonly ratings: readonly RatingModel[];
}

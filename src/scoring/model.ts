import type { Expression, Test } from '../base/expression';
import type { InputSpec } from '../base/inputSpec';
import type { AdjustmentRule, LeafRule } from '../rules/registry';
import type { Adjustment, Group, Indicator, Leaf, Settlement, Table } from '../scheme/scheme';

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

/** A bonus or penalty item with its one rule. */
export interface AdjustmentModel {
  readonly key: string;
  readonly adjustment: Adjustment;
  readonly rule: RuleModel;
}

/** Keys of the results that belong to the unit as a whole; refs and the region map use them. */
export const totalKeys = {
  base: '#base',
  bonusRaw: '#bonusRaw',
  bonus: '#bonus',
  penalty: '#penalty',
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
  readonly adjustments: readonly AdjustmentModel[];
  readonly base: Expression;
  readonly bonusRaw: Expression;
  readonly bonus: Expression;
  readonly penalty: Expression;
  /** null while a decision that changes numbers is open. */
  readonly total: Expression | null;
  readonly rounded: Expression | null;
  readonly decimals: number;
  /** How base, bonus and penalties become the total, as decided. */
  readonly settlement: Settlement;
}

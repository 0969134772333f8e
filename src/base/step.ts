import type { BandName } from './bandName';
import type { Points } from './points';
import type { InputSpec } from './inputSpec';
import type { Typed } from './value';

/** One line of an explanation. `change` is what it adds (negative: takes), `remaining` the score after it; the last is the score. */
export type Step = {
  readonly change: Points;
  readonly remaining: Points;
} & (
  | { readonly step: 'full' }
  /** One rule: what was typed for its inputs, and the sentence it applies. */
  | {
      readonly step: 'rule';
      readonly rule: string;
      readonly kind: string;
      readonly inputs: readonly { readonly spec: InputSpec; readonly typed: Typed }[];
      readonly quote: string | null;
      readonly reason: Typed;
    }
  /** Losses beyond the full points are not taken: 扣完为止. */
  | { readonly step: 'floorLeaf'; readonly beyond: Points }
  | { readonly step: 'subtotal'; readonly name: string; readonly full: Points }
  /** Leaves that do not apply: full points, a share for the others, or all others scaled up. */
  | {
      readonly step: 'notApplicable';
      readonly handling: 'full' | 'spread' | 'rescale';
      readonly names: readonly string[];
    }
  | { readonly step: 'capSubtotal'; readonly name: string; readonly cap: Points }
  | { readonly step: 'base' }
  | { readonly step: 'bonus' }
  | { readonly step: 'poolCut'; readonly cap: Points; readonly cut: Points }
  | { readonly step: 'penalty' }
  | { readonly step: 'totalCap'; readonly cap: Points }
  | { readonly step: 'floorTotal' }
  /** A veto that was asserted: the total is 0, the unit is 不合格, or both. */
  | {
      readonly step: 'veto';
      readonly name: string;
      readonly effect: 'zero' | 'fail' | 'both';
      readonly quote: string;
      readonly reason: Typed;
    }
  /** One stage: its score of 100, null until it is assessed, and its weight in percent. */
  | {
      readonly step: 'stage';
      readonly name: string;
      readonly weight: Points;
      readonly won: Points | null;
      readonly inputs: readonly { readonly label: string; readonly typed: Typed }[];
    }
  | { readonly step: 'round'; readonly decimals: number }
  /** A total set by hand takes the place of the computed one. */
  | { readonly step: 'override'; readonly reason: Typed; readonly approver: Typed }
  /** What the total counts in the evaluation above this one; the score stays. */
  | { readonly step: 'convert'; readonly percent: number; readonly converted: Points }
  | { readonly step: 'band'; readonly band: BandName; readonly from: number | null }
);

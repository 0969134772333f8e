import type { BandName } from '../base/bandName';
import type { Expression } from '../base/expression';

/** Keys of what stands on the summary sheet; refs and inputs use them. */
export const resultKeys = {
  /** The rounded total as computed, before anybody changed it. */
  computed: '#computed',
  /** The total that counts. */
  final: '#final',
  /** Inputs: the total that somebody set in its place, blank where none is complete. */
  override: '#override',
} as const;

/** One band of a group. */
export interface BandModel {
  readonly name: BandName;
  /** Points of the total, included; null is whatever the others leave. */
  readonly from: number | null;
  /** At most that share of the ranked units, in percent; null is without a quota. */
  readonly quotaPercent: number | null;
}

/** What parts equal totals: the higher value stands before the lower. */
export interface TieBreaker {
  readonly key: string;
  readonly value: Expression;
}

/** How the rounded total of a unit becomes its result; the same for all units of a group. */
export interface ResultModel {
  readonly final: Expression;
  /** From the highest; empty where there is nothing to tell apart. */
  readonly bands: readonly BandModel[];
  /** Which of the bands, from 1 on; 0 is none. null without bands. */
  readonly band: Expression | null;
  /** Points that count in the evaluation above this one; null where its share is not known. */
  readonly converted: Expression | null;
  readonly conversionPercent: number | null;
  /** The first first. */
  readonly tieBreakers: readonly TieBreaker[];
}

import type { KindName } from '../../src/rules/registry';

/** The kind of rule that a reader's word for a sentence is; null for what is no rule of a leaf or item. */
export const outlineKinds: Readonly<Record<string, KindName | null>> = {
  zero_if: 'zeroIf',
  sub_items: 'subItems',
  equal_items: 'equalItems',
  binary: 'allOrNothing',
  deduct_per_occurrence: 'perOccurrence',
  deduct_fixed: 'fixedDeduction',
  tier_named: 'namedTiers',
  tier_count: 'countTiers',
  procedure: 'procedure',
  direct_score: 'judged',
  threshold_freq: 'threshold',
  threshold_ratio: 'threshold',
  threshold_time: 'threshold',
  threshold_count: 'threshold',
  deadline: 'deadline',
  bonus_by_level: 'bonusByLevel',
  bonus_range: 'bonusRange',
  rank_adjust: 'rankAdjust',
  deduct_capped: 'cappedEvent',
  deduct_event: 'event',
  discretionary: 'discretionary',
  bonus_unquantified: 'discretionary',
  penalty_unquantified: 'discretionary',
};

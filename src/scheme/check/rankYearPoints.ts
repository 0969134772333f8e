import { points } from '../../base/points';
import type { AdjustmentRule } from '../../rules/registry';
import type { Scheme } from '../scheme';

/** The points that a rule on ranks can give or take in all periods of its series; 0 for any other rule. */
export function rankYearPoints(rule: AdjustmentRule, scheme: Scheme): number {
  if (rule.kind !== 'rankAdjust') return 0;
  const series = scheme.series.find((it) => it.id === rule.series);
  return Number(points(rule.points).times(series?.periods.length ?? 0));
}

import type { Finding, Option } from '../../base/finding';
import { points } from '../../base/points';
import type { AdjustmentRule, LeafRule } from '../../rules/registry';
import { locateRules, type LocatedRule } from '../locate';
import type { Overlap, Scheme } from '../scheme';

/** Events that a rule on a leaf and a penalty item both punish, while the document does not say whether both hold. */
export function checkDoubleCounts(scheme: Scheme): readonly Finding[] {
  const rules = locateRules(scheme);
  return scheme.overlaps.flatMap((overlap, index) => checkOverlap(overlap, index, rules));
}

function checkOverlap(
  { id, event, leafRules, adjustment, handling }: Overlap,
  index: number,
  rules: readonly LocatedRule[],
): readonly Finding[] {
  if (handling !== null) return [];
  const leafPoints = largestOf(rules.filter((it) => leafRules.includes(it.at.key)));
  const penaltyPoints = largestOf(rules.filter((it) => it.at.key === adjustment));
  const finding: Finding<'DOUBLE_COUNT'> = {
    id: `DOUBLE_COUNT:${id}`,
    code: 'DOUBLE_COUNT',
    group: null,
    place: [...leafRules.map(leafOf), adjustment].join(','),
    severity: 'warning',
    blocking: true,
    effect: 'total',
    params: {
      event,
      leafPoints,
      penaltyPoints,
      per: Number(points(leafPoints).plus(penaltyPoints)),
    },
    options: (['both', 'leaf', 'adjustment'] as const).map((it) => readAs(it, index)),
  };
  return [finding];
}

/** The key of the leaf in that of its rule: T13 of T13/1. */
function leafOf(ruleKey: string): string {
  return ruleKey.split('/')[0] ?? ruleKey;
}

/** Tables may punish the event differently. */
function largestOf(rules: readonly LocatedRule[]): number {
  return Math.max(0, ...rules.map((it) => onceOf(it.item)));
}

/** What one event costs; 0 where the rule has no fixed price. */
function onceOf(rule: LeafRule | AdjustmentRule): number {
  return 'points' in rule ? (rule.points ?? 0) : 0;
}

function readAs(id: 'both' | 'leaf' | 'adjustment', index: number): Option {
  return { id, changes: [{ path: ['overlaps', index, 'handling'], value: id }], asks: [] };
}

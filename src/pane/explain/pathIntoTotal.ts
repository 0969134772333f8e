import { sumPoints, zero, type Points } from '../../base/points';
import type { Indicator, Leaf, Scheme } from '../../scheme/scheme';
import type { UnitScore } from '../../scoring/unitScore';

/** One stop on the way of a leaf's points into the total. */
export interface PathStop {
  readonly name: string;
  readonly won: Points;
  readonly full: number;
}

function leavesOf(indicator: Indicator): readonly Leaf[] {
  return [...indicator.leaves, ...indicator.indicators.flatMap((it) => leavesOf(it))];
}

/** The indicators above a leaf, the innermost first; empty where it is not below. */
function pathTo(indicators: readonly Indicator[], leaf: string): readonly Indicator[] {
  for (const indicator of indicators) {
    if (!leavesOf(indicator).some((it) => it.key === leaf)) continue;
    return [...pathTo(indicator.indicators, leaf), indicator];
  }
  return [];
}

function fullPoints(indicator: Indicator): number {
  const sum = sumPoints(leavesOf(indicator).map((it) => zero.plus(it.points ?? 0))).toNumber();
  const isCapped = indicator.reading === 'capAtStated' && indicator.points !== null;
  return isCapped ? Math.min(sum, indicator.points) : sum;
}

/** What the indicators above a leaf have so far, the innermost first; the top one as the sheet's subtotal has it. */
export function pathIntoTotal(
  scheme: Scheme,
  group: string,
  leaf: string,
  score: UnitScore,
): readonly PathStop[] {
  const table = scheme.groups.find((it) => it.id === group)?.table;
  const indicators = scheme.tables.find((it) => it.id === table)?.indicators ?? [];
  return pathTo(indicators, leaf).map((indicator) => ({
    name: indicator.name,
    won:
      score.subtotals[indicator.key] ??
      sumPoints(leavesOf(indicator).map((it) => score.leaves[it.key]?.points ?? zero)),
    full: fullPoints(indicator),
  }));
}

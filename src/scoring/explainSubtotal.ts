import { points, sumPoints, zero, type Points } from '../base/points';
import type { Indicator } from '../scheme/scheme';
import type { StepList } from './stepList';
import type { UnitScore } from './unitScore';

/** A top-level indicator: all points won below it, then what each cap cuts off, the innermost first. */
export function explainSubtotal(list: StepList, indicator: Indicator, score: UnitScore): void {
  const { won, caps } = wonBelow(indicator, score);
  const { name } = indicator;
  const all = caps.reduce((sum, it) => sum.plus(it.cut), won);
  const full = points(fullPoints(indicator));
  list.add(all, (figures) => ({ step: 'subtotal', name, full, ...figures }));
  for (const { of, cap, cut } of caps)
    list.add(zero.minus(cut), (figures) => ({ step: 'capSubtotal', name: of, cap, ...figures }));
}

interface Cap {
  readonly of: string;
  readonly cap: Points;
  readonly cut: Points;
}

/** Points within all caps, and what the caps cut off. */
function wonBelow(
  indicator: Indicator,
  score: UnitScore,
): { readonly won: Points; readonly caps: readonly Cap[] } {
  const below = indicator.indicators.map((it) => wonBelow(it, score));
  const own = indicator.leaves.map((it) => score.leaves[it.key]?.points ?? zero);
  const sum = sumPoints([...own, ...below.map((it) => it.won)]);
  const caps = below.flatMap((it) => it.caps);
  if (indicator.reading !== 'capAtStated' || indicator.points === null) return { won: sum, caps };
  const cap = points(indicator.points);
  const won = sum.gt(cap) ? cap : sum;
  return { won, caps: [...caps, { of: indicator.name, cap, cut: sum.minus(won) }] };
}

/** What can be won: all points below, within the caps. */
function fullPoints(indicator: Indicator): number {
  const own = indicator.leaves.reduce((sum, it) => sum + (it.points ?? 0), 0);
  const all = indicator.indicators.reduce((sum, it) => sum + fullPoints(it), own);
  const isCapped = indicator.reading === 'capAtStated' && indicator.points !== null;
  return isCapped ? Math.min(all, indicator.points) : all;
}

import { evaluate, type Lookup } from '../base/evaluate';
import { points, sumPoints, zero, type Points } from '../base/points';
import type { Indicator } from '../scheme/scheme';
import type { GroupModel } from './model';
import type { StepList } from './stepList';
import type { UnitScore } from './unitScore';

/**
 * A top-level indicator: all points won below it, what leaves that do not apply add, then what each cap cuts off, the
 * innermost first.
 */
export function explainSubtotal(
  list: StepList,
  indicator: Indicator,
  model: GroupModel,
  score: UnitScore,
): void {
  const { won, lifts, caps } = wonBelow(indicator, model, score);
  const { name } = indicator;
  const cut = sumPoints(caps.map((it) => it.cut));
  const lifted = sumPoints(lifts.map((it) => it.more));
  const full = points(fullPoints(indicator));
  list.add(won.plus(cut).minus(lifted), (figures) => ({
    step: 'subtotal',
    name,
    full,
    ...figures,
  }));
  for (const { more, ...lift } of lifts)
    list.add(more, (figures) => ({ step: 'notApplicable', ...lift, ...figures }));
  for (const { of, cap, cut: cutOff } of caps)
    list.add(zero.minus(cutOff), (figures) => ({ step: 'capSubtotal', name: of, cap, ...figures }));
}

/** What leaves that do not apply do to the points of the whole table; nothing where all apply. */
export function explainScaling(list: StepList, model: GroupModel, score: UnitScore): void {
  const handling = model.settlement.notApplicable;
  const change = score.base.minus(list.remaining());
  const names = model.branches
    .flatMap((it) => it.leaves)
    .filter((it) => score.leaves[it.key]?.state === 'notApplicable')
    .map((it) => it.leaf.name);
  const isWhole = handling === 'rescale' || (handling === 'spread' && !change.eq(0));
  if (!isWhole || names.length === 0) return;
  list.add(change, (figures) => ({
    step: 'notApplicable',
    handling: 'rescale',
    names,
    ...figures,
  }));
}

interface Lift {
  readonly handling: 'full' | 'spread';
  readonly names: readonly string[];
  readonly more: Points;
}

interface Cap {
  readonly of: string;
  readonly cap: Points;
  readonly cut: Points;
}

interface Below {
  /** Points within all caps, with those that leaves that do not apply add. */
  readonly won: Points;
  readonly lifts: readonly Lift[];
  readonly caps: readonly Cap[];
}

function wonBelow(indicator: Indicator, model: GroupModel, score: UnitScore): Below {
  const below = indicator.indicators.map((it) => wonBelow(it, model, score));
  const own = indicator.leaves.map((it) => score.leaves[it.key]?.points ?? zero);
  const lift = liftOf(indicator, model, score);
  const lifts = [...lift, ...below.flatMap((it) => it.lifts)];
  const sum = sumPoints([...own, ...lift.map((it) => it.more), ...below.map((it) => it.won)]);
  const caps = below.flatMap((it) => it.caps);
  if (indicator.reading !== 'capAtStated' || indicator.points === null)
    return { won: sum, lifts, caps };
  const cap = points(indicator.points);
  const won = sum.gt(cap) ? cap : sum;
  return { won, lifts, caps: [...caps, { of: indicator.name, cap, cut: sum.minus(won) }] };
}

function liftOf(indicator: Indicator, model: GroupModel, score: UnitScore): readonly Lift[] {
  const handling = model.settlement.notApplicable;
  const gone = indicator.leaves.filter((it) => score.leaves[it.key]?.state === 'notApplicable');
  if (gone.length === 0 || handling === null || handling === 'rescale') return [];
  const lookup: Lookup = {
    typed: () => null,
    result: (key) => score.aids[key] ?? score.leaves[key]?.points ?? null,
  };
  const more = sumPoints(model.more(indicator).map((it) => evaluate(it, lookup)));
  return [{ handling, names: gone.map((it) => it.name), more }];
}

/** What can be won: all points below, within the caps. */
function fullPoints(indicator: Indicator): number {
  const own = indicator.leaves.reduce((sum, it) => sum + (it.points ?? 0), 0);
  const all = indicator.indicators.reduce((sum, it) => sum + fullPoints(it), own);
  const isCapped = indicator.reading === 'capAtStated' && indicator.points !== null;
  return isCapped ? Math.min(all, indicator.points) : all;
}

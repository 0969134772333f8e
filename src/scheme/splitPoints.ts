import { points, sumPoints, type Points } from '../base/points';
import { equalShares } from './equalShares';
import { locateLeaves } from './locate';
import type { Indicator, Leaf, Table } from './scheme';

/**
 * The table with points on every leaf: `total` in equal shares over the indicators without points, their points over what
 * stands below them, and so on. Points that are there stay. null where those leave less than a hundredth for each without.
 * Points of the leaves add up to `total`, but where an indicator's own points are all stated and do not.
 */
export function splitPoints(table: Table, total: number): Table | null {
  const indicators = splitIndicators(table.indicators, points(total));
  return indicators && { ...table, points: table.points ?? total, indicators };
}

function splitIndicators(
  indicators: readonly Indicator[],
  total: Points,
): readonly Indicator[] | null {
  const full = withShares(indicators, total, statedPoints);
  return full && allOf(full.map((it) => (hasAllPoints(it) ? it : splitBelow(it))));
}

function splitBelow(indicator: Indicator): Indicator | null {
  const total = points(indicator.points ?? 0);
  const leaves = withShares(indicator.leaves, total, (it: Leaf) => it.points);
  const indicators = splitIndicators(indicator.indicators, total);
  return leaves && indicators && { ...indicator, leaves, indicators };
}

/** What an indicator is worth: as stated, else the sum of what stands below it where that is complete. */
function statedPoints(indicator: Indicator): number | null {
  if (indicator.points !== null || !hasAllPoints(indicator)) return indicator.points;
  return Number(sumPoints(leavesOf(indicator).map((it) => points(it.points ?? 0))));
}

function hasAllPoints(indicator: Indicator): boolean {
  return leavesOf(indicator).every((it) => it.points !== null);
}

function leavesOf(indicator: Indicator): readonly Leaf[] {
  return locateLeaves({ item: indicator, path: [] }).map((it) => it.item);
}

/** Equal shares of what the items with points leave, on those without. */
function withShares<T extends { readonly points: number | null }>(
  items: readonly T[],
  total: Points,
  stated: (item: T) => number | null,
): readonly T[] | null {
  const taken = sumPoints(items.map((it) => points(stated(it) ?? 0)));
  const blank = items.filter((it) => stated(it) === null);
  const shares = equalShares(Number(total.minus(taken)), blank.length);
  return (
    shares &&
    items.map((it) => {
      const share = shares[blank.indexOf(it)];
      return share === undefined ? it : { ...it, points: share };
    })
  );
}

function allOf<T>(items: readonly (T | null)[]): readonly T[] | null {
  const there = items.filter((it) => it !== null);
  return there.length === items.length ? there : null;
}

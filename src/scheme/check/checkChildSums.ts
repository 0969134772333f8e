import type { Ask, Finding, Option, Path } from '../../base/finding';
import { points, sumPoints } from '../../base/points';
import { asJson } from '../asJson';
import {
  locateBelow,
  locateIndicators,
  locateLeaves,
  locateTables,
  type Located,
  type LocatedTable,
} from '../locate';
import type { Indicator, Scheme, Table } from '../scheme';
import { scaleOf, unitOf } from './scaleOf';

/** The most points that a person may give to one leaf. */
const maxLeafPoints = 100;

/**
 * Indicators whose stated points are not the sum of what stands below them. A child that states points counts with those,
 * so that a fault shows where the document miscounts and not in each indicator above. Where leaves below have no points,
 * those are asked for by their own finding and this one has no choice.
 */
export function checkChildSums(scheme: Scheme): readonly Finding[] {
  return locateTables(scheme).flatMap((table) =>
    locateIndicators(table).flatMap((it) => checkChildSum(it, table)),
  );
}

/** The points of the parts of a table or an indicator, stated ones as stated. */
export function sumBelow({ indicators, leaves }: Parts): number {
  const below = [
    ...leaves.map((it) => it.points ?? 0),
    ...indicators.map((it) => it.points ?? sumBelow(it)),
  ];
  return Number(sumPoints(below.map((it) => points(it))));
}

type Parts = Pick<Indicator, 'indicators' | 'leaves'>;

/** The points below an indicator minus those it states; 0 where it states none. */
export function childSumDiff(indicator: Indicator): number {
  if (indicator.points === null) return 0;
  return Number(points(sumBelow(indicator)).minus(indicator.points));
}

function checkChildSum(
  indicator: Located<Indicator>,
  { group, item: table }: LocatedTable,
): readonly Finding<'CHILD_SUM'>[] {
  const { key, name, points: stated, reading } = indicator.item;
  const diff = childSumDiff(indicator.item);
  if (stated === null || diff === 0) return [];
  const isComplete = locateLeaves(indicator).every((it) => it.item.points !== null);
  const finding: Finding<'CHILD_SUM'> = {
    id: `CHILD_SUM:${key}`,
    code: 'CHILD_SUM',
    group,
    place: key,
    severity: 'error',
    blocking: isComplete && reading === null,
    effect: 'subtotal',
    params: {
      name,
      stated,
      actual: sumBelow(indicator.item),
      diff,
      parts: partsOf(indicator),
      ...scaleOf(table),
    },
    options: isComplete ? optionsOf(indicator, diff, table) : [],
  };
  return [finding];
}

/** The children with the number of leaves in each and their points. */
function partsOf({ item, path }: Located<Indicator>) {
  const nodes = item.indicators.map((it) => ({
    name: it.name,
    count: locateLeaves({ item: it, path }).length,
    points: it.points ?? sumBelow(it),
  }));
  return [
    ...nodes,
    ...item.leaves.map((it) => ({ name: it.name, count: 1, points: it.points ?? 0 })),
  ];
}

function optionsOf(indicator: Located<Indicator>, diff: number, table: Table): readonly Option[] {
  const path = [...indicator.path, 'reading'];
  const read = (id: 'leaves' | 'capAtStated'): Option => ({
    id,
    changes: [{ path, value: id }],
    asks: [],
  });
  const capped = diff > 0 ? [read('capAtStated')] : [];
  return [
    read('leaves'),
    ...capped,
    ...restoreOf(indicator, diff),
    {
      id: 'amend',
      changes: [],
      asks: asksOf(indicator).map((it) => ({ ...it, ...unitOf(table) })),
    },
  ];
}

/** Putting back the row that the document lost, where its points close the gap. */
function restoreOf({ item, path }: Located<Indicator>, diff: number): readonly Option[] {
  const { lost, leaves } = item;
  if (
    lost === undefined ||
    !points(lost.points ?? 0)
      .plus(diff)
      .eq(0)
  )
    return [];
  const value = asJson([...leaves, lost]);
  return [{ id: 'restore', changes: [{ path: [...path, 'leaves'], value }], asks: [] }];
}

/** Points of every leaf below, and of the inner nodes below that state their own. */
function asksOf(indicator: Located<Indicator>): readonly Ask[] {
  const stating = locateBelow(indicator).filter((it) => it.item.points !== null);
  const asked = [...stating, ...locateLeaves(indicator)];
  return asked.map(({ item, path }) => ({
    key: item.key,
    path: [...path, 'points'],
    label: item.name,
    current: item.points,
    min: 0,
    max: maxLeafPoints,
    ...(stating.some((it) => isBelow(path, it.path)) ? { isBelow: true } : {}),
  }));
}

function isBelow(path: Path, above: Path): boolean {
  return path.length > above.length && above.every((step, index) => path[index] === step);
}

import { points, sumPoints } from '../../src/base/points';
import { locateIndicators, locateTableLeaves } from '../../src/scheme/locate';
import { splitPoints } from '../../src/scheme/splitPoints';
import type { Indicator, Leaf, Table } from '../../src/scheme/scheme';
import { zhangshu } from './zhangshu';

function bare(indicator: Indicator): Indicator {
  return {
    ...indicator,
    points: null,
    indicators: indicator.indicators.map(bare),
    leaves: indicator.leaves.map((it) => ({ ...it, points: null })),
  };
}

function town(): Table {
  const [table] = zhangshu().tables;
  if (table === undefined) throw new Error('no table');
  return table;
}

/** The table of towns as if its points were lost. */
function lost(): Table {
  const table = town();
  return { ...table, points: null, indicators: table.indicators.map(bare) };
}

function leavesOf(table: Table | null): readonly Leaf[] {
  if (table === null) throw new Error('not split');
  return locateTableLeaves({ item: table, path: [] }).map((it) => it.item);
}

const sum = (items: readonly { readonly points: number | null }[]): number =>
  Number(sumPoints(items.map((it) => points(it.points ?? 0))));

test('a table without any points gets equal shares at each level, which add up at each level', () => {
  const split = splitPoints(lost(), 100);
  expect(split?.points).toBe(100);
  expect(split?.indicators.map((it) => it.points)).toStrictEqual([20, 20, 20, 20, 20]);
  expect(split?.indicators[0]?.indicators.map((it) => it.points)).toStrictEqual([10, 10]);
  expect(leavesOf(split).map((it) => it.points)).toStrictEqual([
    1.25, 1.25, 1.25, 1.25, 1.25, 1.25, 1.25, 1.25, 3.33, 3.33, 3.34, 10, 10, 10, 10, 20, 10, 10,
  ]);
  expect(sum(leavesOf(split))).toBe(100);
  const nodes = split === null ? [] : locateIndicators({ item: split, path: [] });
  for (const { item } of nodes) expect(sum([...item.indicators, ...item.leaves])).toBe(item.points);
});

test('points that are there stay, and only what they leave is shared', () => {
  const [first, ...others] = lost().indicators;
  if (first === undefined) throw new Error('no indicator');
  const [inner, ...rest] = first.indicators;
  if (inner === undefined) throw new Error('no inner indicator');
  const [leaf, ...leaves] = inner.leaves;
  if (leaf === undefined) throw new Error('no leaf');
  const started = {
    ...lost(),
    indicators: [
      {
        ...first,
        points: 60,
        indicators: [{ ...inner, leaves: [{ ...leaf, points: 9 }, ...leaves] }, ...rest],
      },
      ...others,
    ],
  };
  const split = splitPoints(started, 100);
  expect(split?.indicators.map((it) => it.points)).toStrictEqual([60, 10, 10, 10, 10]);
  expect(leavesOf(split).map((it) => it.points)).toStrictEqual([
    9, 3, 3, 3, 3, 3, 3, 3, 10, 10, 10, 5, 5, 5, 5, 10, 5, 5,
  ]);
});

test('a table with all its points stays as it is', () => {
  expect(splitPoints(town(), 100)).toStrictEqual(town());
});

test('nothing is shared where the points leave less than a hundredth for each', () => {
  expect(splitPoints(lost(), 0.04)).toBeNull();
  const [first, ...others] = lost().indicators;
  if (first === undefined) throw new Error('no indicator');
  expect(splitPoints({ ...lost(), indicators: [{ ...first, points: 101 }, ...others] }, 100)).toBe(
    null,
  );
});

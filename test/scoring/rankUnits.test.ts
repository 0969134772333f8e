import { points } from '../../src/base/points';
import { rankUnits } from '../../src/scoring/rankUnits';
import type { UnitResult } from '../../src/scoring/unitResult';
import { scoreTown, typed } from './decided';

const empty = scoreTown(typed({}));
/** Units with these totals, and values that part equal ones. */
const scores = (...totals: readonly (number | null)[]): readonly UnitResult[] =>
  totals.map((total, index) => resultOf(index, total));
const resultOf = (
  index: number,
  total: number | null,
  ...tieValues: readonly number[]
): UnitResult => ({
  unit: `u${index}`,
  score: empty,
  final: total === null ? null : points(total),
  override: { state: 'blank', points: null },
  band: null,
  converted: null,
  tieValues: tieValues.map((it) => points(it)),
});
const ranks = (ties: 'skip' | 'dense', ...totals: readonly (number | null)[]) =>
  rankUnits(scores(...totals), ties).map((it) => it.rank);

test('two first units leave the third rank, or the second, to the next', () => {
  expect(ranks('skip', 95, 95, 90)).toEqual([1, 1, 3]);
  expect(ranks('dense', 95, 95, 90)).toEqual([1, 1, 2]);
});

test('equal units are marked and keep the order of the roster', () => {
  const rows = rankUnits(scores(90, 95, 90), 'skip');
  expect(rows.map((it) => [it.unit, it.rank, it.isTied])).toEqual([
    ['u1', 1, false],
    ['u0', 2, true],
    ['u2', 2, true],
  ]);
});

test('units without a total follow without a rank, and take nobody else’s', () => {
  const rows = rankUnits(scores(null, 80, null, 90), 'skip');
  expect(rows.map((it) => [it.unit, it.rank])).toEqual([
    ['u3', 1],
    ['u1', 2],
    ['u0', null],
    ['u2', null],
  ]);
});

test('totals are compared as numbers, not as texts', () => {
  expect(ranks('dense', 9, 100, 85)).toEqual([1, 2, 3]);
  expect(rankUnits(scores(9, 100, 85), 'skip').map((it) => it.unit)).toEqual(['u1', 'u2', 'u0']);
});

test('nobody is ranked where there is nobody', () => {
  expect(rankUnits([], 'skip')).toEqual([]);
});

test('equal totals part by the first value that differs, the higher first; what is equal in all stays tied', () => {
  const units = [
    resultOf(0, 95, 60, 5),
    resultOf(1, 95, 60, 7),
    resultOf(2, 96, 1, 1),
    resultOf(3, 95, 60, 5),
    resultOf(4, 95, 61, 0),
  ];
  const shown = (ties: 'skip' | 'dense') =>
    rankUnits(units, ties).map((it) => [it.unit, it.rank, it.isTied]);
  expect(shown('skip')).toEqual([
    ['u2', 1, false],
    ['u4', 2, false],
    ['u1', 3, false],
    ['u0', 4, true],
    ['u3', 4, true],
  ]);
  expect(shown('dense').map(([, rank]) => rank)).toEqual([1, 2, 3, 4, 4]);
});

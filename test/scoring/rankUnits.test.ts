import { points } from '../../src/base/points';
import { rankUnits } from '../../src/scoring/rankUnits';
import type { UnitScore } from '../../src/scoring/unitScore';
import { scoreTown, typed } from './decided';

const empty = scoreTown(typed({}));
const scores = (...totals: readonly (number | null)[]): readonly UnitScore[] =>
  totals.map((total, index) => ({
    ...empty,
    unit: `u${index}`,
    rounded: total === null ? null : points(total),
  }));
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

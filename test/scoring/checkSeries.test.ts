import type { Issue } from '../../src/base/issue';
import type { Typed } from '../../src/base/value';
import { checkSeries } from '../../src/scoring/checkSeries';

const names = ['甲', '乙', '丙', '丁', '戊', '己'];
const series = { id: 'third', name: '第三方', periods: ['第一季度'], groups: ['dept'] };
const places = [
  { end: 'top', places: 2 },
  { end: 'bottom', places: 2 },
] as const;

/** What is said of the ranks of so many units in one period. */
function check(ranks: readonly Typed[], held: Typed = '是'): readonly Issue[] {
  const units = ranks.map((_, index) => ({ code: `u${index}`, name: names[index] ?? '' }));
  const typed = Object.fromEntries(ranks.map((it, index) => [`u${index}`, [it]]));
  return checkSeries(series, { held: [held], ranks: typed }, units, places);
}

const at = (unit?: string) => ({
  series: 'third',
  period: 0,
  ...(unit === undefined ? {} : { unit }),
});
const codes = (ranks: readonly Typed[]) => check(ranks).map((it) => it.code);

test('ranks from 1 on, each once, are in order', () => {
  expect(check([3, 1, 2, 4, 5, 6])).toEqual([]);
});

test('nothing typed is nothing wrong, and a period that was not held is not looked at', () => {
  expect(check([null, null, null], null)).toEqual([]);
  expect(check([9, 'x', 1], '未开展')).toEqual([]);
});

test('units that share a rank are named', () => {
  expect(check([1, 2, 3, 3, 5, 6])).toEqual([
    {
      code: 'rank.tie',
      severity: 'warning',
      params: { period: '第一季度', rank: 3, units: ['丙', '丁'] },
      place: at('u2'),
    },
  ]);
});

const gap = (ranks: readonly Typed[]) =>
  check(ranks).flatMap((it) => (it.code === 'rank.gap' ? it.params.missing : []));

test('ranks that nobody has are missing unless a tie before them explains it', () => {
  expect(gap([1, 1, 3])).toEqual([]);
  expect(gap([1, 1, 1, 4])).toEqual([]);
  expect(gap([1, 1, 2])).toEqual([3]);
  expect(gap([1, 3, 3, 4])).toEqual([2]);
});

test('ranks that units without one may still take are not missing', () => {
  expect(codes([1, 2, null, 4, 5, 6])).toEqual([]);
  expect(codes([1, 2, 2, 3, null])).toContain('rank.gap');
});

const ends = (ranks: readonly Typed[]) =>
  check(ranks).flatMap((it) => (it.code === 'rank.boundaryTie' ? [it.params] : []));

test('a tie across the first places is told, and one within them is not', () => {
  expect(ends([1, 2, 2, 4, 5, 6])).toEqual([
    { period: '第一季度', end: 'top', units: ['乙', '丙'] },
  ]);
  expect(ends([1, 1, 3, 4, 5, 6])).toEqual([]);
  expect(ends([1, 2, 3, 4, 4, 6])).toEqual([
    { period: '第一季度', end: 'bottom', units: ['丁', '戊'] },
  ]);
  expect(ends([1, 2, 3, 4, 5, 5])).toEqual([]);
});

test('where the last places begin is not known before all ranks are there', () => {
  expect(codes([1, 2, 3, 3, 5, null])).toEqual(['rank.tie']);
  expect(codes([1, 2, 3, 3, 5])).toEqual(['rank.tie', 'rank.boundaryTie']);
});

test.each<[Typed, number]>([
  [0, 0],
  [4, 4],
  [1.5, 1.5],
])('%p of 3 units is no rank', (rank, value) => {
  expect(check([1, 2, rank])).toEqual([
    { code: 'rank.outOfRange', severity: 'error', params: { value, max: 3 }, place: at('u2') },
  ]);
});

test('texts, formulas and errors in place of a rank are told', () => {
  expect(check([1, 2, '３'])).toEqual([
    {
      code: 'entry.text',
      severity: 'error',
      params: { text: '３', suggestion: 3 },
      place: at('u2'),
    },
  ]);
  expect(check([1, 2, { value: 3, formula: '1+2', error: null }])).toMatchObject([
    { code: 'entry.formula', severity: 'warning' },
  ]);
  expect(check([1, 2, { value: null, formula: 'X1', error: '#REF!' }])).toMatchObject([
    { code: 'entry.formula', severity: 'warning' },
    { code: 'entry.errorValue', severity: 'error' },
  ]);
});

test('whether a period was held has two answers', () => {
  expect(check([1, 2, 3], '否')).toEqual([
    {
      code: 'entry.choice',
      severity: 'error',
      params: { text: '否', choices: ['是', '未开展'], suggestion: null },
      place: at(),
    },
  ]);
});

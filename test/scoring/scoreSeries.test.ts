import type { Typed } from '../../src/base/value';
import type { SeriesEntries } from '../../src/scoring/evaluation';
import { seriesLookup } from '../../src/scoring/scoreSeries';
import { scoreUnit } from '../../src/scoring/scoreUnit';
import { decided, typed } from './decided';

const series = { id: 'third', name: '第三方', periods: ['一', '二'], groups: ['dept'] };
const units = ['a', 'b', 'c', 'd', 'e', 'f'];

/** What a unit gets by its ranks in two periods, the other units having the other ranks. */
function result(
  own: readonly Typed[],
  {
    held = ['是', '是'],
    end = 'top',
    places = 3,
  }: {
    readonly held?: SeriesEntries['held'];
    readonly end?: 'top' | 'bottom';
    readonly places?: number;
  } = {},
) {
  const others = units.slice(1).map((it, index) => [it, [index + 2, index + 2]] as const);
  const ranks = { ...Object.fromEntries(others), a: own };
  const lookup = seriesLookup([series], { third: { held, ranks } }, () => units, 'a');
  return lookup('third', end, places);
}

test('periods among the first are counted', () => {
  expect(result([1, 3])).toEqual({ state: 'assessed', periods: 2 });
  expect(result([3, 4])).toEqual({ state: 'assessed', periods: 1 });
  expect(result([4, 6])).toEqual({ state: 'assessed', periods: 0 });
});

test('periods among the last are counted from the number of units that were ranked', () => {
  expect(result([4, 3], { end: 'bottom' })).toEqual({ state: 'assessed', periods: 1 });
  expect(result([6, 5], { end: 'bottom', places: 2 })).toEqual({ state: 'assessed', periods: 2 });
});

test('a period that was not held counts nothing and asks for nothing', () => {
  expect(result([1, null], { held: ['是', '未开展'] })).toEqual({ state: 'assessed', periods: 1 });
  expect(result([1, 1], { held: ['未开展', '未开展'] })).toEqual({ state: 'assessed', periods: 0 });
  expect(result([1, 'x'], { held: ['是', '未开展'] }).state).toBe('assessed');
});

test.each<[string, readonly Typed[], readonly Typed[], string]>([
  ['without a rank in a held period', [1, null], ['是', '是'], 'blank'],
  ['without an answer whether it was held', [1, 1], ['是', null], 'blank'],
  ['with a rank that nobody can have', [1, 7], ['是', '是'], 'wrong'],
  ['with half a rank', [1, 1.5], ['是', '是'], 'wrong'],
  ['with a text for a rank', [1, '2'], ['是', '是'], 'wrong'],
  ['with an answer that is none', [1, 1], ['是', '否'], 'wrong'],
  [
    'with an error for a rank',
    [1, { value: null, formula: '1/0', error: '#DIV/0!' }],
    ['是', '是'],
    'wrong',
  ],
  ['with something missing and something wrong', [null, 7], ['是', '是'], 'wrong'],
])('a unit %s has no count', (_, own, held, state) => {
  expect(result(own, { held })).toEqual({ state, periods: null });
});

test('nothing typed at all is blank, and an unknown series is refused', () => {
  const lookup = seriesLookup([series], {}, () => units, 'a');
  expect(lookup('third', 'top', 3)).toEqual({ state: 'blank', periods: null });
  expect(() => lookup('other', 'top', 3)).toThrow('no series other');
});

test('each period among the first three brings a department 2 points, among the last three takes 2', () => {
  const model = decided().model('dept');
  const given = (top: number, bottom: number) =>
    scoreUnit(model, 'dept-01', typed({}), (_series, end) => ({
      state: 'assessed',
      periods: end === 'top' ? top : bottom,
    }));
  expect([Number(given(3, 0).bonus), Number(given(0, 2).penalty)]).toEqual([6, 4]);
});

test('a department whose ranks are not all there is unfinished, wrong ranks make it wrong', () => {
  const model = decided().model('dept');
  const state = (it: 'blank' | 'wrong') =>
    scoreUnit(model, 'dept-01', typed({}), () => ({ state: it, periods: null }));
  expect([state('blank').rules['B3'], state('blank').state]).toEqual([
    { state: 'blank', points: null },
    'unfinished',
  ]);
  expect(state('wrong').state).toBe('wrong');
});

import { scoreSelf } from '../../src/scoring/scoreSelf';
import { decided, noSeries, typed } from './decided';

const model = decided().model('town');

/** What a leaf scores by the 自评 column. */
function self(rows: Parameters<typeof typed>[0], leaf: string, complete: string | null = null) {
  const { state, points } = scoreSelf(model, 'Z01', typed(rows, complete), noSeries)[leaf] ?? {};
  return [state, points === null || points === undefined ? null : Number(points)];
}

test('only 自评 counts, whether or not the unit is complete', () => {
  expect(self({ 'T01/2': { self: 2, review: 4 } }, 'T01')).toEqual(['assessed', 3]);
  expect(self({ 'T01/2': { self: 2, review: 4 } }, 'T01', '是')).toEqual(['assessed', 3]);
  expect(self({ 'T02/1': { self: 4.5 } }, 'T02')).toEqual(['assessed', 4.5]);
});

test('a leaf of which the unit said nothing is blank, not full', () => {
  expect(self({ 'T01/2': { review: 4 } }, 'T01', '是')).toEqual(['blank', null]);
  expect(self({ 'T01/2': { self: ' ' } }, 'T01')).toEqual(['blank', null]);
  expect(self({}, 'T12')).toEqual(['blank', null]);
});

test('a leaf of which the unit said something wrong has no score', () => {
  expect(self({ 'T01/1': { self: '否' }, 'T01/2': { self: '两处' } }, 'T01')).toEqual([
    'wrong',
    null,
  ]);
});

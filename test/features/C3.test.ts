import { checkUnit } from '../../src/scoring/checkUnit';
import { scoreUnit } from '../../src/scoring/scoreUnit';
import { decided, noSeries, typed } from '../scoring/decided';
import { template } from './template';

const assessment = decided({}, template('wuwei-2020'));
const model = assessment.model('county');
const check = { options: assessment.evaluation.options, series: noSeries };

/** 新媒体平台建设: 1.5, 1.5, 1, 1 and 1 of 6 points. */
function media(...points: readonly number[]) {
  const rows = Object.fromEntries(
    points.map((it, at) => [`W23/1/${at + 1}`, { review: it, reason: '台账不全' }]),
  );
  const entries = typed(rows);
  const score = scoreUnit(model, 'county-01', entries, noSeries);
  const errors = checkUnit(model, entries, score, check).filter((it) => it.severity === 'error');
  return { leaf: score.leaves['W23'], errors };
}

test('C3 the score of a leaf is the sum of its items', () => {
  expect(Number(media(1.5, 1.5, 1, 1, 1).leaf?.points)).toBe(6);
  expect(Number(media(1, 0.5, 0, 1, 0.5).leaf?.points)).toBe(3);
  expect(Number(media(0, 0, 0, 0, 0).leaf?.points)).toBe(0);
});

test('C3 an item above its own points is refused, also where the sum would fit', () => {
  const { leaf, errors } = media(2, 0.5, 1, 1, 1);
  expect(leaf).toStrictEqual({ state: 'wrong', points: null });
  expect(errors).toStrictEqual([
    {
      code: 'entry.overMax',
      severity: 'error',
      params: { value: 2, max: 1.5 },
      place: { unit: 'county-01', indicator: 'W23/1/1', column: 'review' },
    },
  ]);
});

test('C3 all 61 items of 武威 are bounded by their own points, and add up to their leaves', () => {
  const rules = model.branches
    .flatMap((it) => it.leaves)
    .flatMap((leaf) => leaf.rules.map((rule) => ({ leaf, rule })))
    .filter((it) => it.rule.rule.kind === 'subItems');
  const bounds = rules.map(({ leaf, rule }) => ({
    points: leaf.points,
    items: rule.inputs.map((it) => (it.type === 'number' ? (it.max ?? 0) : 0)),
  }));
  expect(bounds.flatMap((it) => it.items)).toHaveLength(61);
  for (const { points, items } of bounds)
    expect(items.reduce((sum, it) => sum + it, 0)).toBe(points);
});

import type { Value } from '../../src/base/value';
import { compileGroup } from '../../src/scoring/compile';
import { checkUnit } from '../../src/scoring/checkUnit';
import { scoreUnit } from '../../src/scoring/scoreUnit';
import { template } from './template';

const model = compileGroup(template('zhangshu-2021'), 'town', false);
const series = () => ({ state: 'blank', periods: null }) as const;
const options = { ties: 'skip', selfReviewGap: 2 } as const;

/** The judged leaf 政策文件和政策解读 of 5 points, with what the reviewer typed. */
function judged(review: Value, reason: Value) {
  const rows = { 'T02/1': { self: null, review, reason, evidence: null } };
  const entries = { complete: null, rows };
  const score = scoreUnit(model, 'town-01', entries, series);
  const issues = checkUnit(model, entries, score, { options, series });
  return issues.filter((it) => it.code === 'entry.reasonMissing');
}

test.each([4.5, 0])('C10 %d of 5 without a reason is an error on its row', (points) => {
  expect(judged(points, null)).toEqual([
    {
      code: 'entry.reasonMissing',
      severity: 'error',
      params: { lost: 5 - points },
      place: { unit: 'town-01', indicator: 'T02/1', column: 'reason' },
    },
  ]);
});

test('C10 spaces are no reason', () => {
  expect(judged(4.5, ' \u3000')).toHaveLength(1);
});

test.each<[Value, Value]>([
  [4.5, '未关联政策文件'],
  [5, null],
  [null, null],
])('C10 %p points with the reason %p are no error', (points, reason) => {
  expect(judged(points, reason)).toEqual([]);
});

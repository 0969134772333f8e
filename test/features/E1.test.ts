import type { Issue } from '../../src/base/issue';
import { checkUnit } from '../../src/scoring/checkUnit';
import { evaluationOf, planOf } from '../layout/fixture';
import { decided, fullTownRows, noSeries, scoreTown, typed } from '../scoring/decided';

const assessment = decided({ DOUBLE_COUNT: 'both' });

/** Errors of a unit in which only the leaf of 5 points, in steps of 0.5, is scored otherwise. */
function errorsWith(points: number): readonly Issue[] {
  const entries = typed({ ...fullTownRows, 'T02/1': { review: points, reason: '更新不及时' } });
  const score = scoreTown(entries, assessment);
  const options = { ties: 'skip', selfReviewGap: 2 } as const;
  const known = { options, series: noSeries };
  return checkUnit(assessment.model('town'), entries, score, known).filter(
    (it) => it.severity === 'error',
  );
}

test.each([
  [5.1, 'entry.overMax'],
  [-1, 'entry.underMin'],
  [0.3, 'entry.step'],
] as const)('E1 %d on a leaf of 5 points in steps of 0.5 is an error', (points, code) => {
  expect(errorsWith(points).map((it) => [it.code, it.place?.indicator])).toEqual([[code, 'T02/1']]);
});

test.each([0, 0.5, 5])('E1 %d on it is none', (points) => {
  expect(errorsWith(points)).toEqual([]);
});

test('E1 every cell for a score tells beside it, in 255 characters at most, its full points and how they are lost, and refuses others', () => {
  const plan = planOf(evaluationOf());
  const sheets = plan.sheets.filter((it) => it.key.startsWith('score/'));
  expect(sheets).toHaveLength(54);
  const prompts = sheets.flatMap((it) => it.validations.map(({ prompt }) => prompt));
  expect(prompts.filter((it) => it === '' || it.length > 255)).toEqual([]);
  const scores = sheets.map(
    ({ validations }) => validations.filter(({ rule }) => rule.type === 'custom').length,
  );
  expect(Math.min(...scores)).toBeGreaterThan(5);
  const [sheet] = sheets;
  expect(sheet?.validations.find((it) => it.range === 'H7')).toMatchObject({
    rule: { formula: expect.stringMatching(/>=0,.*<=5,.*0\.5/) },
    prompt: '满分 5。评分，每0.5分一档。填0～5 的数字（分），只写数，不写单位。留空即未评。',
  });
  expect(sheet?.validations.find((it) => it.range === 'H6')).toMatchObject({
    rule: { type: 'whole', min: 0 },
    prompt: expect.stringContaining('满分 5。表述错误1处扣1分，扣完为止。'),
  });
});

import { assess } from '../../src/scoring/assess';
import { scoreOne } from '../../src/flows/scoreAll';
import type { StageSource } from '../../src/scheme/scheme';
import type { UnitScore } from '../../src/scoring/unitScore';
import { suzhou } from '../scheme/suzhou';
import { stagedEvaluation, withSource } from '../scoring/staged';

const member = { code: 'dept-01', name: '市政府办公室', group: 'dept', status: 'active' } as const;

/** The score of a unit whose stages are all typed but for the process stage, which has four quarters. */
function scoreOf(cells: Readonly<Record<string, number>>, missing: 'average' | 'zero'): UnitScore {
  const typed: StageSource = { kind: 'typed' };
  const periods = ['第一季度', '第二季度', '第三季度', '第四季度'];
  const scheme = withSource(withSource(suzhou(), 'S4', 'dept', typed), 'S3', 'dept', {
    kind: 'periods',
    periods,
    missing,
  });
  const evaluation = stagedEvaluation(scheme, { 'dept-01': { complete: '是', cells } });
  return scoreOne(assess(evaluation), member);
}

const quarters = { 'S3/1': 70, 'S3/2': 70, 'S3/3': 70, 'S3/4': 70 };
const stages = { 'S1/1': 90, 'S2/1': 80, 'S4/1': 60 };

test('G1 stages of 90, 80, 70 and 60 weighted 10, 30, 20 and 40 percent make 71.0', () => {
  const score = scoreOf({ ...stages, ...quarters }, 'average');
  expect([score.state, score.rounded?.toFixed(1)]).toEqual(['finished', '71.0']);
});

test('G1 a missing quarter: the mean of the three others, or 0, as decided', () => {
  const three = { 'S3/1': 90, 'S3/2': 80, 'S3/4': 70 };
  const average = scoreOf({ ...stages, ...three }, 'average');
  expect(Number(average.stages['S3']?.points)).toBe(80);
  expect(Number(average.rounded)).toBe(73);
  const zero = scoreOf({ ...stages, ...three }, 'zero');
  expect(Number(zero.stages['S3']?.points)).toBe(60);
  expect(Number(zero.rounded)).toBe(69);
});

test('G1 a process stage without any quarter is not scored, whatever is decided for a missing one', () => {
  for (const missing of ['average', 'zero'] as const) {
    const score = scoreOf(stages, missing);
    expect([score.state, score.stages['S3'], score.rounded]).toEqual([
      'unfinished',
      { state: 'blank', points: null },
      null,
    ]);
  }
});

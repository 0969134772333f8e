import { screen, within } from '@testing-library/react';
import { explainStages } from '../../../src/scoring/explainStages';
import { scoreOne } from '../../../src/flows/scoreAll';
import { assess } from '../../../src/scoring/assess';
import type { StageEntries } from '../../../src/scoring/evaluation';
import { suzhou } from '../../scheme/suzhou';
import { decisionsOn } from '../../scoring/decided';
import { newEvaluation } from '../memoryEvaluation';
import { renderPane } from '../renderPane';

const scheme = suzhou();
const [first, second] = scheme.groups[1]?.units ?? [];
const raters = scheme.groups[0]?.units ?? [];
if (first === undefined || second === undefined) throw new Error('no departments');
const cells = { 'S1/1': 90, 'S2/1': 80, 'S3/1': 70, 'S3/2': 70, 'S3/3': 70, 'S3/4': 70 };
const done: StageEntries = { complete: '是', cells };
const evaluation = {
  ...newEvaluation(scheme),
  decisions: decisionsOn(scheme),
  inserted: ['dept'],
  stages: { [first.code]: done },
  ratings: { 'S4/dept': Object.fromEntries(raters.map((it) => [it.code, { [first.code]: 60 }])) },
};

test('units whose stages make the total are listed with it, those that are not finished with what of it is assessed', async () => {
  const at = { at: 'entries' } as const;
  const { user, revealed } = await renderPane({ evaluation }, { at });
  expect(screen.getByText('已完成 1/48')).toBeTruthy();
  expect(screen.getByText('总分 71.00')).toBeTruthy();
  expect(screen.getAllByText('已评得分 0.00，已评满分 0')).toHaveLength(47);
  expect(screen.getByRole('button', { name: '填入示例 · 47 个' })).toBeTruthy();
  await user.click(screen.getByRole('checkbox', { name: `选取：${first.name}` }));
  expect(screen.getByRole('button', { name: '取消评定完成' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: `去填写：${second.name}` }));
  expect(revealed).toEqual([`entry of ${second.code}`]);
});

test('the total is explained by its stages, without the leaves of a table that nobody scores', async () => {
  const assessment = assess(evaluation);
  const { staged } = assessment.model('dept');
  if (staged === null) throw new Error('no stages');
  const member = { ...first, group: 'dept', status: 'active' } as const;
  const score = scoreOne(assessment, member);
  const explanation = {
    unit: first.code,
    leaf: null,
    steps: explainStages(staged, 2, done, score),
    self: null,
    inputs: [],
    evidence: null,
    cell: null,
  };
  const at = { at: 'explain', unit: first.code, leaf: null } as const;
  await renderPane({ evaluation, explanation }, { at });
  const steps = within(screen.getByRole('main'))
    .getAllByRole('listitem')
    .map((step) => step.textContent);
  expect(steps).toEqual([
    '1专业机构测评 90 分 × 10%+99',
    '2第三方机构测评 80 分 × 30%+2433',
    '3过程测评 70 分 × 20%第一季度 70，第二季度 70，第三季度 70，第四季度 70+1447',
    '4双向互评 60 分 × 40%+2471',
    '5四舍五入保留两位小数—71',
    '总得分71',
  ]);
});

test('inserting says how many sheets of stages and ratings there will be', async () => {
  const empty = { ...newEvaluation(scheme), decisions: decisionsOn(scheme) };
  await renderPane({ evaluation: empty }, { at: { at: 'insert' } });
  expect(screen.getByText(/^每类一张环节得分表/)).toBeTruthy();
  expect(screen.getByRole('button', { name: '插入 4 张评分表' })).toBeTruthy();
});

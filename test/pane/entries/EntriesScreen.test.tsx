import { screen } from '@testing-library/react';
import { zhangshu } from '../../scheme/zhangshu';
import { entriesOf, newEvaluation } from '../memoryEvaluation';
import { renderPane } from '../renderPane';

const chosen = { ...newEvaluation(zhangshu()), inserted: ['town'] };
const at = { at: 'entries' } as const;
const [first, second] = chosen.roster.filter((it) => it.group === 'town');
if (first === undefined || second === undefined) throw new Error('no towns');
const unmarked = { ...entriesOf(chosen, 'town', {}), complete: null };
const two = { ...chosen, units: { [first.code]: unmarked, [second.code]: unmarked } };

test('a unit shows its state and what of it is assessed', async () => {
  const { user } = await renderPane({ evaluation: two }, { at });
  await user.click(screen.getByRole('checkbox', { name: `选取：${first.name}` }));
  await user.click(screen.getByRole('button', { name: '标记 1 个单位评定完成' }));
  expect(screen.getAllByText('完成')).toHaveLength(1);
  expect(screen.getAllByText('未完成')).toHaveLength(18);
  expect(screen.getByText('已完成 1/19')).toBeTruthy();
});

test('many units are marked at once, and unmarked again', async () => {
  const { user, evaluation } = await renderPane({ evaluation: two }, { at });
  expect(screen.getByRole('button', { name: '先选单位' }).getAttribute('aria-disabled')).toBe(
    'true',
  );
  await user.click(screen.getByRole('button', { name: '全选' }));
  await user.click(screen.getByRole('button', { name: '标记 19 个单位评定完成' }));
  const complete = Object.values(evaluation()?.units ?? {}).map((it) => it.complete);
  expect(complete).toEqual(Array.from({ length: 19 }, () => '是'));
  await user.click(screen.getByRole('checkbox', { name: `选取：${first.name}` }));
  await user.click(screen.getByRole('button', { name: '取消评定完成' }));
  expect(evaluation()?.units[first.code]?.complete).toBeNull();
});

test('example entries are offered for the units that have none, and only for those', async () => {
  const { user, evaluation } = await renderPane({ evaluation: two }, { at });
  await user.click(screen.getByRole('button', { name: '填入示例 · 17 个' }));
  expect(evaluation()?.units[first.code]).toBe(unmarked);
  expect(Object.keys(evaluation()?.units ?? {})).toHaveLength(19);
  expect(screen.queryByRole('button', { name: /填入示例/ })).toBeNull();
});

test('the link of a unit goes to its sheet', async () => {
  const { user, revealed } = await renderPane({ evaluation: two }, { at });
  await user.click(screen.getByRole('button', { name: `去填写：${second.name}` }));
  expect(revealed).toEqual([`entry of ${second.code}`]);
});

test('a group without sheets leads to inserting them', async () => {
  const { user } = await renderPane({ evaluation: two }, { at });
  await user.click(screen.getByRole('button', { name: '市直部门 35' }));
  await user.click(screen.getByRole('button', { name: '去插入评分表' }));
  expect(await screen.findByRole('heading', { level: 1, name: '插入评分表' })).toBeTruthy();
});

test('the group that is not finished is shown first', async () => {
  const done = entriesOf(chosen, 'town', {});
  const towns = chosen.roster.filter((it) => it.group === 'town');
  const evaluation = {
    ...chosen,
    inserted: ['town', 'dept'],
    units: Object.fromEntries(towns.map((it) => [it.code, { ...done, complete: '是' }])),
  };
  await renderPane({ evaluation }, { at });
  expect(screen.getByText('已完成 0/35')).toBeTruthy();
});

test('of a group whose results are final it says so and what to do, and offers nothing that changes entries', async () => {
  const final = { at: '2021-12-20T09:00:00.000Z', by: '王敏', digest: '', totals: {}, entries: {} };
  const { user } = await renderPane({ evaluation: { ...two, finals: { town: final } } }, { at });
  expect(screen.getByText(/乡镇街道的结果已定稿（2021年12月20日，王敏），不能再改/)).toBeTruthy();
  expect(screen.getByText(/写明办理人和理由，取消定稿/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '先选单位' })).toBeNull();
  expect(screen.queryByRole('button', { name: /填入示例/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: '查看' }));
  expect(await screen.findByText('核对、改分、定稿（已定稿）')).toBeTruthy();
});

import { screen, within } from '@testing-library/react';
import type { Issue } from '../../../src/base/issue';
import { withEventUnits } from '../../../src/flows/eventUnits';
import type { Evaluation } from '../../../src/scoring/evaluation';
import { zhangshu } from '../../scheme/zhangshu';
import { entriesOf, newEvaluation } from '../memoryEvaluation';
import { renderPane, spoken } from '../renderPane';

const at = { at: 'events' } as const;
const empty = newEvaluation(zhangshu());
const start: Evaluation = {
  ...empty,
  inserted: ['town', 'dept'],
  units: { 'town-01': entriesOf(empty, 'town', { P1: 1 }) },
};

test('a unit is chosen, what changes is said beside it, and the ledger then makes its counts', async () => {
  const { user, evaluation, container } = await renderPane({ evaluation: start }, { at });
  expect(screen.getByText('已纳入 0/19')).toBeTruthy();
  await user.click(screen.getByRole('checkbox', { name: '选取：福城街道' }));
  const row = screen.getAllByRole('listitem')[0];
  if (row === undefined) throw new Error('no unit');
  expect(within(row).getByText('月度通报—通报（次）：1 改为 0')).toBeTruthy();
  expect(screen.getByText('原来填的次数保留，移出台账时恢复。')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '1 个单位纳入台账' }));
  expect(evaluation()?.events?.units).toEqual(['town-01']);
  expect(spoken(container)).toBe('刚才：1 个单位的次数改从扣分台账取');
  expect(screen.getByText('已纳入 1/19')).toBeTruthy();
});

test('a whole group goes in at once and comes out again with what was typed', async () => {
  const { user, evaluation } = await renderPane({ evaluation: start }, { at });
  await user.click(screen.getByRole('button', { name: '市直部门 35' }));
  await user.click(screen.getByRole('button', { name: '全选' }));
  await user.click(screen.getByRole('button', { name: '35 个单位纳入台账' }));
  expect(evaluation()?.events?.units).toHaveLength(35);
  await user.click(screen.getByRole('button', { name: '全选' }));
  await user.click(screen.getByRole('button', { name: '35 个单位改为直填' }));
  expect(evaluation()?.events?.units).toEqual([]);
});

test('the ledger is made and opened; wrong events are counted and lead to the issues', async () => {
  const wrong: Issue = {
    code: 'event.basis',
    severity: 'error',
    params: {},
    place: { event: { row: 3, column: 'basis' }, unit: 'town-01', sheet: '扣分台账', cell: 'F8' },
  };
  const evaluation = withEventUnits(start, ['town-01'], true);
  const { user, revealed } = await renderPane({ evaluation, issues: [wrong] }, { at });
  expect(screen.getByText('有误 1 条，不计入')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '打开台账' }));
  expect(revealed).toContain('ledger of events');
  await user.click(screen.getByRole('button', { name: '去改正' }));
  expect(await screen.findByText('未填依据或文号')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /F8/ }));
  expect(revealed).toContain('扣分台账!F8');
});

test('home and the list of units both lead to the ledger', async () => {
  const { user } = await renderPane({ evaluation: start }, { at: { at: 'home' } });
  await user.click(screen.getByRole('button', { name: '扣分台账' }));
  expect(screen.getByRole('heading', { level: 1, name: '扣分台账' })).toBeTruthy();
});

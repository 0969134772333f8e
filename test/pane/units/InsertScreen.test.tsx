import { screen } from '@testing-library/react';
import { act } from 'react';
import type { Issue } from '../../../src/base/issue';
import type { Outcome, RunOptions, Session } from '../../../src/flows/session';
import { zhangshu } from '../../scheme/zhangshu';
import { newEvaluation } from '../memoryEvaluation';
import { memorySession } from '../memorySession';
import { renderPane, spoken } from '../renderPane';

const evaluation = newEvaluation(zhangshu());
const at = { at: 'insert' } as const;
const stages = ['backup', 'score', 'verify'] as const;

/** An insertion that waits for the test, and gives up as a flow does when it is cancelled. */
function slowInsert() {
  const calls: RunOptions[] = [];
  const given: ((outcome: Outcome) => void)[] = [];
  const insertSheets: Session['insertSheets'] = (_groups, options = {}) => {
    calls.push(options);
    return new Promise<Outcome>((resolve) => given.push(resolve));
  };
  const stop = async (): Promise<void> => {
    const { snapshot } = await memorySession({ evaluation }).session.refresh();
    const cancelled: Issue = { code: 'host.cancelled', severity: 'warning', params: {} };
    const isCancelled = calls[0]?.signal?.aborted === true;
    given[0]?.({ done: !isCancelled, snapshot, issues: isCancelled ? [cancelled] : [] });
  };
  return { calls, insertSheets, stop };
}

test('groups without sheets are chosen, and the button says how many sheets that makes', async () => {
  const { user } = await renderPane({ evaluation }, { at });
  expect(screen.getByRole('button', { name: '插入 54 张评分表' })).toBeTruthy();
  await user.click(screen.getByRole('checkbox', { name: /市直部门/ }));
  expect(screen.getByRole('button', { name: '插入 19 张评分表' })).toBeTruthy();
  await user.click(screen.getByRole('checkbox', { name: /乡镇街道/ }));
  expect(screen.getByRole('button', { name: '考评类别' }).getAttribute('aria-disabled')).toBe(
    'true',
  );
});

test('the sheets of the chosen groups are inserted and the pane goes home', async () => {
  const { user, evaluation: now } = await renderPane({ evaluation }, { at });
  await user.click(screen.getByRole('checkbox', { name: /市直部门/ }));
  await user.click(screen.getByRole('button', { name: '插入 19 张评分表' }));
  expect(now()?.inserted).toEqual(['town']);
  expect(screen.getByRole('heading', { level: 1, name: /樟树市/ })).toBeTruthy();
});

test('progress names the unit in work and its count, and cancelling says what it does', async () => {
  const { calls, insertSheets, stop } = slowInsert();
  const {
    user,
    evaluation: now,
    container,
  } = await renderPane({ evaluation }, { at, session: { insertSheets } });
  await user.click(screen.getByRole('button', { name: '插入 54 张评分表' }));
  const { onProgress } = calls[0] ?? {};
  act(() => onProgress?.({ stage: 'score', stages, done: 23, total: 54, name: '永泰镇' }));
  expect(screen.getByText('正在写入：永泰镇')).toBeTruthy();
  expect(screen.queryByText('汇总、排名等表')).toBeNull();
  expect(screen.getByText('逐格核对')).toBeTruthy();
  expect(screen.getByRole('progressbar').getAttribute('aria-valuetext')).toBe('23/54');
  expect(screen.getByText('取消后，工作簿恢复到原来的样子。')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '取消' }));
  expect(screen.getByRole('button', { name: '正在恢复工作簿…' })).toBeTruthy();
  await act(stop);
  await screen.findByRole('button', { name: '插入 54 张评分表' });
  expect(spoken(container)).toBe('已取消，工作簿没有改动');
  expect(now()?.inserted).toEqual([]);
});

test('a group goes on one sheet where somebody says so, and a large one is suggested to', async () => {
  const { user, evaluation: now } = await renderPane({ evaluation }, { at });
  await user.click(screen.getByRole('checkbox', { name: /市直部门/ }));
  expect(screen.getByRole('radio', { name: /一单位一表（建议）/ })).toHaveProperty('checked', true);
  await user.click(screen.getByRole('radio', { name: /一组一表/ }));
  await user.click(screen.getByRole('button', { name: '插入 1 张评分表' }));
  expect(now()?.layouts).toEqual({ town: 'groupSheet' });
});

test('more than 60 units are suggested one sheet, and another layout later says what becomes of the entries', async () => {
  const roster = Array.from({ length: 61 }, (_, index) => ({
    code: `town-${index + 1}`,
    name: `单位${index + 1}`,
    group: 'town',
    status: 'active' as const,
  }));
  const { user } = await renderPane({ evaluation: { ...evaluation, roster } }, { at });
  await user.click(screen.getByRole('checkbox', { name: /市直部门/ }));
  expect(screen.getByRole('radio', { name: /一组一表（建议）/ })).toHaveProperty('checked', true);
  await user.click(screen.getByRole('button', { name: '插入 1 张评分表' }));
});

test('a change of layout says that what was typed stays', async () => {
  const inserted = { ...evaluation, inserted: ['town', 'dept'] };
  const { user } = await renderPane({ evaluation: inserted }, { at });
  await user.click(screen.getByRole('checkbox', { name: /乡镇街道/ }));
  expect(screen.queryByText(/全部保留/)).toBeNull();
  await user.click(screen.getByRole('radio', { name: /一组一表/ }));
  expect(screen.getByText(/全部保留/)).toBeTruthy();
});

import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { Issue } from '../../src/base/issue';
import type { Outcome, Session } from '../../src/flows/session';
import { emptySnapshot } from '../../src/flows/emptySnapshot';
import { IssueError } from '../../src/flows/issueError';
import { zhCN } from '../../src/i18n/zh-CN';
import { App, type StartNews } from '../../src/pane/App';
import type { ExportActions } from '../../src/pane/exportActions';
import { memoryDrafts, type KeptDrafts } from '../../src/pane/keptDrafts';
import type { Screen } from '../../src/pane/screen';
import type { Evaluation } from '../../src/scoring/evaluation';
import { zhangshu } from '../scheme/zhangshu';
import { newEvaluation } from './memoryEvaluation';
import { memorySession, type MemoryStart } from './memorySession';
import { galleryStates } from './gallery/galleryStates';

const evaluation = newEvaluation(zhangshu());

interface ExcelPane {
  readonly at?: Screen;
  readonly news?: readonly StartNews[];
  readonly drafts?: KeptDrafts;
  readonly exporting?: ExportActions;
  readonly session?: Partial<Session>;
}

const noExports: ExportActions = { openCopy: null, download: null };

/** The pane as in Excel: no files, exports instead, a screen that the ribbon asked for. */
async function excelPane(start: MemoryStart, options: ExcelPane = {}) {
  const memory = memorySession(start);
  const { at, news = [], drafts = memoryDrafts(), exporting = noExports } = options;
  const { unmount } = render(
    <App
      session={{ ...memory.session, ...options.session }}
      messages={zhCN}
      exporting={exporting}
      drafts={drafts}
      news={news}
      {...(at === undefined ? {} : { start: at })}
    />,
  );
  await screen.findByRole('main');
  return { ...memory, unmount, user: userEvent.setup() };
}

const title = async () => (await screen.findByRole('heading', { level: 1 })).textContent;

const failed = (issue: Issue): (() => Promise<Outcome>) => {
  return () => Promise.resolve({ done: false, snapshot: emptySnapshot, issues: [issue] });
};

const editing: Issue = { code: 'host.cellEditing', severity: 'error', params: {} };

test.each([
  ['undone', '上次操作没有做完，已恢复原状。'],
  ['finished', '上次操作没有做完，已接着做完。'],
] as const)('what became of an interrupted action is said first: %s', async (news, said) => {
  const { user } = await excelPane({ evaluation }, { news: [news] });
  expect(await screen.findAllByText(said)).not.toEqual([]);
  await user.click(screen.getByRole('button', { name: /^已完成 方案/ }));
  const head = await screen.findByRole('banner');
  expect(within(head).queryByText(said)).toBeNull();
});

test('in Excel there are no buttons for files, and 导出 has its screen', async () => {
  const { user } = await excelPane({ evaluation });
  expect(screen.queryByRole('button', { name: '打开' })).toBeNull();
  expect(screen.queryByRole('button', { name: '下载' })).toBeNull();
  await user.click(screen.getByRole('button', { name: '导出' }));
  expect(await title()).toBe('导出');
});

test.each([
  [{ at: 'insert' }, '插入评分表'],
  [{ at: 'issues' }, '问题'],
  [{ at: 'ranking' }, '排名'],
  [{ at: 'export' }, '导出'],
] as const)('a button of the ribbon opens the pane at its step: %j', async (at, name) => {
  await excelPane({ evaluation }, { at });
  expect(await title()).toContain(name);
});

test('without a scheme every step begins with choosing one, and inserting goes on from there', async () => {
  for (const [at, then] of [
    [{ at: 'insert' }, '插入评分表'],
    [{ at: 'ranking' }, '樟树市2021年政务公开工作考评'],
  ] as const) {
    const { user, unmount } = await excelPane({}, { at });
    expect(await title()).toBe('选方案');
    await user.click(screen.getByRole('radio', { name: /樟树市2021年/ }));
    await user.click(screen.getByRole('button', { name: '用这份方案' }));
    expect(await title()).toBe(then);
    unmount();
  }
});

test('a workbook that cannot be read yet offers nothing but to try again', async () => {
  let refresh = failed(editing);
  const memory = memorySession({ evaluation });
  const { user } = await excelPane({ evaluation }, { session: { refresh: () => refresh() } });
  expect(await title()).toBe('工作簿读不出来');
  expect(screen.getByText('正在编辑单元格，暂时不能改动工作簿')).toBeTruthy();
  expect(screen.queryByRole('radio')).toBeNull();
  const buttons = screen.getAllByRole('button').map((it) => it.textContent);
  expect(buttons).toEqual(['再试一次']);
  refresh = memory.session.refresh;
  await user.click(screen.getByRole('button', { name: '再试一次' }));
  await waitFor(async () => expect(await title()).toBe('樟树市2021年政务公开工作考评'));
});

test('sheets of ours that cannot be read are never offered a scheme', async () => {
  const issue: Issue = {
    code: 'workbook.newerFormat',
    severity: 'error',
    params: { found: 9, supported: 1 },
  };
  const snapshot = { ...emptySnapshot, issues: [issue] };
  const refresh = () => Promise.resolve({ done: true, snapshot, issues: [] });
  await excelPane({}, { session: { refresh } });
  expect(await title()).toBe('工作簿读不出来');
  expect(screen.getByText('工作簿由新版加载项生成')).toBeTruthy();
});

test('a half changed workbook has a button that puts it right', async () => {
  const half: Issue = {
    code: 'host.unrestored',
    severity: 'error',
    params: { code: 'conflict', detail: 'somebody' },
  };
  const memory = memorySession({ evaluation });
  const { snapshot } = await memory.session.refresh();
  const calls: string[] = [];
  const { user } = await excelPane(
    { evaluation },
    {
      session: {
        openLog: () => Promise.resolve({ done: false, snapshot, issues: [half] }),
        undo: () => {
          calls.push('undo');
          return Promise.resolve({ done: true, snapshot, issues: [] });
        },
      },
    },
  );
  await user.click(screen.getByRole('button', { name: '操作记录' }));
  expect(await screen.findByText('没能恢复原状，工作簿现在不完整')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '恢复原状' }));
  expect(await screen.findAllByText('已恢复原状。')).not.toEqual([]);
  expect(calls).toEqual(['undo']);
});

test('a cell that cannot be shown says what to do, without technical words', async () => {
  const { user } = await excelPane(galleryStates['work'] ?? {}, {
    at: { at: 'issues' },
    session: { reveal: () => Promise.reject(new IssueError(editing)) },
  });
  const [row] = await screen.findAllByRole('button', { name: /G8/ });
  if (row === undefined) throw new Error('no row');
  await user.click(row);
  expect(await screen.findByText(/请先按回车键结束单元格编辑/)).toBeTruthy();
  expect(screen.queryByText('技术细节')).toBeNull();
});

test('a list of names that was not saved is there again when the pane is loaded anew, and can be thrown away', async () => {
  const drafts = memoryDrafts();
  const first = await excelPane({ evaluation }, { at: { at: 'units' }, drafts });
  await first.user.click(await screen.findByRole('button', { name: '整批修改' }));
  await first.user.type(await screen.findByRole('textbox'), '\n新镇');
  first.unmount();
  const second = await excelPane({ evaluation }, { at: { at: 'issues' }, drafts });
  expect(await screen.findAllByText(/还没保存的都留着：单位名单/)).not.toEqual([]);
  second.unmount();
  const third = await excelPane({ evaluation }, { at: { at: 'units' }, drafts });
  await third.user.click(await screen.findByRole('button', { name: '整批修改' }));
  expect((await screen.findByRole('textbox')).textContent).toContain('新镇');
  await third.user.click(screen.getByRole('button', { name: '不要了' }));
  expect((await screen.findByRole('textbox')).textContent).not.toContain('新镇');
  expect(drafts.keys()).toEqual([]);
});

test('a list that is saved is kept no longer', async () => {
  const drafts = memoryDrafts();
  const { user } = await excelPane({ evaluation }, { at: { at: 'units' }, drafts });
  await user.click(await screen.findByRole('button', { name: '整批修改' }));
  await user.type(await screen.findByRole('textbox'), '\n新镇');
  expect(drafts.keys()).toEqual(['roster/town']);
  await user.click(screen.getByRole('button', { name: '更新名单' }));
  await screen.findByRole('button', { name: '整批修改' });
  expect(drafts.keys()).toEqual([]);
});

test('a decision in the making is kept until it is recorded', async () => {
  const drafts = memoryDrafts();
  const at = { at: 'findings' } as const;
  const first = await excelPane({ evaluation }, { at, drafts });
  await first.user.type(await screen.findByLabelText(/决定人/), '王敏');
  first.unmount();
  await excelPane({ evaluation }, { at, drafts });
  const by = await screen.findByLabelText(/决定人/);
  expect(by instanceof HTMLInputElement && by.value).toBe('王敏');
});

function exportsInto(handed: string[], issues: readonly Issue[] = []): ExportActions {
  const say = (how: string, it: Evaluation, name = ''): Promise<readonly Issue[]> => {
    handed.push([how, it.scheme.year, name].join(' ').trim());
    return Promise.resolve(issues);
  };
  return {
    openCopy: (it) => say('open', it),
    download: (it, name) => say('download', it, name),
  };
}

test('导出 hands over a copy of the workbook as it is now, in a window or as a file', async () => {
  const handed: string[] = [];
  const { user } = await excelPane(
    { evaluation },
    { at: { at: 'export' }, exporting: exportsInto(handed) },
  );
  await user.click(await screen.findByRole('button', { name: '在新窗口打开副本' }));
  expect(await screen.findAllByText(/副本已在新窗口打开/)).not.toEqual([]);
  await user.click(screen.getByRole('button', { name: '下载 .xlsx 文件' }));
  expect(await screen.findAllByText(/已下载：樟树市2021年.*\.xlsx/)).not.toEqual([]);
  expect(handed).toEqual(['open 2021', 'download 2021 樟树市2021年政务公开工作考评.xlsx']);
});

test('what a copy does not hold is named', async () => {
  const issue: Issue = {
    code: 'host.unsupported',
    severity: 'warning',
    params: { feature: 'charts' },
  };
  const { user } = await excelPane(
    { evaluation },
    { at: { at: 'export' }, exporting: exportsInto([], [issue]) },
  );
  await user.click(await screen.findByRole('button', { name: '在新窗口打开副本' }));
  expect(await screen.findByText('这里做不了：图表')).toBeTruthy();
});

test('nothing is handed over of a workbook that cannot be read', async () => {
  const handed: string[] = [];
  const memory = memorySession({ evaluation });
  let refresh = memory.session.refresh;
  const { user } = await excelPane(
    { evaluation },
    {
      at: { at: 'export' },
      exporting: exportsInto(handed),
      session: { refresh: () => refresh() },
    },
  );
  const button = await screen.findByRole('button', { name: '在新窗口打开副本' });
  const { snapshot } = await memory.session.refresh();
  refresh = () => Promise.resolve({ done: false, snapshot, issues: [editing] });
  await user.click(button);
  expect(await screen.findByText(/请先按回车键结束单元格编辑/)).toBeTruthy();
  expect(handed).toEqual([]);
});

test('where the pane can hand over nothing, saving as another file is told', async () => {
  const { user } = await excelPane({ evaluation }, { at: { at: 'export' } });
  expect(screen.queryByRole('button', { name: '在新窗口打开副本' })).toBeNull();
  await user.click(await screen.findByRole('button', { name: '也可以直接另存' }));
  expect(screen.getByText(/“文件”“另存为”/)).toBeTruthy();
});

test('rankings are printed from their sheets, to which the list leads', async () => {
  const ranked = { ...evaluation, inserted: ['town'], ranked: ['town'] };
  const { user, revealed } = await excelPane({ evaluation: ranked }, { at: { at: 'export' } });
  await user.click(await screen.findByRole('button', { name: '查看：乡镇街道' }));
  expect(revealed).toEqual(['ranking of town']);
});

test('without a ranking the list leads to making one', async () => {
  const { user } = await excelPane({ evaluation }, { at: { at: 'export' } });
  await user.click(await screen.findByRole('button', { name: '去排名' }));
  expect(await title()).toBe('排名');
});

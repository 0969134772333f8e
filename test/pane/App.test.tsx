import { screen, waitFor, within } from '@testing-library/react';
import { act } from 'react';
import type { Issue } from '../../src/base/issue';
import type { Snapshot } from '../../src/flows/session';
import { zhangshu } from '../scheme/zhangshu';
import { newEvaluation } from './memoryEvaluation';
import { renderPane, spoken } from './renderPane';

const evaluation = newEvaluation(zhangshu());

function files(issues: readonly Issue[]) {
  const calls: string[] = [];
  return {
    calls,
    file: {
      open: () => {
        calls.push('open');
        return Promise.resolve(issues);
      },
      create: () => {
        calls.push('create');
        return Promise.resolve([]);
      },
      download: () => {
        calls.push('download');
        return Promise.resolve();
      },
      isChanged: () => false,
      lost: () => [],
    },
  };
}

const title = async () => (await screen.findByRole('heading', { level: 1 })).textContent;

test('in a workbook without a scheme the pane begins with choosing one, none chosen', async () => {
  const { user } = await renderPane({});
  expect(await title()).toBe('选方案');
  const button = screen.getByRole('button', { name: '先选一个方案' });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  const radio = screen.getByRole('radio', {
    name: /樟树市2021年.*樟府办发〔2021〕49号.*19 个单位，18 项/,
  });
  await user.click(radio);
  await user.click(screen.getByRole('button', { name: '用这份方案' }));
  expect(await title()).toBe('樟树市2021年政务公开工作考评');
});

test('where files can be opened, an empty workbook offers that and a new one', async () => {
  const { calls, file } = files([]);
  const { user } = await renderPane({}, { file });
  expect(await title()).toBe('还没有打开工作簿');
  await user.click(screen.getByRole('button', { name: '新建一本' }));
  expect(calls).toEqual(['create']);
  expect(await title()).toBe('选方案');
});

test('a file of another scheme is refused with both names, and nothing is changed', async () => {
  const { file } = files([
    {
      code: 'workbook.foreign',
      severity: 'error',
      params: { title: '宿州市2020年政务公开工作考评方案', documentNumber: '宿政办秘〔2020〕37号' },
    },
  ]);
  const { user } = await renderPane({ evaluation }, { file });
  await user.click(screen.getByRole('button', { name: '打开' }));
  expect(await title()).toBe('文件不是本方案的考评表');
  expect(screen.getByText('樟树市2021年政务公开工作考评方案')).toBeTruthy();
  expect(screen.getByText('宿州市2020年政务公开工作考评方案')).toBeTruthy();
  expect(screen.getByText(/没有读入，也没有改动任何内容。/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '返回' }));
  expect(await title()).toBe('樟树市2021年政务公开工作考评');
});

test('a file that cannot be read says why', async () => {
  const { file } = files([{ code: 'file.corrupt', severity: 'error', params: { name: 'a.xlsx' } }]);
  const { user } = await renderPane({}, { file });
  await user.click(screen.getByRole('button', { name: '打开工作簿' }));
  expect(await title()).toBe('文件打不开');
  expect(screen.getByRole('main').textContent).toContain('a.xlsx');
});

test('the seven steps stand in order, the next one is current and leads where the button leads', async () => {
  const { user } = await renderPane({ evaluation });
  const steps = within(screen.getByRole('list')).getAllByRole('button');
  expect(steps).toHaveLength(7);
  const current = steps.filter((it) => it.getAttribute('aria-current') === 'step');
  expect(current.map((it) => it.textContent)).toEqual([
    '待处理体检须决定 10 项，已决定 0 项待决定 10',
  ]);
  await user.click(screen.getByRole('button', { name: '下一步：决定 10 项方案问题' }));
  expect(await title()).toBe('方案体检');
});

test('a new screen takes the focus on its title, the first one does not', async () => {
  const { user } = await renderPane({ evaluation });
  expect(document.activeElement).toBe(document.body);
  await user.click(screen.getByRole('button', { name: '使用手册' }));
  expect(document.activeElement?.textContent).toBe('使用手册');
});

test('the keyboard alone reaches a step and comes back', async () => {
  const { user } = await renderPane({ evaluation });
  await user.tab();
  await user.tab();
  await user.tab();
  await user.keyboard('{Enter}');
  expect(await title()).toBe('单位');
  await user.tab({ shift: true });
  await user.keyboard('{Enter}');
  expect(await title()).toBe('樟树市2021年政务公开工作考评');
});

test('the last action is undone from the home screen', async () => {
  const { user, container, session } = await renderPane({ evaluation, undo: '改正 2 处' });
  expect(screen.getByText('刚才：改正 2 处')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '撤销' }));
  expect(spoken(container)).toBe('已撤销。');
  expect((await session.refresh()).snapshot.undo).toBeNull();
});

test('an unexpected failure is said in plain words, with the technical side folded', async () => {
  const { user, container } = await renderPane(
    { evaluation },
    {
      session: { setUnitStatus: () => Promise.reject(new TypeError('x is undefined')) },
      at: { at: 'units' },
    },
  );
  await user.click(screen.getByRole('button', { name: '退出：观上镇' }));
  expect(spoken(container)).toContain('没有做完。');
  const details = screen.getByText('技术细节').closest('details');
  expect(details?.open).toBe(false);
  expect(details?.textContent).toContain('TypeError: x is undefined');
  await user.click(screen.getByRole('button', { name: '关闭' }));
  expect(screen.queryByText('技术细节')).toBeNull();
});

test('a change in the workbook is shown as soon as the session reports it', async () => {
  let report: ((snapshot: Snapshot) => void) | null = null;
  const { session } = await renderPane(
    { evaluation },
    {
      session: {
        onChange: (listener) => {
          report = listener;
          return () => undefined;
        },
      },
    },
  );
  const { snapshot } = await session.refresh();
  const error: Issue = { code: 'sheet.keyDamaged', severity: 'error', params: {} };
  act(() => report?.({ ...snapshot, issues: [error] }));
  await waitFor(() => expect(screen.getByText('错误 1')).toBeTruthy());
});

test('another file is opened over work that no file holds only when the person says so', async () => {
  const { calls, file } = files([]);
  const { user } = await renderPane({ evaluation }, { file: { ...file, isChanged: () => true } });
  await user.click(screen.getByRole('button', { name: '打开' }));
  const question = screen.getByRole('alertdialog', { name: /还有没下载的改动/ });
  expect(calls).toEqual([]);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('alertdialog')).toBeNull();
  await user.click(screen.getByRole('button', { name: '打开' }));
  await user.click(screen.getByRole('button', { name: '先下载' }));
  expect(calls).toEqual(['download']);
  await user.click(screen.getByRole('button', { name: '打开' }));
  await user.click(screen.getByRole('button', { name: '不保留，继续' }));
  expect(calls).toEqual(['download', 'open']);
  expect(question.isConnected).toBe(false);
});

test('a download that cannot hold everything says what it lacks before it is made', async () => {
  const { calls, file } = files([]);
  const lost: readonly Issue[] = [
    { code: 'file.lost', severity: 'warning', params: { parts: ['notes', 'tabOrder'] } },
  ];
  const { user } = await renderPane({ evaluation }, { file: { ...file, lost: () => lost } });
  await user.click(screen.getByRole('button', { name: '下载' }));
  expect(screen.getByRole('alertdialog').textContent).toContain('批注、工作表的先后');
  expect(calls).toEqual([]);
  await user.click(screen.getByRole('button', { name: '取消' }));
  expect(calls).toEqual([]);
  await user.click(screen.getByRole('button', { name: '下载' }));
  await user.click(screen.getByRole('button', { name: '仍要下载' }));
  expect(calls).toEqual(['download']);
});

test('what the page does not show of an opened file is said, and the file is open', async () => {
  const { file } = files([
    { code: 'file.unshown', severity: 'warning', params: { parts: ['charts'] } },
  ]);
  const { user } = await renderPane({ evaluation }, { file });
  await user.click(screen.getByRole('button', { name: '打开' }));
  expect(
    await within(screen.getByRole('banner')).findByText(/网页表格里不显示：图表/),
  ).toBeTruthy();
  expect(await title()).toBe('樟树市2021年政务公开工作考评');
});

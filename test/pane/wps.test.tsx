import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { zhCN } from '../../src/i18n/zh-CN';
import { App } from '../../src/pane/App';
import type { Screen } from '../../src/pane/screen';
import { zhangshu } from '../scheme/zhangshu';
import { newEvaluation } from './memoryEvaluation';
import { memorySession } from './memorySession';

const evaluation = newEvaluation(zhangshu());

/** The pane as in WPS, with a ribbon whose buttons can be pressed. */
async function wpsPane(options: Partial<Parameters<typeof App>[0]> = {}) {
  const listeners = new Set<(screen: Screen) => void>();
  const { session } = memorySession({ evaluation });
  render(
    <App
      session={session}
      messages={zhCN}
      onStep={(listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      }}
      {...options}
    />,
  );
  await screen.findByRole('main');
  return {
    user: userEvent.setup(),
    pressButton: (at: Screen) =>
      act(async () => {
        for (const it of listeners) it(at);
      }),
  };
}

const title = async () => (await screen.findByRole('heading', { level: 1 })).textContent;

test('the pane can be folded away from every screen, and elsewhere there is no such button', async () => {
  let folded = 0;
  const { user, pressButton } = await wpsPane({ onFold: () => (folded += 1) });
  await user.click(screen.getByRole('button', { name: '收起' }));
  await pressButton({ at: 'ranking' });
  expect(await title()).toBe('排名');
  await user.click(screen.getByRole('button', { name: '收起' }));
  expect(folded).toBe(2);
});

test('a pane that cannot be folded has no button for it', async () => {
  await wpsPane();
  expect(screen.queryByRole('button', { name: '收起' })).toBeNull();
});

test('a button of the ribbon that is pressed while something runs is followed when that is done', async () => {
  const { session } = memorySession({ evaluation });
  let finish = (): void => {};
  const running = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const { user, pressButton } = await wpsPane({
    session: {
      ...session,
      openLog: async () => {
        await running;
        return session.refresh();
      },
    },
  });
  await user.click(screen.getByRole('button', { name: '操作记录' }));
  const before = await title();
  await pressButton({ at: 'ranking' });
  expect(await title()).toBe(before);
  await act(async () => finish());
  expect(await title()).toBe('排名');
});

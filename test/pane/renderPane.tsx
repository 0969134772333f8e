import { render, screen } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import type { Session } from '../../src/flows/session';
import { zhCN } from '../../src/i18n/zh-CN';
import { App } from '../../src/pane/App';
import type { FileActions } from '../../src/pane/fileActions';
import type { Screen } from '../../src/pane/screen';
import { memorySession, type MemorySession, type MemoryStart } from './memorySession';

interface PaneOptions {
  readonly at?: Screen;
  readonly file?: FileActions;
  /** Takes the place of single functions of the session. */
  readonly session?: Partial<Session>;
}

/** The whole pane on a session in memory, read and on the screen asked for. */
export async function renderPane(
  start: MemoryStart,
  options: PaneOptions = {},
): Promise<MemorySession & { readonly user: UserEvent; readonly container: HTMLElement }> {
  const memory = memorySession(start);
  const session = { ...memory.session, ...options.session };
  const { container } = render(
    <App
      session={session}
      messages={zhCN}
      {...(options.at === undefined ? {} : { start: options.at })}
      {...(options.file === undefined ? {} : { file: options.file })}
    />,
  );
  await screen.findByRole('main');
  return { ...memory, session, user: userEvent.setup(), container };
}

/** What a screen reader was last told. */
export function spoken(container: HTMLElement): string {
  return container.querySelector('[aria-live]')?.textContent ?? '';
}

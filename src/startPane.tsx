import type { ReactNode } from 'react';
import { chooseHost } from './chooseHost';
import { createFileActions } from './fileActions';
import { findOffice, type Around } from './findOffice';
import { findWps } from './findWps';
import { zhCN } from './i18n/zh-CN';
import { App, type StartNews } from './pane/App';
import { Opening } from './pane/Opening';
import { Silent } from './Silent';
import { trackChanges } from './trackChanges';

/** Puts something into the place of the pane. */
export type Show = (pane: ReactNode) => void;

/** How long Office may take to answer before the person is asked. */
const patienceMs = 8_000;

const newsOf: Readonly<Partial<Record<Around | 'silent', StartNews>>> = {
  oldExcel: 'oldExcel',
  unloaded: 'unloaded',
  silent: 'silent',
};

/**
 * Opens the pane: on the workbook of the WPS or the Excel around it, else on the embedded workbook of the page, else on a file. The frame stands at once;
 * the workbook, and what plans and scores, arrive side by side.
 */
export async function startPane(show: Show, workbook: HTMLElement | null): Promise<void> {
  show(<Opening messages={zhCN} />);
  const wps = workbook === null ? findWps() : null;
  if (wps !== null) {
    const { startInWps } = await import(/* webpackChunkName: "wps" */ './startInWps');
    await startInWps(show, wps);
    return;
  }
  const around = workbook === null ? await foundOrChosen(show) : 'none';
  if (around === 'excel') {
    const { startInExcel } = await import(/* webpackChunkName: "excel" */ './startInExcel');
    await startInExcel(show);
    return;
  }
  const news = newsOf[around];
  await startOnFiles(show, workbook, news === undefined ? [] : [news]);
}

/** What Office answers, or the person's choice not to wait for it any longer, whichever comes first. */
async function foundOrChosen(show: Show): Promise<Around | 'silent'> {
  let asking: ReturnType<typeof setTimeout> | undefined;
  const chosen = new Promise<'silent'>((resolve) => {
    const ask = (): void => show(<Silent onFiles={() => resolve('silent')} />);
    asking = setTimeout(ask, patienceMs);
  });
  const around = await Promise.race([findOffice(), chosen]);
  clearTimeout(asking);
  show(<Opening messages={zhCN} />);
  return around;
}

async function startOnFiles(
  show: Show,
  workbook: HTMLElement | null,
  news: readonly StartNews[],
): Promise<void> {
  const making = chooseHost(workbook);
  const { newWorkbook, openSession } = await import(/* webpackChunkName: "engine" */ './engine');
  const makeHost = await making;
  const host = trackChanges(await makeHost(newWorkbook.sheetName));
  // The browser asks before it leaves a page whose work no file holds.
  window.addEventListener('beforeunload', (event) => {
    if (host.isChanged()) event.preventDefault();
  });
  const file = createFileActions(host, () => newWorkbook.fileName);
  show(<App session={openSession(host)} messages={zhCN} file={file} news={news} />);
}

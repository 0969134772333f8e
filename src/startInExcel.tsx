import type { Issue } from './base/issue';
import { excelExports } from './excelExports';
import { hostIssue } from './flows/hostIssue';
import { createOfficeHost, type OfficeHost } from './hosts/office/officeHost';
import { toHostError } from './hosts/office/hostErrors';
import { zhCN } from './i18n/zh-CN';
import { NotYet } from './NotYet';
import { App, type StartNews } from './pane/App';
import { Opening } from './pane/Opening';
import { ribbonScreen } from './ribbonScreen';
import type { Show } from './startPane';
import { storedDrafts } from './storedDrafts';
import { HostError } from './workbook/host';

interface Opened {
  readonly host: OfficeHost;
  readonly news: readonly StartNews[];
}

/** Opens the pane on the workbook in Excel, at the step whose button was pressed, once nothing is left of an interrupted action. */
export async function startInExcel(show: Show): Promise<void> {
  const loading = import(/* webpackChunkName: "engine" */ './engine');
  if (new URLSearchParams(location.search).get('record') === '1') {
    const { startRecorder } = await import(/* webpackChunkName: "recorder" */ './debug/recorder');
    startRecorder();
  }
  const { host, news } = await openWorkbook(show);
  const { openSession, planCopy } = await loading;
  show(
    <App
      session={openSession(host)}
      messages={zhCN}
      exporting={excelExports(planCopy, Office.context.platform)}
      drafts={storedDrafts(Office.context.document.url ?? '', () => window.sessionStorage)}
      start={ribbonScreen(location.search)}
      news={news}
    />,
  );
}

/** Until an interrupted action is ended nothing is offered that could write; the person tries again. */
async function openWorkbook(show: Show, before?: OfficeHost): Promise<Opened> {
  let host = before;
  try {
    host ??= await createOfficeHost();
    const recovery = await host.recover();
    return { host, news: recovery === 'none' ? [] : [recovery] };
  } catch (error) {
    const issue = startIssue(error);
    await new Promise<void>((resolve) => {
      show(<NotYet issue={issue} onRetry={resolve} />);
    });
    show(<Opening messages={zhCN} />);
    return openWorkbook(show, host);
  }
}

/** What the person can mend by its own name; anything else as an action that could not be ended. @throws what is a fault of ours */
function startIssue(error: unknown): Issue {
  const failure = toHostError(error);
  if (!(failure instanceof HostError)) throw failure;
  const issue = hostIssue(failure);
  return issue.code === 'host.failed' ? { ...issue, code: 'host.unrecovered' } : issue;
}

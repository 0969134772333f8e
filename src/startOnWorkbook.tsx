import type { planCopy } from './engine';
import { hostIssue } from './flows/hostIssue';
import { zhCN } from './i18n/zh-CN';
import { NotYet } from './NotYet';
import { App, type StartNews } from './pane/App';
import type { ExportActions } from './pane/exportActions';
import { Opening } from './pane/Opening';
import { ribbonScreen } from './ribbonScreen';
import type { Show } from './startPane';
import { storedDrafts } from './storedDrafts';
import { HostError, type WorkbookHost } from './workbook/host';
import type { Recovery } from './workbook/recovery';
import type { WpsPane } from './wpsPane';

/** A host that ends what an interrupted action left behind in the workbook. */
type LiveHost = WorkbookHost & {
  readonly recover: () => Promise<Recovery>;
  readonly keepBoth: (label: string) => Promise<void>;
};

/** The spreadsheet program around the pane. */
export interface Program {
  readonly createHost: () => Promise<LiveHost>;
  /** A failure of the program as the {@link HostError} it stands for; anything else as it is. */
  readonly toHostError: (error: unknown) => unknown;
  readonly exportsOf: (plan: typeof planCopy) => ExportActions;
  /** Tells the workbook from others that are opened in the same window; drafts belong to it. */
  readonly documentName: string;
  /** The pane around the page, where it can be folded away and is told of buttons of the ribbon instead of loaded anew. */
  readonly pane?: WpsPane | null;
}

/** What was come to before, and what the person wants then. */
interface Tried {
  readonly host: LiveHost | undefined;
  readonly wish: 'retry' | 'keepBoth';
}

interface Opened {
  readonly host: LiveHost;
  readonly news: readonly StartNews[];
}

/**
 * Opens the pane on the workbook that is open in the program, at the step whose button of the ribbon was pressed, once nothing is
 * left of an interrupted action.
 */
export async function startOnWorkbook(show: Show, program: Program): Promise<void> {
  const loading = import(/* webpackChunkName: "engine" */ './engine');
  const { pane = null } = program;
  const { host, news } = await openWorkbook(show, program);
  const { openSession, planCopy } = await loading;
  show(
    <App
      session={openSession(host)}
      messages={zhCN}
      exporting={program.exportsOf(planCopy)}
      drafts={storedDrafts(program.documentName, () => window.sessionStorage)}
      start={ribbonScreen(location.search)}
      news={news}
      {...(pane === null ? {} : { onFold: pane.fold, onStep: pane.onStep })}
    />,
  );
}

/** Until an interrupted action is ended nothing is offered that could write; the person tries again. */
async function openWorkbook(show: Show, program: Program, before?: Tried): Promise<Opened> {
  let host = before?.host;
  const isKept = before?.wish === 'keepBoth';
  try {
    host ??= await program.createHost();
    if (isKept) await host.keepBoth(zhCN.pane.excel.keepBoth.label);
    const recovery = await host.recover();
    const news = recovery === 'none' ? [] : [recovery];
    return { host, news: isKept ? ['keptBoth', ...news] : news };
  } catch (error) {
    const issue = startIssue(program.toHostError(error));
    const wish = await new Promise<Tried['wish']>((resolve) => {
      const choose = (it: Tried['wish']) => () => resolve(it);
      show(<NotYet issue={issue} onRetry={choose('retry')} onKeepBoth={choose('keepBoth')} />);
    });
    show(<Opening messages={zhCN} />);
    return openWorkbook(show, program, { host, wish });
  }
}

/** What the person can mend by its own name; anything else as an action that could not be ended. @throws what is a fault of ours */
function startIssue(failure: unknown) {
  if (!(failure instanceof HostError)) throw failure;
  const issue = hostIssue(failure);
  return issue.code === 'host.failed' ? { ...issue, code: 'host.unrecovered' as const } : issue;
}

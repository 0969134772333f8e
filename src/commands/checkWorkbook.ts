import { openSession } from '../engine';
import { hostIssue } from '../flows/hostIssue';
import { loadFacts } from '../hosts/office/loadFacts';
import { createOfficeHost } from '../hosts/office/officeHost';
import { issueText } from '../i18n/issueText';
import { zhCN } from '../i18n/zh-CN';
import { HostError } from '../workbook/host';
import type { CheckReport } from './checkReport';
import { note, reportOf } from './reportOf';

/**
 * Reads and checks the workbook, and writes nothing: what an interrupted action left behind is the pane's to end, for the pane may be at
 * work on it at this moment.
 */
export async function checkWorkbook(): Promise<CheckReport> {
  const { interrupted, failed } = zhCN.pane.excel.check;
  try {
    if (await isInterrupted()) return note(interrupted);
    const host = await createOfficeHost();
    try {
      return reportOf(await openSession(host).refresh(), zhCN);
    } finally {
      await host.dispose();
    }
  } catch (error) {
    return unfinishedNote(error) ?? note(failed);
  }
}

/** Null where it is no unfinished action that keeps the workbook from being checked. */
function unfinishedNote(error: unknown): CheckReport | null {
  if (!(error instanceof HostError)) return null;
  const issue = hostIssue(error);
  if (issue.code === 'host.lostJournal') return note(zhCN.pane.excel.check.interrupted);
  if (issue.code !== 'host.otherProgram') return null;
  const { title, fix } = issueText(zhCN.issues, issue);
  return note({ title, note: fix });
}

async function isInterrupted(): Promise<boolean> {
  return Excel.run(async (context) => (await loadFacts(context)).journal !== null);
}

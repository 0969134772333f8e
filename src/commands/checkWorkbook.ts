import { openSession } from '../engine';
import { journalKey } from '../hosts/office/putJournal';
import { createOfficeHost } from '../hosts/office/officeHost';
import { zhCN } from '../i18n/zh-CN';
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
  } catch {
    return note(failed);
  }
}

async function isInterrupted(): Promise<boolean> {
  return Excel.run(async (context) => {
    const journal = context.workbook.settings.getItemOrNullObject(journalKey);
    await context.sync();
    return !journal.isNullObject;
  });
}

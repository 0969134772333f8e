import { planBook } from './flows/book';
import { createSession } from './flows/createSession';
import type { Session } from './flows/session';
import { zhCN } from './i18n/zh-CN';
import { zhCNExample } from './i18n/zh-CN-example';
import { zhCNSheets } from './i18n/zh-CN-sheets';
import type { Evaluation } from './scoring/evaluation';
import type { WorkbookHost } from './workbook/host';
import type { WorkbookPlan } from './workbook/plan';

/** Names of the one sheet of a new workbook, and of its file without ending. */
export const newWorkbook = { sheetName: zhCNSheets.names.blank, fileName: zhCNSheets.names.file };

const texts = { sheets: zhCNSheets, findings: zhCN.findings };

/** All flows over the workbook of a page. In a chunk of its own with everything that plans, reads and scores. */
export function openSession(host: WorkbookHost): Session {
  return createSession({
    host,
    texts,
    actions: zhCN.actions,
    example: zhCNExample,
    now: () => new Date().toISOString(),
    later: (ms, work) => {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
  });
}

/** The sheets of an evaluation for a workbook of their own, entries and all. */
export function planCopy(evaluation: Evaluation): WorkbookPlan {
  return planBook(evaluation, texts, []).plan;
}

import type { IssueTexts } from './issueTexts';
import { zhCNDraftIssues } from './zh-CN-issues-draft';
import { zhCNEntryIssues } from './zh-CN-issues-entry';
import { zhCNEventIssues } from './zh-CN-issues-event';
import { zhCNSheetIssues } from './zh-CN-issues-sheet';
import { zhCNSchemeIssues } from './zh-CN-issues-scheme';
import { zhCNStageIssues } from './zh-CN-issues-stages';
import { zhCNResultIssues } from './zh-CN-issues-results';
import { zhCNHostIssues } from './zh-CN-issues-host';
import { zhCNWorkbookIssues } from './zh-CN-issues-workbook';

/** All issues in Chinese. */
export const zhCNIssues: IssueTexts = {
  ...zhCNSchemeIssues,
  ...zhCNDraftIssues,
  ...zhCNEntryIssues,
  ...zhCNEventIssues,
  ...zhCNSheetIssues,
  ...zhCNStageIssues,
  ...zhCNWorkbookIssues,
  ...zhCNHostIssues,
  ...zhCNResultIssues,
};

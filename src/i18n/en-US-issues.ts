import { enUSDraftIssues } from './en-US-issues-draft';
import { enUSEntryIssues } from './en-US-issues-entry';
import { enUSSchemeIssues } from './en-US-issues-scheme';
import { enUSEventIssues } from './en-US-issues-event';
import { enUSSheetIssues } from './en-US-issues-sheet';
import { enUSStageIssues } from './en-US-issues-stages';
import { enUSResultIssues } from './en-US-issues-results';
import { enUSHostIssues } from './en-US-issues-host';
import { enUSWorkbookIssues } from './en-US-issues-workbook';
import type { IssueTexts } from './issueTexts';

/** All issues in English. */
export const enUSIssues: IssueTexts = {
  ...enUSSchemeIssues,
  ...enUSDraftIssues,
  ...enUSEntryIssues,
  ...enUSEventIssues,
  ...enUSSheetIssues,
  ...enUSStageIssues,
  ...enUSWorkbookIssues,
  ...enUSHostIssues,
  ...enUSResultIssues,
};

import { countEn } from './en-US-phrases';
import type { PaneIssueTexts } from './paneIssueTexts';

/** The list of issues in English. */
export const enUSPaneIssues: PaneIssueTexts = {
  title: 'Issues',
  filters: {
    all: (count) => `All ${count}`,
    errors: (count) => `Errors ${count}`,
    warnings: (count) => `Warnings ${count}`,
    fixable: (count) => `Easy to mend ${count}`,
  },
  groupCount: (errors, warnings) =>
    [
      ...(errors > 0 ? [countEn(errors, 'error')] : []),
      ...(warnings > 0 ? [countEn(warnings, 'warning')] : []),
    ].join(', '),
  error: 'Error',
  warning: 'Warning',
  mended: 'Mended',
  scheme: 'Scheme',
  roster: 'Roster',
  workbook: 'Workbook',
  series: 'Third-party ranks',
  goChange: 'Change',
  goFill: 'Fill in',
  goLook: 'Look',
  setTo: (value) => `Set to ${value}`,
  restoreFormula: 'Restore formula',
  restoreText: 'Restore text',
  restoreSheet: 'Restore sheet',
  removeSheet: 'Delete copy',
  restoreData: 'Restore hidden sheet',
  fixAll: (count) => `Mend ${countEn(count, 'cell')}`,
  fixAllNote: 'Each cell is listed with its old and new value before anything is written.',
  preview: {
    title: 'What will change',
    columns: ['Cell', 'Before', 'After'],
    blank: '(blank)',
    write: (count) => `Write ${countEn(count, 'cell')}`,
  },
  searchLabel: 'Find a unit or indicator',
  noMatch: 'Nothing found',
  empty: { title: 'No issues', text: 'All entries are within their limits, all formulas intact.' },
  recheck: 'Check again',
};

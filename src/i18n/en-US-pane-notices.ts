import { countEn, quotedEn } from './en-US-phrases';
import type { PaneNoticeTexts } from './paneNoticeTexts';

/** What the pane says of ended actions in English. */
export const enUSPaneNotices: PaneNoticeTexts = {
  refused: 'Not done; the workbook is as it was.',
  failed: 'Not finished. Check again on the start screen to see the workbook as it is, then retry.',
  half: 'Not finished. Please do what stands below.',
  restore: 'Put back',
  restored: 'The workbook is as it was.',
  details: 'Technical details',
  recheck: (issues) =>
    issues === 0 ? 'Checked again: no issues.' : `Checked again: ${countEn(issues, 'issue')}.`,
  undone: 'Undone.',
  opened: 'Opened.',
  content: 'Content',
  signs: {
    done: 'Done',
    wanted: 'To do',
    partial: 'Under way',
    wrong: 'Has errors',
    later: 'Not begun',
  },
  chooseFirst: 'Choose a scheme first',
  rosterChange: ({ kept, added, gone }) =>
    [`${kept} kept`, `${added} added`, ...(gone > 0 ? [`${gone} withdrawn`] : [])].join(', '),
  rosterIssues: 'Names to check',
  renameTo: (name) => `Rename to ${quotedEn(name)}`,
  toInsert: 'Insert score sheets',
  noSheets: 'No score sheets yet',
  fromSelection: 'Explain the selected cell',
  notOurs: 'The selected cell holds no score',
  quoteComma: ', ',
  quoteStop: '.',
  spanLegend: 'Hatched: possible totals while undecided',
  selectUnits: 'Choose units first',
  inFile: 'Scheme in the file',
  rowAction: (action, name) => `${action}: ${name}`,
};

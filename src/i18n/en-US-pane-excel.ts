import { countEn } from './en-US-phrases';
import type { PaneExcelTexts } from './paneExcelTexts';

/** Excel around the pane, in English. */
export const enUSPaneExcel: PaneExcelTexts = {
  news: {
    undone: 'The last action was interrupted; the workbook was put back as it was.',
    finished: 'The last action was interrupted; it was carried to its end.',
    keptBoth:
      'The interrupted action is not undone any more. Sheets from before it are shown as “…(before)”: compare each with the present one, complete what is missing, then delete them; check what was typed last, too.',
    oldExcel:
      'This Excel is too old for the add-in to change the workbook. Work on a file instead: open an .xlsx, download it when done. Excel 2021 and later can be used directly.',
    unloaded:
      'There is no connection to Excel. Work on a file instead: open an .xlsx, download it when done. To connect, close the add-in and open it again.',
    silent: 'Excel did not answer. Work on a file instead: open an .xlsx, download it when done.',
  },
  kept: {
    kinds: {
      roster: 'rosters',
      unit: 'units to add',
      rename: 'new names of units',
      decision: 'decisions',
      signing: 'who calls results final, and why',
    },
    news: (kinds) => `What was typed and not saved is kept: ${kinds.join(', ')}.`,
    note: 'This was typed before and not saved.',
    drop: 'Discard',
  },
  silent: {
    title: 'Excel has not answered yet',
    text: 'It may take a little longer. If it does not answer, load again, or work on a file: open an .xlsx, download it when done.',
    files: 'Work on a file',
  },
  unread: {
    title: 'The workbook cannot be read',
    text: 'Nothing was changed.',
  },
  retry: 'Try again',
  keepBoth: { button: 'Keep both', label: '(before)' },
  check: {
    clean: 'No issues',
    found: (errors, warnings) =>
      [
        ...(errors > 0 ? [countEn(errors, 'error')] : []),
        ...(warnings > 0 ? [countEn(warnings, 'warning')] : []),
      ].join(', '),
    error: 'Error',
    warning: 'Warning',
    decisions: (open) =>
      `${countEn(open, 'finding')} of the scheme must be decided before there are final ranks.`,
    inPane: 'To mend them, open the pane at Issues: a click goes to the cell.',
    more: (count) => `${count} more stand in the pane under Issues.`,
    noScheme: {
      title: 'There is no evaluation in this workbook yet',
      note: 'Open the pane, choose a scheme and insert score sheets.',
    },
    interrupted: {
      title: 'The last action was interrupted',
      note: 'Open the pane: it puts the workbook back as it was. Then check again. If an action is running, let it end.',
    },
    failed: { title: 'The check failed', note: 'Open the pane and check there.' },
  },
  exporting: {
    title: 'Export',
    intro:
      'Copies the sheets of the evaluation into a workbook of their own: cover, roster, rankings, summaries, score sheets, with all entries and live formulas. Your other sheets stay out.',
    openCopy: 'Open a copy in a new window',
    openHint: 'The copy is not saved yet; save it there.',
    download: 'Download the .xlsx',
    opened:
      'The copy is open in a new window; save it there. If you do not see it, download it or save a copy as below.',
    downloaded: (name) => `Downloaded: ${name}. If you do not see it, save a copy as below.`,
    saveAs: 'Or save a copy yourself',
    saveAsSteps: [
      'In Excel choose File, Save As, and give it another name.',
      'That keeps your other sheets too; delete in the copy what you do not want.',
      'For a single sheet: right-click its tab, Move or Copy, new book, create a copy. Its formulas still point to this workbook; paste them as values.',
    ],
    print: 'Print rankings',
    printHint:
      'Go to a sheet, then choose File, Print. Paper, page numbers and repeated headings are set.',
    noRankings: 'There is no ranking sheet yet.',
    toRanking: 'To the ranking',
  },
};

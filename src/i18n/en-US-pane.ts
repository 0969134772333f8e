import { enUSPaneEvents } from './en-US-pane-events';
import { enUSPaneExcel } from './en-US-pane-excel';
import { enUSPaneFindings } from './en-US-pane-findings';
import { enUSPaneHome } from './en-US-pane-home';
import { enUSPaneIssues } from './en-US-pane-issues';
import { enUSPaneManual } from './en-US-pane-manual';
import { enUSPaneNotices } from './en-US-pane-notices';
import { enUSPaneResults } from './en-US-pane-results';
import { enUSPaneRanking } from './en-US-pane-ranking';
import { enUSPanePaste } from './en-US-pane-paste';
import { enUSPaneScheme } from './en-US-pane-scheme';
import { enUSPaneSuggest } from './en-US-pane-suggest';
import { enUSPaneSetup } from './en-US-pane-setup';
import type { PaneExplainTexts, PaneFileTexts, PaneProgressTexts, PaneTexts } from './paneTexts';
import { schemeName } from './schemeName';

const explain: PaneExplainTexts = {
  title: 'Explanation',
  previousLeaf: 'Previous item',
  nextLeaf: 'Next item',
  lost: 'Lost',
  change: 'Change',
  remaining: 'Left',
  full: (points) => `/ ${points}`,
  score: 'Score',
  total: 'Total',
  sumSoFar: 'So far (total waits for decisions)',
  quote: 'Words of the document',
  source: (documentNumber, source) => [documentNumber, source].filter((it) => it !== '').join(', '),
  entries: 'Entries',
  self: 'Self',
  review: 'Review',
  evidence: 'Evidence',
  noEvidence: 'None listed',
  notTyped: 'Blank',
  gains: (points) => `makes ${points}`,
  reviewCounts: '(counts)',
  selfOnly: 'Only self-assessed, not reviewed yet',
  intoTotal: 'Into the total',
  thisLeaf: 'This item',
  totalWith: (bonus, penalty) =>
    [
      'Total',
      ...(bonus === null ? [] : [`bonus ${bonus}`]),
      ...(penalty === null ? [] : [`penalty ${penalty}`]),
    ].join(', '),
  backToCell: (cell) => `Back to cell ${cell}`,
  wholeTotal: 'How the total is made',
  pickUnit: 'Unit',
  notScored: 'No score yet',
};

const progress: PaneProgressTexts = {
  title: 'Insert score sheets',
  rankingTitle: 'Make the ranking sheet',
  exampleTitle: 'Fill in an example',
  count: (done, total) => `${done}/${total}`,
  secondsLeft: (seconds) => `About ${seconds} s left`,
  working: (name) => `Writing: ${name}`,
  hint: 'You can look through the sheets; please do not type yet.',
  stages: {
    backup: 'Back up the workbook',
    cover: 'Cover and roster',
    score: 'Score sheets',
    summary: 'Summaries and rankings',
    cells: 'The rest',
    verify: 'Check every cell',
  },
  done: 'Done',
  cancelMeaning: 'Cancelling puts the workbook back as it was before.',
  cancelling: 'Putting the workbook back…',
  cancelled: 'Cancelled; the workbook is as it was',
};

const file: PaneFileTexts = {
  menu: 'File',
  open: 'Open',
  create: 'New',
  download: 'Download',
  fileName: (scheme) => `${schemeName(scheme)}.xlsx`,
  saved: (name) => `Downloaded: ${name}`,
  opened: 'Opened',
  discard: {
    title: 'Changes not downloaded',
    text: 'Opening another workbook drops them.',
    download: 'Download first',
    go: 'Drop them and go on',
  },
  incomplete: { go: 'Download anyway' },
  empty: {
    title: 'No workbook open',
    text: 'Open an evaluation workbook to go on with it, or make a new one and choose a scheme.',
    open: 'Open a workbook',
    create: 'New workbook',
    firstTime: 'New here: ten minutes to begin',
  },
  wrong: {
    title: 'Not a workbook of this scheme',
    otherScheme: 'The file holds another scheme.',
    cannotRead: 'The file cannot be opened',
    unchanged: 'Nothing was read and nothing was changed.',
    ours: 'This scheme',
    chosen: (name) => `Chosen file: ${name}`,
    another: 'Choose another file',
  },
  crash: {
    title: 'The pane stopped',
    text: 'The workbook was not changed; all entries are there.',
    reload: 'Load again',
  },
};

/** All words of the task pane in English. */
export const enUSPane: PaneTexts = {
  common: {
    product: 'Kaoping',
    back: 'Back',
    cancel: 'Cancel',
    undo: 'Undo',
    more: 'More',
    close: 'Close',
    fold: 'Fold away',
    view: 'View',
    search: 'Find',
    previous: 'Previous',
    next: 'Next',
    all: 'All',
    loading: 'Reading the workbook…',
    pending: 'Pending',
    points: (value) => `${value} points`,
    list: (items) => items.join(', '),
    sheetAndCell: (sheet, cell) => `${sheet} ${cell}`,
    entryStates: {
      assessed: 'Assessed',
      notApplicable: 'Not applicable',
      blank: 'Blank',
      unreviewed: 'Not reviewed',
      wrong: 'Wrong',
    },
    unitStates: {
      finished: 'Complete',
      unfinished: 'Incomplete',
      unreviewed: 'Not reviewed',
      wrong: 'Wrong',
    },
  },
  home: enUSPaneHome,
  setup: enUSPaneSetup,
  schemeSheet: enUSPaneScheme,
  suggest: enUSPaneSuggest,
  paste: enUSPanePaste,
  findings: enUSPaneFindings,
  events: enUSPaneEvents,
  issues: enUSPaneIssues,
  explain,
  ranking: enUSPaneRanking,
  results: enUSPaneResults,
  progress,
  file,
  excel: enUSPaneExcel,
  manual: enUSPaneManual,
  notices: enUSPaneNotices,
};

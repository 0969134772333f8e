import { countEn, quotedEn, someEn } from './en-US-phrases';
import type { PanePasteTexts } from './panePasteTexts';

const kinds = { bonus: 'Bonus items', penalty: 'Penalty items', veto: 'Vetoes' } as const;

const note: PanePasteTexts['note'] = {
  HEADER_REPEATED: () => 'The header stands again on a new page and was left out.',
  PAGE_MARK: ({ text }) => `The page mark ${quotedEn(text)} was left out.`,
  LINE_JOINED: ({ text }) =>
    `${quotedEn(text)} is the rest of the cell before it and was joined to it.`,
  MERGED_DOWN: ({ column, cells }) =>
    `${countEn(cells, 'blank cell')} of ${column} read as merged with the cell above.`,
  ROW_SHIFT: ({ points, cells }) =>
    `This row was shifted and was put right${points === null ? '' : `, its points read as ${points}`}: ${cells
      .map((it) => `${quotedEn(it.text)} from ${it.from} to ${it.to}`)
      .join('; ')}.`,
  CELL_TWICE: ({ text, column }) =>
    `${quotedEn(text)} stands in two columns side by side; the one in ${column} was left out.`,
  BRANCH_JOINED: ({ name, points }) =>
    `${quotedEn(name)} stands in two places and became one item${points === null ? '' : `, points ${points}`}.`,
  CELL_SPLIT: ({ names, isShared }) =>
    `One cell held ${names.length} items, now apart: ${names.map(quotedEn).join(', ')}.${
      isShared
        ? ' Their criteria could not be told apart: each has the whole text. Mend them on the scheme sheet.'
        : ''
    }`,
  SECTION_ROW: ({ name }) =>
    `${quotedEn(name)} has a row of its own and was read as the level above.`,
  POINTS_MERGED: ({ name, points, rows }) =>
    `${countEn(rows, 'row')} from ${quotedEn(name)} on share one cell of points, ${points}; the points of each are to be filled in.`,
  POINTS_MISSING: ({ name }) => `${quotedEn(name)} has no points; left blank.`,
  POINTS_UNREAD: ({ text }) => `The points ${quotedEn(text)} are no number; left blank.`,
  CELL_UNPLACED: ({ texts }) =>
    `This row does not fit the columns and was read as it stands. Check it: ${texts.map(quotedEn).join(', ')}.`,
  BRANCH_EMPTY: ({ name }) => `Nothing stands below ${quotedEn(name)}; it was not taken over.`,
  CRITERION_MISSING: ({ name }) =>
    `${quotedEn(name)} has no criterion; its name stands there for now.`,
  TOTAL_ROW: ({ text, points }) =>
    points === null
      ? `The row of the sum, ${quotedEn(text)}, is no item.`
      : `The row of the sum, read as ${points} in all.`,
  SUM_MISMATCH: ({ name, stated, actual }) =>
    `${quotedEn(name)} states ${stated}, the items below add up to ${actual}. Taken over as it stands; the check-up asks about it.`,
  COLUMN_LEFT: ({ column }) => `The column ${column} was not taken over.`,
  COLUMNS_GUESSED: () =>
    'There is no header: columns go by what stands in them. Check “Columns read as”.',
  SPECIAL_ROW: ({ kind, text }) =>
    kind === 'veto'
      ? `A veto was not taken over: ${quotedEn(text)}.`
      : `${kinds[kind]} are no indicators. Where the scheme sheet has none yet, their words go to its lower part, to be made rules: ${quotedEn(text)}.`,
  SCALES_MIXED: () => 'Some points are in percent and some are not. Check them.',
};

const question: PanePasteTexts['question'] = {
  BRANCH_SAME: ({ first, second, points }) => ({
    question: `“${first}” and “${second}” have the same number${points === null ? '' : ' and points'}. Are they one item?`,
    answers: ['One item', 'Two items'],
  }),
  BRANCH_LATE: ({ names, from, to, points }) => ({
    question: `${someEn(names)} (points: ${points}) stands under ${quotedEn(from)}. Both sums agree only if it is moved to ${quotedEn(to)}. Move it?`,
    answers: ['Move it', 'Leave it'],
  }),
  POINTS_TWICE: ({ name, first, second }) => ({
    question: `${quotedEn(name)} states ${first} in one place and ${second} in another. Which counts?`,
    answers: [`Count ${first}`, `Count ${second}`],
  }),
  POINTS_SHARED: ({ name, points, rows }) => ({
    question: `Of ${countEn(rows, 'row')} from ${quotedEn(name)} on only the first has points (${points}). Are they one item, or one each?`,
    answers: ['One item', 'One each, other points to be filled in'],
  }),
};

/** 粘贴指标表 in English. */
export const enUSPanePaste: PanePasteTexts = {
  title: 'Paste a table of indicators',
  intro:
    'Select the whole table with its header in Word, a web page, a PDF or Excel, copy it and paste it below. Check what was read; nothing is written before you confirm.',
  box: 'Paste here',
  boxHint: 'Press Ctrl+V. Tables with merged cells can be copied as they are.',
  noTable:
    'No table of indicators was found. Copy the header too: level names, points, criteria. Scans, pictures and text with a line for each cell cannot be read.',
  skipped: (title) =>
    `${title === '' ? 'One table' : quotedEn(title)} is no table of indicators and was not read.`,
  table: (number) => `Table ${number}`,
  counts: (leaves, branches, points) =>
    `${countEn(branches, 'top item')}, ${countEn(leaves, 'leaf', 'leaves')}${points === null ? ', some without points' : `, ${points} in all`}`,
  mode: 'To',
  modes: {
    scheme: { name: 'Make a new scheme', what: 'Each table is for one group of units.' },
    replace: {
      name: 'Replace tables',
      what: 'Written on the scheme sheet as changes, in force once applied; known items keep their entries.',
    },
  },
  schemeTitle: 'Name of the scheme',
  documentNumber: 'Document number (optional)',
  year: 'Year',
  target: 'This table',
  targetTable: (table) => `replaces “${table}”`,
  targetNew: 'goes into the new scheme',
  targetNone: 'is not used',
  group: 'Group of units',
  columns: 'Columns read as',
  columnsHint: 'Change what was read wrongly.',
  roles: {
    level: 'Level name',
    points: 'Points',
    criterion: 'Criterion',
    evidence: 'Evidence',
    responsible: 'Responsible unit',
    left: 'Not read',
  },
  settle: (open) => `${countEn(open, 'question')} to settle first`,
  settled: 'Settled',
  notes: (count) => `${countEn(count, 'note')} on the reading, please check`,
  quietNotes: (count) => `${countEn(count, 'more note')} that changes no content`,
  row: (row) => `Row ${row}`,
  tree: 'What was read',
  stated: (points, sum) => (sum === null ? points : `${points} (sum ${sum})`),
  noPoints: 'points missing',
  evidence: (evidence) => `Evidence: ${evidence}`,
  rulesHint:
    'New items are judged by the assessors for now; write their rules on the scheme sheet.',
  go: { scheme: 'Make the scheme', replace: 'Write to the scheme sheet' },
  lack: {
    table: 'Paste a table first',
    target: 'Choose what each table is for',
    twice: 'Two tables cannot replace one',
    title: 'Name the scheme first',
    year: 'The year has four digits',
    group: 'Name each group, all differently',
    settle: (open) => `${countEn(open, 'question')} still open`,
  },
  note,
  question,
  open: {
    scheme: 'Make a scheme of a table in an official document',
    sheet: 'Paste a table of indicators',
  },
};

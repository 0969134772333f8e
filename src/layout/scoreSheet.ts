import { formatAddress, formatRange } from '../workbook/address';
import type { ConditionalFormat, SheetPlan } from '../workbook/plan';
import { putAdjustments } from './scoreAdjustments';
import type { ScoreContext } from './scoreFormulas';
import { scoreRows, type ScoreColumn, type ScoreGrid } from './scoreGrid';
import { putScoreHead } from './scoreHead';
import { putLeaves } from './scoreLeaves';
import { putTotals } from './scoreTotals';
import { columnChars, isHiddenColumn, type ScoreParts, type ScoreSheet } from './scoreParts';
import { createDraft } from './sheetDraft';
import { typedInput } from './typedInput';
import { pageBreaks, scoreMarginsIn } from './pageBreaks';
import { validation } from './validations';
import { answers } from '../rules/answers';
import { completeKey } from '../scoring/inputState';

/** The score sheet of one unit: leaves, adjustments and totals, one row a rule. */
export function planScoreSheet(sheet: ScoreSheet, context: ScoreContext): SheetPlan {
  const { grid, locate, texts } = context;
  const parts: ScoreParts = {
    draft: createDraft(),
    context,
    sheet,
    validations: [
      validation(
        locate.input(completeKey).replaceAll('$', ''),
        {
          type: 'list',
          choices: [answers.yes, answers.no],
        },
        texts.validation.complete(),
      ),
    ],
    heights: new Map([
      [scoreRows.titleRow, 26],
      [scoreRows.headRow, 18],
      [scoreRows.columnsRow, 20],
    ]),
  };
  putScoreHead(parts.draft, context, {
    mark: sheet.mark,
    title: sheet.title,
    unit: sheet.unit,
    complete: sheet.entries.complete,
  });
  putLeaves(parts);
  putAdjustments(parts);
  putTotals(parts);
  putForeign(parts);
  const breaks = pageBreaks(grid, parts.heights);
  return {
    key: sheet.key,
    name: sheet.name,
    visibility: sheet.isWithdrawn ? 'hidden' : 'visible',
    columns: columnPlans(grid),
    rows: [
      {
        row: scoreRows.keyRow,
        hidden: true,
      },
      ...[...parts.heights].map(([row, heightPt]) => ({
        row,
        heightPt,
      })),
    ],
    ...parts.draft.content(),
    validations: parts.validations,
    conditionalFormats: conditions(context),
    freeze: {
      rows: scoreRows.columnsRow + 1,
      columns: 0,
    },
    isProtected: true,
    print: {
      orientation: 'landscape',
      pagesHigh: 0,
      footer: sheet.footer,
      centered: true,
      titleRows: [scoreRows.columnsRow + 1, scoreRows.columnsRow + 1],
      area: printArea(grid),
      breaksBefore: breaks,
      marginsIn: scoreMarginsIn,
    },
  };
}

function columnPlans(grid: ScoreGrid): SheetPlan['columns'] {
  return grid.columns.map((name) => ({
    widthChars: columnChars(name),
    ...(isHiddenColumn(name) ? { hidden: true } : {}),
  }));
}

function printArea(grid: ScoreGrid): string {
  return formatRange({
    top: scoreRows.titleRow,
    left: grid.column('level1'),
    bottom: grid.firstLine + grid.lines.length - 1,
    right: grid.column('evidence'),
  });
}

const red = '#B3261E';

/** A wrong entry turns red where it stands, and so do points lost, with the add-in or without it. */
function conditions({ grid, texts }: ScoreContext): readonly ConditionalFormat[] {
  const top = grid.firstLine;
  const bottom = top + grid.lines.length - 1;
  const range = (name: ScoreColumn): string => {
    const column = grid.column(name);
    return formatRange({ top, left: column, bottom, right: column });
  };
  const cell = (name: ScoreColumn): string => `$${formatAddress(top, grid.column(name))}`;
  return [
    {
      range: range('review'),
      formula: `${cell('state')}="${texts.states.wrong}"`,
      fill: '#F9D7D5',
      color: red,
    },
    { range: range('lost'), formula: `N(${cell('lost')})>0`, color: red },
  ];
}

/** Rows that people inserted, and cells they filled beside the table, keep what they typed. */
function putForeign({ draft, context, sheet }: ScoreParts): void {
  const { grid } = context;
  grid.lines.forEach((line, index) => {
    if (line.line !== 'foreign') return;
    line.row.cells.forEach((typed, column) => {
      const input = typedInput(typed);
      if (input !== null) draft.put(grid.firstLine + index, column, input, 'foreign');
    });
  });
  for (const { row, offset, typed } of sheet.foreignCells)
    draft.put(grid.row(row), grid.columns.length + offset, typedInput(typed), 'foreign');
}

import { formatRange } from '../workbook/address';
import type { ConditionalFormat, SheetPlan } from '../workbook/plan';
import { putAdjustments } from './scoreAdjustments';
import type { ScoreContext } from './scoreFormulas';
import { scoreRows, type ScoreColumn, type ScoreGrid } from './scoreGrid';
import { putScoreHead } from './scoreHead';
import { putLeaves } from './scoreLeaves';
import { putTotals } from './scoreTotals';
import { levelChars, scoreWidths, type ScoreParts, type ScoreSheet } from './scoreParts';
import { createDraft } from './sheetDraft';
import { typedInput } from './typedInput';
import { validation } from './validations';
import { answers } from '../rules/answers';
import { completeKey } from '../scoring/inputState';

/** The score sheet of one unit: leaves, adjustments and totals, one row a rule. */
export function planScoreSheet(sheet: ScoreSheet, context: ScoreContext): SheetPlan {
  const { grid, locate, texts } = context;
  const parts: ScoreParts = {
    ...{ draft: createDraft(), context, sheet },
    validations: [
      validation(
        locate.input(completeKey).replaceAll('$', ''),
        { type: 'list', choices: [answers.yes, answers.no] },
        texts.validation.complete(),
      ),
    ],
    rows: [
      { row: scoreRows.keyRow, hidden: true },
      { row: scoreRows.titleRow, heightPt: 30 },
      { row: scoreRows.headRow, heightPt: 20 },
      { row: scoreRows.columnsRow, heightPt: 22 },
    ],
  };
  putScoreHead(parts.draft, context, {
    ...{ mark: sheet.mark, title: sheet.title, unit: sheet.unit },
    complete: sheet.entries.complete,
  });
  putLeaves(parts);
  putAdjustments(parts);
  putTotals(parts);
  putForeign(parts);
  const adjustments = grid.lines.findIndex((it) => it.line === 'adjustmentHead');
  return {
    ...{ key: sheet.key, name: sheet.name },
    visibility: sheet.isWithdrawn ? 'hidden' : 'visible',
    columns: columnPlans(grid),
    rows: parts.rows,
    ...parts.draft.content(),
    validations: parts.validations,
    conditionalFormats: wrongCells(context),
    freeze: { rows: scoreRows.columnsRow + 1, columns: 0 },
    isProtected: true,
    print: {
      ...{ orientation: 'landscape', pagesHigh: 0, footer: sheet.footer, centered: true },
      titleRows: [scoreRows.columnsRow + 1, scoreRows.columnsRow + 1],
      area: printArea(grid),
      breaksBefore: adjustments === -1 ? [] : [grid.firstLine + adjustments],
      marginsIn: { side: 0.4, top: 0.5, bottom: 0.6 },
    },
  };
}

function columnPlans(grid: ScoreGrid): SheetPlan['columns'] {
  const isHidden = (name: ScoreColumn): boolean =>
    name === 'key' || name === 'state' || name === 'result';
  return grid.columns.map((name) => ({
    widthChars: isWidth(name) ? scoreWidths[name] : levelChars,
    ...(isHidden(name) ? { hidden: true } : {}),
  }));
}

function isWidth(name: ScoreColumn): name is keyof typeof scoreWidths {
  return name in scoreWidths;
}

function printArea(grid: ScoreGrid): string {
  return formatRange({
    ...{ top: scoreRows.titleRow, left: grid.column('level1') },
    ...{ bottom: grid.firstLine + grid.lines.length - 1, right: grid.column('evidence') },
  });
}

/** A wrong entry turns red where it stands, with the add-in or without it. */
function wrongCells({ grid, texts }: ScoreContext): readonly ConditionalFormat[] {
  const bottom = grid.firstLine + grid.lines.length - 1;
  const column = grid.column('review');
  const range = formatRange({ top: grid.firstLine, left: column, bottom, right: column });
  const state = `$${String.fromCharCode(65 + grid.column('state'))}${grid.firstLine + 1}`;
  return [
    { range, formula: `${state}="${texts.states.wrong}"`, fill: '#F9D7D5', color: '#B3261E' },
  ];
}

/** Rows that people inserted keep what they typed, where they typed it. */
function putForeign({ draft, context }: ScoreParts): void {
  const { grid } = context;
  grid.lines.forEach((line, index) => {
    if (line.line !== 'foreign') return;
    line.row.cells.forEach((typed, column) => {
      const input = typedInput(typed);
      if (input !== null) draft.put(grid.firstLine + index, column, input, 'foreign');
    });
  });
}

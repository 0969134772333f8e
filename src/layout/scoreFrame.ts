import { answers } from '../rules/answers';
import { completeKey } from '../scoring/inputState';
import { formatAddress, formatRange } from '../workbook/address';
import type { ConditionalFormat, SheetPlan } from '../workbook/plan';
import { scoreMarginsIn } from './pageBreaks';
import { putAdjustments } from './scoreAdjustments';
import type { ScoreContext } from './scoreFormulas';
import { scoreRows, type ScoreColumn, type ScoreGrid } from './scoreGrid';
import { putScoreHead } from './scoreHead';
import { putLeaves } from './scoreLeaves';
import { putLevelTotals } from './scoreLevels';
import { fixRow, type Fill, type HeightStep, type ScoreParts } from './scoreParts';
import { isHiddenColumn } from './scoreWidths';
import { putTotals } from './scoreTotals';
import { putVetoes } from './scoreVetoes';
import { createDraft } from './sheetDraft';
import { typedInput } from './typedInput';
import { validation } from './validations';

/** A score sheet as all units of a group have it: only what `fills` and `heights` say differs. */
export interface ScoreFrame {
  readonly grid: ScoreGrid;
  readonly fills: readonly Fill[];
  readonly heights: readonly HeightStep[];
  readonly content: Pick<SheetPlan, 'blocks' | 'styles' | 'merges'>;
  readonly validations: SheetPlan['validations'];
  readonly columns: SheetPlan['columns'];
  readonly conditionalFormats: SheetPlan['conditionalFormats'];
  readonly print: SheetPlan['print'];
}

/** Leaves, adjustments and totals, one row a rule. Units where people inserted something need a frame of their own. */
export function planScoreFrame(context: ScoreContext): ScoreFrame {
  const { grid, locate, texts } = context;
  const complete = locate.input(completeKey).replaceAll('$', '');
  const choices = [answers.yes, answers.no];
  const parts: ScoreParts = {
    draft: createDraft(),
    context,
    validations: [validation(complete, { type: 'list', choices }, texts.validation.complete())],
    fills: [],
    heights: [],
  };
  fixRow(parts, scoreRows.titleRow, 26);
  fixRow(parts, scoreRows.headRow, 18);
  fixRow(parts, scoreRows.columnsRow, 20);
  putScoreHead(parts);
  putLeaves(parts);
  putAdjustments(parts);
  putVetoes(parts);
  putTotals(parts);
  putLevelTotals(parts);
  putForeign(parts);
  return {
    grid,
    fills: parts.fills,
    heights: parts.heights,
    content: parts.draft.content(),
    validations: parts.validations,
    columns: columnPlans(grid),
    conditionalFormats: conditions(context),
    print: {
      orientation: 'landscape',
      pagesHigh: 0,
      footer: context.footer,
      centered: true,
      titleRows: [scoreRows.columnsRow + 1, scoreRows.columnsRow + 1],
      area: printArea(grid),
      marginsIn: scoreMarginsIn,
    },
  };
}

function columnPlans(grid: ScoreGrid): SheetPlan['columns'] {
  return grid.columns.map((name) => ({
    widthChars: grid.chars(name),
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
  // Below the totals the columns hold other figures.
  const bottom = grid.row('#total');
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
    ...(grid.columns.includes('applies')
      ? (['self', 'review'] as const).map((name) => ({
          range: range(name),
          formula: `${cell('state')}="${texts.states.notApplicable}"`,
          fill: '#F0F1F3',
          color: '#8A93A6',
        }))
      : []),
  ];
}

/** Rows that people inserted, and cells they filled beside the table, keep what they typed. */
function putForeign({ draft, context }: ScoreParts): void {
  const { grid, foreignCells } = context;
  grid.lines.forEach((line, index) => {
    if (line.line !== 'foreign') return;
    line.row.cells.forEach((typed, column) => {
      const input = typedInput(typed);
      if (input !== null) draft.put(grid.firstLine + index, column, input, 'foreign');
    });
  });
  for (const { row, offset, typed } of foreignCells)
    draft.put(grid.row(row), grid.columns.length + offset, typedInput(typed), 'foreign');
}

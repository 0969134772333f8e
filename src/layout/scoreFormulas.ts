import type { GivenInput, InputSpec } from '../base/inputSpec';
import type { SheetTexts } from '../i18n/sheetTexts';
import { totalKeys, type GroupModel, type LeafModel, type RuleModel } from '../scoring/model';
import type { ForeignCell } from '../scoring/evaluation';
import { completeKey } from '../scoring/inputState';
import { rowState } from '../scoring/rowState';
import { formatAbsolute, formatColumn } from '../workbook/address';
import { printFormula, printTest, printText, type Locate } from '../workbook/formula';
import type { CellInput } from '../workbook/plan';
import { headKeys, isFilledLine, type ScoreColumn, type ScoreGrid } from './scoreGrid';
import { printAssessed, printState, printUnitState } from './stateFormula';

/** Cells of a unit on the sheet of a rank series: how many periods, and the unit's state there. */
export interface SeriesCells {
  readonly periods: (series: string, end: 'top' | 'bottom', places: number) => string;
  readonly state: (series: string) => string;
}

/** What the score sheets of a group have in common. */
export interface ScoreContext {
  readonly model: GroupModel;
  readonly grid: ScoreGrid;
  readonly locate: Locate;
  readonly texts: SheetTexts;
  /** How many blocking decisions are open. */
  readonly open: number;
  readonly footer: string;
  /** What is said beside the totals. */
  readonly notes: {
    readonly total: string;
    readonly bonus: string;
    readonly penalty: string;
    /** Of a rule that a decision leaves out, since another one takes the event. */
    readonly muted: string;
    /** Of a rule that is set aside, since the document is read another way. */
    readonly aside: string;
    /** The same while nobody decided how it is read. */
    readonly asideOpen: string;
  };
  readonly foreignCells: readonly ForeignCell[];
  /** Whether counts come from the ledger of events. */
  readonly isCounted: boolean;
}

const formula = (text: string): CellInput => ({ formula: text });

/** The state of one row that people fill; null for a row without a state of its own. */
export function rowStateFormula(
  { locate, texts }: ScoreContext,
  rule: Pick<RuleModel, 'inputs' | 'valid' | 'isAside' | 'applies'>,
  spec: InputSpec,
): CellInput {
  const rules = rowState(rule, spec);
  return rules === null ? null : formula(printState(rules, locate, texts.states));
}

/** A number that another sheet computes, on the row that shows it. */
export function givenFormula({ periods }: SeriesCells, spec: GivenInput): CellInput {
  return formula(periods(spec.series, spec.end, spec.places));
}

/** The state of such a number. */
export function givenStateFormula({ state }: SeriesCells, spec: GivenInput): CellInput {
  return formula(state(spec.series));
}

/** Points lost or won by a rule, "" until its rows are assessed. */
export function ruleFormula(
  context: ScoreContext,
  rule: Pick<RuleModel, 'inputs' | 'points'>,
): CellInput {
  const assessed = printAssessed(stateCells(context, [rule]), context.texts.states);
  return formula(`IF(${assessed},${printFormula(rule.points, context.locate)},"")`);
}

/** The score of a leaf, "" until its rows are assessed. */
export function leafFormula(context: ScoreContext, leaf: LeafModel): CellInput {
  const assessed = printAssessed(stateCells(context, leaf.rules), context.texts.states);
  return formula(`IF(${assessed},${printFormula(leaf.score, context.locate)},"")`);
}

/** The unit's state, over the states of all its rows. */
export function unitStateFormula(context: ScoreContext): CellInput {
  const { grid, locate, texts } = context;
  const column = formatColumn(grid.column('state'));
  const rows = grid.lines.filter(isFilledLine);
  const [first] = rows;
  const last = rows[rows.length - 1];
  const from = grid.row(first?.key ?? headKeys.columns) + 1;
  const to = grid.row(last?.key ?? headKeys.columns) + 1;
  const complete = locate.input(completeKey);
  return formula(printUnitState(`$${column}$${from}:$${column}$${to}`, complete, texts.states));
}

/** The final total: 待定 while decisions are open, the state's word until the unit is finished. */
export function roundedFormula(context: ScoreContext): CellInput {
  const { model, locate, texts } = context;
  if (model.rounded === null) return texts.states.pending;
  const state = unitStateCell(context.grid);
  const value = printFormula(model.rounded, locate);
  return formula(`IF(${state}=${printText(texts.states.finished)},${value},${state})`);
}

/** The unrounded total beside it, null while decisions are open. */
export function totalFormula({ model, locate }: ScoreContext): CellInput {
  return model.total === null ? null : formula(printFormula(model.total, locate));
}

/** Full points of the leaves assessed so far. */
export function assessedPointsFormula({ model, locate }: ScoreContext): CellInput {
  return formula(printFormula(model.assessed, locate));
}

/** A note that says how far an unfinished unit has come, and how the total came about in a finished one. */
export function totalNoteFormula(context: ScoreContext, finished: string): CellInput {
  const { grid, locate, texts } = context;
  const points = formatAbsolute(grid.row('#base'), grid.column('result'));
  const base = locate.ref(totalKeys.base);
  const provisional = texts.score.provisional;
  return formula(
    `IF(${unitStateCell(context.grid)}=${printText(texts.states.finished)},${vetoNote(context, printText(finished))},${printText(`${provisional.score} `)}&ROUND(${base},2)&${printText(` / ${provisional.points} `)}&${points})`,
  );
}

/** What a veto did, in place of how the total came about. */
function vetoNote({ model, locate, texts }: ScoreContext, otherwise: string): string {
  const { notes } = texts.vetoes;
  const failed =
    model.failed === null
      ? otherwise
      : `IF(${locate.ref(totalKeys.failed)}=1,${printText(notes.fail)},${otherwise})`;
  if (model.isZeroed === null) return failed;
  const zeroed = printText(notes.zero);
  const both = model.failed === null ? zeroed : zeroedNote(locate.ref(totalKeys.failed), notes);
  return `IF(${printTest(model.isZeroed, locate)},${both},${failed})`;
}

function zeroedNote(failed: string, notes: SheetTexts['vetoes']['notes']): string {
  return `IF(${failed}=1,${printText(notes.both)},${printText(notes.zero)})`;
}

/** The cell that shows the unit's state, absolute. */
export function unitStateCell(grid: ScoreGrid): string {
  return formatAbsolute(grid.row(headKeys.head), grid.column('reason'));
}

function stateCells(
  { grid }: ScoreContext,
  rules: readonly Pick<RuleModel, 'inputs'>[],
): readonly string[] {
  const column: ScoreColumn = 'state';
  return rules
    .flatMap((it) => it.inputs)
    .filter((it) => it.type !== 'text')
    .map((it) => formatAbsolute(grid.row(it.row), grid.column(column)));
}

import type { Issue, IssuePlace } from '../base/issue';
import { points, roundPoints } from '../base/points';
import type { Cell, Value } from '../base/value';
import { bandText } from '../layout/bandText';
import type { ScoreColumn } from '../layout/scoreGrid';
import type { SheetIndex } from '../layout/sheetIndex';
import { sheetKeys } from '../layout/sheetKey';
import { unitSpot, unitSpots, type Spot } from '../layout/unitSpot';
import { firstRow } from '../scoring/firstRow';
import type { GroupModel } from '../scoring/model';
import type { RankRow, SheetScore } from '../scoring/unitScore';
import type { Book, PlannedBook } from './book';

/** The workbook's own figures beside the engine's. */
export interface Comparison {
  /** `result.differs`, one a figure. */
  readonly issues: readonly Issue[];
  /** How many figures of the workbook were compared. */
  readonly compared: number;
  /** Figures without a computed value: a file that nobody has recalculated yet. */
  readonly uncomputed: number;
}

/** One figure: what the workbook shows where its own formula computed it, and what the engine says. */
interface Figure {
  readonly what: string;
  readonly place: IssuePlace;
  readonly cell: Cell | undefined;
  readonly engine: Value;
}

/**
 * Each unit's state, scores of leaves, subtotals and total on its own sheet, and total, band, converted score and rank on the
 * summary, as the workbook computed them and as the engine does. A figure that is a text where the workbook computes a number,
 * or the other way round, differs. With `of` totals only states and totals of the unit's own sheet.
 */
export function compareResults(
  { read }: Book,
  planned: PlannedBook,
  rankings: Readonly<Record<string, readonly RankRow[]>>,
  of: 'totals' | 'all',
): Comparison {
  const { evaluation, assessment } = planned;
  const at = ({ sheet, row, column }: Spot): Found => {
    const index = read.sheets.get(sheet);
    return { sheet: index?.content.name ?? '', cell: index?.cell(row, column) };
  };
  const figures = Object.entries(rankings).flatMap(([group, rows]) => {
    const model = assessment.model(group);
    const summary = read.sheets.get(sheetKeys.summary(group));
    return rows.flatMap((row) => {
      const { unit, score } = row;
      const own: Place = (key, column) =>
        at(unitSpot(evaluation, { code: unit, group }, key, column));
      const staged = (column: string): Found =>
        at({ sheet: sheetKeys.stages(group), row: unit, column });
      const ownCells = [own(...unitSpots.state), own(...unitSpots.total)] as const;
      const stageCells = [staged('state'), staged('total')] as const;
      return [
        ...(score.sheet === null ? [] : totalFigures(planned, unit, score.sheet, ownCells)),
        ...totalFigures(planned, unit, score, stageCells),
        ...(of === 'totals' ? [] : partFigures(model, row, own)),
        ...(summary === undefined || of === 'totals' ? [] : summaryFigures(summary, planned, row)),
      ];
    });
  });
  const known = figures.filter(({ cell }) => cell !== undefined && cell.formula !== null);
  const computed = known.filter(({ cell }) => cell?.value !== null || cell.error !== null);
  return {
    issues: computed.flatMap(differing),
    compared: computed.length,
    uncomputed: known.length - computed.length,
  };
}

function differing({ what, place, cell, engine }: Figure): readonly Issue[] {
  const shown = cell?.error ?? cell?.value ?? '';
  if (isSame(shown, engine)) return [];
  const params = { what, workbook: String(shown), engine: String(engine) };
  return [{ code: 'result.differs', severity: 'error', place, params }];
}

/** A cell with the name of its sheet; undefined where it is not there. */
interface Found {
  readonly sheet: string;
  readonly cell: Cell | undefined;
}

/** Finds a cell of a unit by row and column of its score sheet, whatever the layout. */
type Place = (row: string, column: ScoreColumn) => Found;

/** State and total of a sheet that has both, in those cells. */
function totalFigures(
  { context }: PlannedBook,
  unit: string,
  score: SheetScore,
  [state, total]: readonly [state: Found, total: Found],
): readonly Figure[] {
  const { states } = context.texts.sheets;
  const place = { sheet: state.sheet, unit };
  const rounded = score.rounded === null ? states[score.state] : Number(score.rounded);
  const engine = score.total === null ? states.pending : rounded;
  return [
    { what: 'state', place, cell: state.cell, engine: states[score.state] },
    { what: 'total', place, cell: total.cell, engine },
  ];
}

function partFigures(model: GroupModel, { unit, score }: RankRow, own: Place): readonly Figure[] {
  const figure = (what: string, row: string, column: ScoreColumn, engine: Value): Figure => {
    const { sheet, cell } = own(row, column);
    return { what, place: { sheet, unit, indicator: row, column: 'score' }, cell, engine };
  };
  return model.branches.flatMap(({ key, leaves }) => [
    ...leaves.map((it) => {
      const won = score.leaves[it.key]?.points ?? null;
      return figure('leaf', firstRow(it.rules), 'score', won === null ? '' : Number(won));
    }),
    ...leaves
      .slice(0, 1)
      .map((it) =>
        figure('subtotal', firstRow(it.rules), 'result', Number(score.subtotals[key] ?? 0)),
      ),
  ]);
}

function summaryFigures(
  index: SheetIndex,
  { context, assessment }: PlannedBook,
  { unit, score, final, band, converted, rank }: RankRow,
): readonly Figure[] {
  const { states, summary } = context.texts.sheets;
  const place = { sheet: index.content.name, unit };
  const none = assessment.open.length > 0 ? states.pending : states[score.state];
  const engines: readonly (readonly [string, Value])[] = [
    ['total', final === null ? none : Number(final)],
    ['band', band === null ? '' : bandText(band.name, summary.columns)],
    ['converted', converted === null ? '' : Number(converted)],
    ['rank', rank ?? ''],
  ];
  return engines.map(([what, engine]) => ({ what, place, cell: index.cell(unit, what), engine }));
}

/** Digits that a sum of doubles keeps. */
const figureDigits = 9;

function isSame(shown: Value, engine: Value): boolean {
  if (typeof shown !== 'number' || typeof engine !== 'number') return shown === engine;
  const [a, b] = [shown, engine].map((it) => roundPoints(points(it), figureDigits));
  return a !== undefined && b !== undefined && a.eq(b);
}

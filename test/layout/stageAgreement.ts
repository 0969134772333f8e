import type { Points } from '../../src/base/points';
import type { Value } from '../../src/base/value';
import { rated, scoreOne } from '../../src/flows/scoreAll';
import type { PlanContext } from '../../src/layout/planWorkbook';
import { rateeCells } from '../../src/layout/ratingFormulas';
import { ratingSource } from '../../src/layout/ratingSource';
import { sheetKeys } from '../../src/layout/sheetKey';
import { rowLocate } from '../../src/layout/stageFormulas';
import { scoreKey } from '../../src/layout/stageGrid';
import { stageSource } from '../../src/layout/stageSource';
import { summarySource } from '../../src/layout/summarySource';
import { activeUnits } from '../../src/scoring/assess';
import { totalKeys } from '../../src/scoring/model';
import { rankGroup } from '../../src/scoring/rankGroup';
import { formatAddress } from '../../src/workbook/address';
import type { CellReader } from './expectAgreement';

/** One figure of the sheets and of the engine. */
export interface StageFigure {
  readonly of: string;
  readonly sheet: Value;
  readonly engine: Value;
}

/** Every score, state, total and rank that stage, rating and summary sheets show, beside the engine's. */
export function stageFigures(context: PlanContext, read: CellReader): readonly StageFigure[] {
  const { evaluation, scheme } = context.assessment;
  return scheme.groups.flatMap(({ id }) => {
    const units = activeUnits(evaluation, id);
    const scores = Object.fromEntries(
      units.map((it) => [it.code, scoreOne(context.assessment, it)] as const),
    );
    const ranks = new Map(
      rankGroup(context.assessment, id, scores).map((it) => [it.unit, it.rank ?? '']),
    );
    const summary = summarySource(context, id);
    return units.flatMap(({ code }, index) => [
      ...unitFigures(context, id, code, read),
      ...ratingFigures(context, id, code, read),
      {
        of: `${code} rank`,
        sheet: read(summary.name, summary.cell(index, 'rank').replaceAll('$', '')),
        engine: ranks.get(code) ?? '',
      },
    ]);
  });
}

function unitFigures(
  context: PlanContext,
  group: string,
  unit: string,
  read: CellReader,
): readonly StageFigure[] {
  const grid = stageSource(context, group);
  if (grid === null) throw new Error(`${group} has no stages`);
  const words = context.texts.sheets.states;
  const member = { code: unit, name: unit, group, status: 'active' } as const;
  const score = scoreOne(context.assessment, member);
  const row = grid.unitRow(unit);
  const sheet = context.name(sheetKeys.stages(group));
  const at = (key: string): Value => read(sheet, formatAddress(row, grid.column(key)));
  const ref = (key: string): Value =>
    read(sheet, rowLocate(grid, row).ref(key).replaceAll('$', ''));
  const stages = grid.model.stages.flatMap(({ id }) => {
    const { state = 'blank', points = null } = score.stages[id] ?? {};
    return [
      { of: `${unit} state of ${id}`, sheet: at(`state/${id}`), engine: words[state] },
      { of: `${unit} score of ${id}`, sheet: at(scoreKey(id)), engine: shown(points) },
    ];
  });
  const isOpen = grid.model.total === null;
  const rounded = score.rounded === null ? words[score.state] : Number(score.rounded);
  return [
    ...stages,
    { of: `${unit} state`, sheet: at('state'), engine: words[score.state] },
    { of: `${unit} exact`, sheet: ref(totalKeys.total), engine: shown(score.total) },
    { of: `${unit} total`, sheet: at('total'), engine: isOpen ? words.pending : rounded },
  ];
}

function ratingFigures(
  { assessment, texts, name }: PlanContext,
  group: string,
  unit: string,
  read: CellReader,
): readonly StageFigure[] {
  return assessment.model(group).ratings.flatMap((model) => {
    const sheet = name(sheetKeys.rating(model.id));
    const cells = rateeCells(ratingSource(assessment, model), unit);
    const at = (cell: string): Value => read(sheet, cell.replaceAll('$', ''));
    const { state, points, count } = rated(assessment, model, unit);
    return [
      { of: `${unit} ratings`, sheet: at(cells.count), engine: count },
      { of: `${unit} mean`, sheet: at(cells.mean), engine: shown(points) },
      { of: `${unit} rated`, sheet: at(cells.state), engine: texts.sheets.states[state] },
    ];
  });
}

/** As a cell shows it: "" until it is assessed. */
function shown(value: Points | null): Value {
  return value === null ? '' : Number(value);
}

/** Figures that differ by more than a double's noise. */
export function differing(figures: readonly StageFigure[]): readonly StageFigure[] {
  return figures.filter(({ sheet, engine }) =>
    typeof sheet === 'number' && typeof engine === 'number'
      ? Math.abs(sheet - engine) > 1e-9
      : (sheet ?? '') !== (engine ?? ''),
  );
}

import type { RosterUnit, UnitEntries } from '../scoring/evaluation';
import type { SheetPlan } from '../workbook/plan';
import type { PlanContext } from './planWorkbook';
import type { ScoreContext } from './scoreFormulas';
import type { ScoreSheet } from './scoreParts';
import { planScoreSheet } from './scoreSheet';
import { scoreSource, seriesGrids, seriesSource } from './scoreSources';
import { sheetKeys } from './sheetKey';
import { planSeriesSheet } from './seriesSheet';
import { unitTitle } from './unitTitle';

const noEntries: UnitEntries = { complete: null, rows: {} };

/** Score sheets of the inserted groups, withdrawn units' hidden, and the sheets of the rank series they read. */
export function planScores(context: PlanContext): readonly SheetPlan[] {
  const { evaluation } = context.assessment;
  const units = evaluation.roster.filter((it) => evaluation.inserted.includes(it.group));
  return [
    ...planSeries(context),
    ...units.map((it) => planScoreSheet(scoreSheet(context, it), scoreContext(context, it))),
  ];
}

function planSeries(context: PlanContext): readonly SheetPlan[] {
  const { assessment, texts, name, mark } = context;
  const { evaluation, scheme } = assessment;
  const unitNames = Object.fromEntries(evaluation.roster.map((it) => [it.code, it.name]));
  return seriesGrids(context).map((grid) => {
    const key = sheetKeys.series(grid.series.id);
    const entries = evaluation.series[grid.series.id] ?? { held: [], ranks: {} };
    const title = texts.sheets.series.title(scheme.title, grid.series.name);
    const footer = scheme.documentNumber;
    return planSeriesSheet(
      {
        key,
        name: name(key),
        mark: mark(key),
        title,
        footer,
        entries,
        unitNames,
      },
      grid,
      texts.sheets,
    );
  });
}

/** Everything that the formulas of a unit's sheet are printed from. */
export function scoreContext(context: PlanContext, unit: RosterUnit): ScoreContext {
  return {
    ...scoreSource(context, unit.code, unit.group),
    series: seriesSource(context, unit.code),
    texts: context.texts.sheets,
    open: context.assessment.open.length,
  };
}

function scoreSheet(context: PlanContext, unit: RosterUnit): ScoreSheet {
  const { assessment, texts, name, mark } = context;
  const { evaluation, scheme } = assessment;
  const { table } = assessment.model(unit.group);
  const key = sheetKeys.score(unit.code);
  const isExample = evaluation.example.includes(unit.code);
  return {
    key,
    name: name(key),
    mark: mark(key),
    title: texts.sheets.score.title(scheme.title, table.name),
    unit: unitTitle(unit.name, isExample, texts.sheets),
    isWithdrawn: unit.status === 'withdrawn',
    entries: evaluation.units[unit.code] ?? noEntries,
    foreignCells: evaluation.foreignCells.filter((it) => it.sheet === key),
    footer: texts.sheets.score.footer(scheme.documentNumber, table.annex),
    notes: totalNotes(context),
  };
}

function totalNotes({ assessment, texts }: PlanContext): ScoreSheet['notes'] {
  const { scheme, open, findings } = assessment;
  const { settlement, adjustments } = { ...scheme, adjustments: texts.sheets.adjustments };
  const { notes } = adjustments;
  const cap = settlement.totalCap.cap;
  const number = findings.findIndex((it) => it.code === 'ORDER_UNDEFINED') + 1;
  const parts = [
    ...(cap === null ? [] : [notes.order(settlement.order, cap, number === 0 ? null : number)]),
    notes.floor(settlement.floor),
    notes.rounding(settlement.decimals),
  ];
  return {
    total: open.length > 0 ? notes.pending(open.length) : parts.join('\uff1b'),
    bonus: notes.pool(settlement.bonusPool.cap, settlement.bonusPool.isHard !== true),
    penalty: '',
    muted: adjustments.muted,
  };
}

import { eventSource, planEvents } from './planEvents';
import { entriesOf, ranksOf } from '../scoring/entriesOf';
import type { RosterUnit } from '../scoring/evaluation';
import type { SheetPlan } from '../workbook/plan';
import type { Assessment } from '../scoring/assess';
import type { LayoutTexts, PlanContext } from './planWorkbook';
import type { ScoreContext } from './scoreFormulas';
import { planScoreFrame, type ScoreFrame } from './scoreFrame';
import type { ScoreSheet } from './scoreParts';
import { planScoreSheet } from './scoreSheet';
import { scoreSource, seriesGrids, seriesSource, type ScoreSource } from './scoreSources';
import { hasScoreSheets } from '../scheme/stagesOf';
import { planRatingSheets } from './ratingSource';
import { planStageSheets } from './stageSource';
import { sheetKeys } from './sheetKey';
import { planSeriesSheet } from './seriesSheet';
import { unitTitle } from './unitTitle';

/** Score sheets of the inserted groups, withdrawn units' hidden, and the sheets of the rank series they read. */
export function planScores(context: PlanContext): readonly SheetPlan[] {
  const { evaluation } = context.assessment;
  const units = evaluation.roster.filter(
    (it) => evaluation.inserted.includes(it.group) && hasScoreSheets(evaluation.scheme, it.group),
  );
  const series = seriesSource(context);
  const events = eventSource(context);
  const frames = new Map<ScoreSource, ScoreFrame>();
  const frameOf = (source: ScoreSource): ScoreFrame => {
    const frame = frames.get(source) ?? planScoreFrame(scoreContext(context, source));
    frames.set(source, frame);
    return frame;
  };
  return [
    ...planStageSheets(context),
    ...planRatingSheets(context),
    ...planSeries(context),
    ...planEvents(context),
    ...units.map((it) =>
      planScoreSheet(
        scoreSheet(context, it, { series: series(it.code), events: events(it.code) }),
        frameOf(scoreSource(context, it.code, it.group)),
      ),
    ),
  ];
}

function planSeries(context: PlanContext): readonly SheetPlan[] {
  const { assessment, texts, name, mark } = context;
  const { evaluation, scheme } = assessment;
  const unitNames = Object.fromEntries(evaluation.roster.map((it) => [it.code, it.name]));
  return seriesGrids(context).map((grid) => {
    const key = sheetKeys.series(grid.series.id);
    const entries = ranksOf(evaluation, grid.series.id);
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

/** What the score sheets with that map have in common. */
function scoreContext({ assessment, texts }: PlanContext, source: ScoreSource): ScoreContext {
  const { footer } = texts.sheets.score;
  return {
    ...source,
    texts: texts.sheets,
    open: assessment.open.length,
    footer: footer(assessment.scheme.documentNumber, source.model.table.annex),
    notes: totalNotes(assessment, texts),
  };
}

function scoreSheet(
  context: PlanContext,
  unit: RosterUnit,
  read: Pick<ScoreSheet, 'series' | 'events'>,
): ScoreSheet {
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
    entries: entriesOf(evaluation, unit.code),
    ...read,
  };
}

function totalNotes(assessment: Assessment, texts: LayoutTexts): ScoreContext['notes'] {
  const { scheme, open, findings } = assessment;
  const { settlement, adjustments } = { ...scheme, adjustments: texts.sheets.adjustments };
  const { notes } = adjustments;
  const { bonusPool } = settlement;
  const cap = settlement.totalCap.cap;
  const number = findings.findIndex((it) => it.code === 'ORDER_UNDEFINED') + 1;
  const parts = [
    ...(cap === null ? [] : [notes.order(settlement.order, cap, number === 0 ? null : number)]),
    notes.floor(settlement.floor),
    notes.rounding(settlement.decimals),
  ];
  return {
    total: open.length > 0 ? notes.pending(open.length) : parts.join('\uff1b'),
    bonus: bonusPool === null ? '' : notes.pool(bonusPool.cap, bonusPool.isHard !== true),
    penalty: '',
    muted: adjustments.muted,
    aside: open.length > 0 ? adjustments.asideOpen : adjustments.aside,
  };
}

import { eventSource, planEvents } from './planEvents';
import { isExampleRoster } from '../scoring/exampleRoster';
import { ranksOf } from '../scoring/entriesOf';
import { layoutOf } from '../scoring/layoutOf';
import type { SheetPlan } from '../workbook/plan';
import type { PlanContext } from './planWorkbook';
import { scoreContext } from './scoreContext';
import { planScoreFrame, type ScoreFrame } from './scoreFrame';
import { planScoreSheet } from './scoreSheet';
import { scoreSource, seriesGrids, seriesSource, type ScoreSource } from './scoreSources';
import { hasScoreSheets } from '../scheme/stagesOf';
import { planRatingSheets } from './ratingSource';
import { planStageSheets } from './stageSource';
import { sheetKeys } from './sheetKey';
import { planSeriesSheet } from './seriesSheet';
import { planGroup } from './planGroup';
import { unitFilling, type UnitReads } from './unitFilling';

/** Score sheets of the inserted groups, one a unit or one a group, withdrawn units hidden, and the sheets of the rank series they read. */
export function planScores(context: PlanContext): readonly SheetPlan[] {
  const { evaluation } = context.assessment;
  const isFlat = (group: string): boolean => layoutOf(evaluation, group) === 'groupSheet';
  const inserted = evaluation.inserted.filter((it) => hasScoreSheets(evaluation.scheme, it));
  const groups = inserted.filter(isFlat);
  const units = evaluation.roster.filter(({ group }) => inserted.includes(group) && !isFlat(group));
  const series = seriesSource(context);
  const events = eventSource(context);
  const read = (unit: string): UnitReads => ({ series: series(unit), events: events(unit) });
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
    ...groups.flatMap((it) => planGroup(context, it, read)),
    ...units.map((it) =>
      planScoreSheet(
        unitFilling(context, it, read(it.code)),
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
    const { series, exampleTitle } = texts.sheets;
    const plain = series.title(scheme.title, grid.series.name);
    const isMadeUp = grid.series.groups.some((it) => isExampleRoster(evaluation, it));
    const title = isMadeUp ? exampleTitle(plain) : plain;
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

import type { SheetStageTexts } from '../i18n/sheetStageTexts';
import type { StageSource } from '../scheme/scheme';
import type { StageModel } from '../scoring/stageModel';
import { stagesTyped } from '../scoring/entriesOf';
import { activeUnits } from '../scoring/assess';
import { formatAbsolute, quoteSheet } from '../workbook/address';
import type { PlanContext } from './planWorkbook';
import { ratingCells } from './ratingSource';
import { scoreCells } from './scoreSources';
import { sheetKeys } from './sheetKey';
import { rowLocate, type GivenCells } from './stageFormulas';
import { stageGrid, type StageGrid } from './stageGrid';
import { planStageSheet } from './stageSheet';
import type { SheetPlan } from '../workbook/plan';
import type { UnitCells } from './summaryColumn';
import { totalKeys } from '../scoring/model';

/** The map of a group's stage sheet; null for a group whose score sheets make the total. */
export function stageSource({ assessment }: PlanContext, group: string): StageGrid | null {
  const { staged } = assessment.model(group);
  if (staged === null) return null;
  const { roster } = assessment.evaluation;
  const left = roster.filter((it) => it.group === group && it.status === 'withdrawn');
  return stageGrid(staged, {
    units: activeUnits(assessment.evaluation, group).map((it) => it.code),
    withdrawn: left.map((it) => it.code),
  });
}

/** A unit's cells as other sheets refer to them: on the stage sheet where stages make the total, else on its score sheet. */
export function unitCells(context: PlanContext, unit: string, group: string): UnitCells {
  const grid = stageSource(context, group);
  if (grid === null) return scoreCells(context, unit, group);
  const sheet = quoteSheet(context.name(sheetKeys.stages(group)));
  const row = grid.unitRow(unit);
  const locate = rowLocate(grid, row);
  const found = context.assessment.evaluation.roster.find((it) => it.code === unit);
  return {
    name: found?.name ?? unit,
    ref: (key) => `${sheet}!${locate.ref(key)}`,
    state: `${sheet}!${formatAbsolute(row, grid.column('state'))}`,
  };
}

/** The stage sheets of the inserted groups. */
export function planStageSheets(context: PlanContext): readonly SheetPlan[] {
  const { inserted } = context.assessment.evaluation;
  return context.assessment.scheme.groups
    .filter((it) => inserted.includes(it.id))
    .flatMap(({ id, name }) => {
      const grid = stageSource(context, id);
      return grid === null ? [] : [planOne(context, { id, name }, grid)];
    });
}

function planOne(
  context: PlanContext,
  group: { readonly id: string; readonly name: string },
  grid: StageGrid,
): SheetPlan {
  const { assessment, texts, name, mark } = context;
  const { evaluation, scheme } = assessment;
  const own = evaluation.roster.filter((it) => it.group === group.id);
  const key = sheetKeys.stages(group.id);
  const example = evaluation.example.filter((it) => own.some((unit) => unit.code === it));
  return planStageSheet(
    {
      key,
      name: name(key),
      mark: mark(key),
      title: texts.sheets.stages.title(scheme.title, group.name),
      note: noteOf(context, grid, example.length > 0),
      footer: scheme.documentNumber,
      example,
      unitNames: Object.fromEntries(own.map((it) => [it.code, it.name])),
      entries: (unit) => stagesTyped(evaluation, unit),
      given: (unit, stage) => givenCells(context, unit, group.id, stage),
    },
    grid,
    texts.sheets,
  );
}

function noteOf({ assessment, texts }: PlanContext, grid: StageGrid, isExample: boolean): string {
  const { decimals, rounding } = assessment.scheme.settlement;
  const { stages: words } = texts.sheets;
  const { stages } = grid.model;
  const named = stages.map((it) => ({ name: it.stage.name, weightPercent: it.weightPercent }));
  return [
    ...(isExample ? [words.example] : []),
    words.weights(named, decimals, rounding),
    ...missingNotes(stages, words),
  ].join('');
}

/** What missing scores do, once for all stages where it is the same; nothing while that is open. */
function missingNotes(stages: readonly StageModel[], words: SheetStageTexts): readonly string[] {
  const alike = new Map<string, { readonly source: StageSource; readonly names: string[] }>();
  for (const { stage, source } of stages) {
    const key = JSON.stringify(source);
    alike.set(key, { source, names: [...(alike.get(key)?.names ?? []), stage.name] });
  }
  return [...alike.values()].flatMap(({ source, names }) => {
    if (!('missing' in source) || source.missing === null) return [];
    const isZero = source.missing === 'zero';
    if (source.kind === 'periods') return words.missingPeriod(names, isZero);
    const ratio = source.parts.map((it) => it.ratio);
    return words.missingPart(names, ratio, isZero);
  });
}

function givenCells(
  context: PlanContext,
  unit: string,
  group: string,
  stage: string,
): GivenCells | null {
  const { assessed, finished } = context.texts.sheets.states;
  const rating = context.assessment.model(group).ratings.find((it) => it.stage.id === stage);
  if (rating !== undefined) return { ...ratingCells(context, rating, unit), done: assessed };
  const { ref, state } = scoreCells(context, unit, group);
  return { state, points: ref(totalKeys.total), done: finished };
}

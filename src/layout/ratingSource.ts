import { activeUnits, type Assessment } from '../scoring/assess';
import type { RatingModel } from '../scoring/stageModel';
import { quoteSheet } from '../workbook/address';
import type { SheetPlan } from '../workbook/plan';
import type { PlanContext } from './planWorkbook';
import { rateeCells } from './ratingFormulas';
import { ratingGrid, type RatingGrid } from './ratingGrid';
import { planRatingSheet } from './ratingSheet';
import { sheetKeys } from './sheetKey';

/** The map of a rating sheet, over the active units of both groups in roster order. */
export function ratingSource({ evaluation }: Assessment, model: RatingModel): RatingGrid {
  const codes = (group: string): readonly string[] =>
    activeUnits(evaluation, group).map((it) => it.code);
  const groups = new Map(evaluation.roster.map((it) => [it.code, it.group]));
  return ratingGrid(
    {
      raters: codes(model.raters),
      ratees: codes(model.group),
      gone: evaluation.roster.filter((it) => it.status === 'withdrawn').map((it) => it.code),
    },
    { of: (unit) => groups.get(unit) ?? '', raters: model.raters, ratees: model.group },
  );
}

/** Where the score of a unit, and the state of its ratings, stand, for other sheets. */
export function ratingCells(
  context: PlanContext,
  model: RatingModel,
  ratee: string,
): { readonly points: string; readonly state: string } {
  const sheet = quoteSheet(context.name(sheetKeys.rating(model.id)));
  const { mean, state } = rateeCells(ratingSource(context.assessment, model), ratee);
  return { points: `${sheet}!${mean}`, state: `${sheet}!${state}` };
}

/** The rating sheets of the inserted groups that are rated. */
export function planRatingSheets(context: PlanContext): readonly SheetPlan[] {
  const { inserted } = context.assessment.evaluation;
  return inserted.flatMap((group) =>
    context.assessment.model(group).ratings.map((it) => planOne(context, it)),
  );
}

function planOne({ assessment, texts, name, mark }: PlanContext, model: RatingModel): SheetPlan {
  const { evaluation, scheme } = assessment;
  const key = sheetKeys.rating(model.id);
  const entries = evaluation.ratings[model.id] ?? {};
  const groupName = (id: string): string => scheme.groups.find((it) => it.id === id)?.name ?? id;
  const { title, note } = texts.sheets.ratings;
  const source = model.stage.score?.sources[model.group];
  const least = source?.kind === 'rating' && source.leastRaters === null ? null : model.least;
  const isExample = activeUnits(evaluation, model.group).some((it) =>
    evaluation.example.includes(it.code),
  );
  const grid = ratingSource(assessment, model);
  return planRatingSheet(
    {
      key,
      name: name(key),
      mark: mark(key),
      title: title(scheme.title, model.stage.name, groupName(model.raters), groupName(model.group)),
      note: `${isExample ? texts.sheets.stages.example : ''}${note(least, model.isTrimmed)}`,
      isExample,
      footer: scheme.documentNumber,
      unitNames: Object.fromEntries(evaluation.roster.map((it) => [it.code, it.name])),
      typed: (rater, ratee) => entries[rater]?.[ratee] ?? null,
    },
    model,
    grid,
    texts.sheets,
  );
}

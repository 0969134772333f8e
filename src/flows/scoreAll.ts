import { hasScoreSheets } from '../scheme/stagesOf';
import { activeUnits, type Assessment } from '../scoring/assess';
import { entriesOf, ratingsTyped, stagesTyped } from '../scoring/entriesOf';
import type { Evaluation, RosterUnit } from '../scoring/evaluation';
import type { SeriesLookup } from '../scoring/lookup';
import { scoreRating, type RatingResult } from '../scoring/scoreRating';
import { seriesLookup } from '../scoring/scoreSeries';
import type { RatingModel } from '../scoring/stageModel';
import { scoreStages } from '../scoring/scoreStages';
import { scoreUnit } from '../scoring/scoreUnit';
import type { EntryState, Result, SheetScore, UnitScore } from '../scoring/unitScore';

/** Scores of the active units of the inserted groups, by unit code. */
export function scoreAll(assessment: Assessment): Readonly<Record<string, UnitScore>> {
  const { evaluation } = assessment;
  const scores = evaluation.inserted.flatMap((group) =>
    activeUnits(evaluation, group).map((unit) => [unit.code, scoreOne(assessment, unit)] as const),
  );
  return Object.fromEntries(scores);
}

/** The score of one unit, by its stages where these make the total. */
export function scoreOne(assessment: Assessment, { code, group }: RosterUnit): UnitScore {
  const { evaluation, scheme } = assessment;
  const model = assessment.model(group);
  const scoreSheet = (): UnitScore =>
    scoreUnit(model, code, entriesOf(evaluation, code), unitSeries(assessment, code));
  if (model.staged === null) return scoreSheet();
  const sheet = hasScoreSheets(scheme, group) ? scoreSheet() : null;
  const given = (stage: string): Result => {
    const rating = model.ratings.find((it) => it.stage.id === stage);
    if (rating !== undefined) return rated(assessment, rating, code);
    return sheetResult(sheet?.sheet ?? null);
  };
  return scoreStages(model.staged, code, stagesTyped(evaluation, code), { given, sheet });
}

/** What a unit got in a mutual rating. */
export function rated({ evaluation }: Assessment, rating: RatingModel, unit: string): RatingResult {
  const typed = ratingsTyped(evaluation, rating, unit).map(([, it]) => it);
  return scoreRating(rating, typed);
}

/** Composition reads what is not rounded, and only a finished sheet. */
function sheetResult(sheet: SheetScore | null): Result {
  const points = sheet?.state === 'finished' ? sheet.total : null;
  const state: EntryState = points === null ? 'blank' : 'assessed';
  return { state: sheet?.state === 'wrong' ? 'wrong' : state, points };
}

/** What the rank series give a unit. */
export function unitSeries(assessment: Assessment, unit: string): SeriesLookup {
  const { evaluation, scheme } = assessment;
  const members = membersOf(evaluation);
  return seriesLookup(scheme.series, evaluation.series, members, unit);
}

function membersOf(evaluation: Evaluation) {
  return ({ groups }: { readonly groups: readonly string[] }): readonly string[] =>
    groups.flatMap((group) => activeUnits(evaluation, group).map((it) => it.code));
}

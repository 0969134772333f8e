import type { Issue } from '../base/issue';
import { plainValue, type Typed } from '../base/value';
import { answers } from '../rules/answers';
import { checkComplete } from './checkComplete';
import { checkEntry } from './checkEntry';
import { entryIssue } from './checkRows';
import type { StageEntries } from './evaluation';
import { isBlank } from './isBlank';
import type { RatingResult } from './scoreRating';
import type { RatingModel, StagedModel, StageModel } from './stageModel';
import type { UnitScore } from './unitScore';

/**
 * Everything wrong with what was typed for the stages of a unit. A quarter or part that counts as missing is a warning
 * (`stage.missing`): the decision says what it does, nobody shall overlook it.
 */
export function checkStaged(
  model: StagedModel,
  entries: StageEntries,
  { unit, stages }: UnitScore,
): readonly Issue[] {
  const inputs = model.stages.flatMap((it) => it.sets.flatMap((set) => set.inputs));
  const missing = model.stages.filter((it) => stages[it.id]?.state === 'assessed');
  return [
    ...checkComplete(entries.complete, { unit, stage: 'complete' }),
    ...inputs.flatMap((spec) =>
      checkEntry(spec, entries.cells[spec.key] ?? null).map((problem) =>
        entryIssue(problem, { unit, stage: spec.key }),
      ),
    ),
    ...missing.flatMap((it) => checkMissing(it, entries, unit)),
  ];
}

/** Of a stage that is assessed: what is blank then is missing. */
function checkMissing(
  { stage, source, sets }: StageModel,
  { cells }: StageEntries,
  unit: string,
): readonly Issue[] {
  const wanted =
    source.kind === 'composed'
      ? sets.map(({ inputs }, at) => ({ name: source.parts[at]?.name ?? '', inputs }))
      : sets.flatMap(({ inputs }) => inputs.map((it) => ({ name: it.label, inputs: [it] })));
  const missing = wanted.filter(
    ({ inputs }) => inputs.length > 0 && inputs.every((it) => isBlank(cells[it.key])),
  );
  const [first] = missing;
  if (first === undefined) return [];
  const params = { stage: stage.name, missing: missing.map((it) => it.name) };
  const place = { unit, stage: first.inputs[0]?.key ?? '' };
  return [{ code: 'stage.missing', severity: 'warning', params, place }];
}

/** The ratings of one unit. */
export interface UnitRatings {
  readonly unit: string;
  /** By the code of who rates. */
  readonly typed: readonly (readonly [rater: string, typed: Typed])[];
  readonly result: RatingResult;
  /** Of the rated unit. */
  readonly complete: Typed;
}

/**
 * Everything wrong with the ratings of a unit; `rating.tooFew` is an error once its 评定完成 is 是, until then a warning as
 * soon as there is a rating.
 */
export function checkRatings(model: RatingModel, ratings: UnitRatings): readonly Issue[] {
  const { unit, typed, result } = ratings;
  const rating = model.id;
  const wrong = typed.flatMap(([rater, it]) =>
    checkEntry(model.input, it).map((problem) => entryIssue(problem, { unit, rating, rater })),
  );
  const isComplete = plainValue(ratings.complete) === answers.yes;
  const { count } = result;
  if (count >= model.least || (count === 0 && !isComplete)) return wrong;
  const params = { stage: model.stage.name, count, least: model.least };
  const severity = isComplete ? 'error' : 'warning';
  return [...wrong, { code: 'rating.tooFew', severity, params, place: { unit, rating } }];
}

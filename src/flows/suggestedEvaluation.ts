import { remembered } from '../base/remembered';
import type { LayoutTexts } from '../layout/planWorkbook';
import { adoptRules, draftRules } from '../scheme/suggest/adoptRules';
import { suggestRules } from '../scheme/suggest/suggestRules';
import type { SuggestedPlace } from '../scheme/suggest/suggestion';
import type { Assessment } from '../scoring/assess';
import type { Evaluation } from '../scoring/evaluation';
import { changeScheme, type ChangedScheme } from './changeScheme';

/** What the criteria of an evaluation say and its rules do not. */
export const suggestionsOf: (evaluation: Evaluation) => readonly SuggestedPlace[] =
  remembered(suggestRules);

/** The same places with 评分 kept beside what is adopted. */
export function keepingJudged(places: readonly SuggestedPlace[]): readonly SuggestedPlace[] {
  return places.map((place) => ({
    ...place,
    suggestions: place.suggestions.map((it) => ({ ...it, replaces: false })),
  }));
}

/** The suggestions with these ids, each with its place; places that have none of them are left out. */
export function chosenPlaces(
  evaluation: Evaluation,
  ids: readonly string[],
): readonly SuggestedPlace[] {
  return suggestionsOf(evaluation).flatMap((place) => {
    const suggestions = place.suggestions.filter((it) => ids.includes(it.id));
    return suggestions.length === 0 ? [] : [{ ...place, suggestions }];
  });
}

/** The evaluation with the suggestions of these places adopted; entries follow their leaves, changes that wait go on waiting. */
export function withAdopted(
  before: Assessment,
  places: readonly SuggestedPlace[],
  { sheets }: LayoutTexts,
): ChangedScheme {
  const { scheme, drafts } = adoptRules(before.evaluation, places);
  const made = changeScheme(before, scheme, sheets);
  return { ...made, evaluation: { ...made.evaluation, drafts } };
}

/** The evaluation with a suggestion written on its 方案 sheet, to be worded there. */
export function withDrafted(evaluation: Evaluation, places: readonly SuggestedPlace[]): Evaluation {
  const { drafts } = draftRules(evaluation, places);
  return { ...evaluation, drafts, schemeSheets: true };
}

/** The evaluation in which the sentences of these places are not suggested again. */
export function withDeclined(
  evaluation: Evaluation,
  places: readonly SuggestedPlace[],
): Evaluation {
  const added = places.flatMap(({ key, name, suggestions }) =>
    suggestions.map(({ quote }) => ({ key, name, quote })),
  );
  return { ...evaluation, declined: [...(evaluation.declined ?? []), ...added] };
}

import { draftCell } from '../layout/draftCell';
import { needPlanned } from './book';
import { consequences } from './consequences';
import type { Session } from './session';
import type { SessionParts, SessionState } from './sessionState';
import { needEvaluation, refuse } from './step';
import {
  chosenPlaces,
  keepingJudged,
  suggestionsOf,
  withAdopted,
  withDeclined,
  withDrafted,
} from './suggestedEvaluation';

/** Rules suggested by the sentences of the document: adopted, worded on the 方案 sheet, or declined. */
export function suggestActions(
  { host, texts, actions }: SessionParts,
  state: SessionState,
): Pick<Session, 'suggestions' | 'adoptRules' | 'editRule' | 'declineRules' | 'recallRule'> {
  return {
    suggestions: () => {
      const { planned } = state.book();
      return planned === null ? [] : suggestionsOf(planned.evaluation);
    },
    adoptRules: (ids, isJudged = false) =>
      state.run((book) => {
        const { assessment, evaluation } = needPlanned(book);
        const chosen = chosenPlaces(evaluation, ids);
        const places = isJudged ? keepingJudged(chosen) : chosen;
        if (places.length === 0) return refuse([]);
        const made = withAdopted(assessment, places, texts);
        const { aside, reopened } = made.entries;
        const adopted = places.flatMap((place) =>
          place.suggestions.map((it) => actions.adoptedRule(place.name, it.sentence, it.quote)),
        );
        return {
          ok: true,
          label: actions.adoptRules(adopted.length),
          detail: adopted.join('\n'),
          ruleKeys: made.ruleKeys,
          change: { evaluation: made.evaluation },
          issues: consequences(
            { aside, reopened, undecided: made.undecided },
            evaluation,
            texts.findings,
          ),
        };
      }),
    editRule: async (id) => {
      const [place] = chosenPlaces(needEvaluation(state.book()), [id]);
      const outcome = await state.run((book) => {
        const evaluation = needEvaluation(book);
        const places = chosenPlaces(evaluation, [id]);
        if (places.length === 0) return refuse([]);
        const label = actions.editRule(places[0]?.name ?? '');
        return { ok: true, label, change: { evaluation: withDrafted(evaluation, places) } };
      });
      if (!outcome.done || place === undefined) return outcome;
      const { table, part, row } = place;
      const { context } = needPlanned(state.book());
      const cell = draftCell(context, { table, part, row, field: 'rules' });
      if (cell !== null) await host.reveal(cell, { focus: true });
      return outcome;
    },
    declineRules: (ids) =>
      state.run((book) => {
        const evaluation = needEvaluation(book);
        const places = chosenPlaces(evaluation, ids);
        if (places.length === 0) return refuse([]);
        const label = actions.declineRules(ids.length);
        return { ok: true, label, change: { evaluation: withDeclined(evaluation, places) } };
      }),
    recallRule: ({ key, name, quote }) =>
      state.run((book) => {
        const evaluation = needEvaluation(book);
        const declined = (evaluation.declined ?? []).filter(
          (it) => it.key !== key || it.name !== name || it.quote !== quote,
        );
        const change = { evaluation: { ...evaluation, declined } };
        return { ok: true, label: actions.recallRule(name), change };
      }),
  };
}

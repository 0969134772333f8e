import { sheetKeys } from '../layout/sheetKey';
import { planFixes } from './fixes';
import { rankingObstacles, tieReminders } from './rankingObstacles';
import { review } from './review';
import type { Session } from './session';
import type { SessionParts, SessionState } from './sessionState';
import { needEvaluation, refuse } from './step';

/** Mending what is wrong, and making the ranking. */
export function resultActions(
  { actions, texts }: SessionParts,
  state: SessionState,
): Pick<Session, 'applyFixes' | 'makeRanking' | 'setTies'> {
  return {
    applyFixes: (issues) =>
      state.run((book) => {
        const evaluation = needEvaluation(book);
        const { edits, anew, remove } = planFixes(issues);
        const count = issues.filter((it) => it.fix !== undefined).length;
        const known = new Set(book.planned?.plan.sheets.map((it) => it.key));
        const change = { evaluation, edits, remove, anew: anew.filter((it) => known.has(it)) };
        return { ok: true, label: actions.applyFixes(count), change };
      }),
    makeRanking: (group, options) =>
      state.run((book) => {
        const evaluation = needEvaluation(book);
        const snapshot = review(book, null, texts);
        const obstacles = rankingObstacles(snapshot, group);
        if (obstacles.length > 0) return refuse(obstacles);
        const known = evaluation.scheme.groups.map((it) => it.id);
        const ranked = known.filter((it) => evaluation.ranked.includes(it) || it === group);
        const name = evaluation.scheme.groups.find((it) => it.id === group)?.name ?? group;
        const change = { evaluation: { ...evaluation, ranked }, anew: [sheetKeys.ranking(group)] };
        const issues = tieReminders(snapshot, group);
        const show = sheetKeys.ranking(group);
        return { ok: true, label: actions.makeRanking(name), change, issues, show };
      }, options),
    setTies: (ties) =>
      state.run((book) => {
        const evaluation = needEvaluation(book);
        const options = { ...evaluation.options, ties };
        const change = { evaluation: { ...evaluation, options } };
        return { ok: true, label: actions.setTies(ties), change };
      }),
  };
}

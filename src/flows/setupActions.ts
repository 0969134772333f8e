import { findingText } from '../i18n/findingText';
import { sheetKeys } from '../layout/sheetKey';
import { decideScheme } from '../scheme/decide';
import { loadTemplate } from '../scheme/templates';
import { newEvaluation } from './newEvaluation';
import type { Session, Snapshot } from './session';
import type { SessionParts, SessionState } from './sessionState';
import { needEvaluation, refuse } from './step';

/** Choosing a scheme and deciding its findings. */
export function setupActions(
  { texts, actions }: SessionParts,
  state: SessionState,
): Pick<Session, 'chooseScheme' | 'decide' | 'withdrawDecision'> {
  const titleOf = ({ findings }: Snapshot, id: string): string => {
    const finding = findings.find((it) => it.id === id);
    return finding === undefined ? id : findingText(texts.findings, finding).title;
  };
  return {
    chooseScheme: (id) =>
      state.run((_book, snapshot) => {
        const scheme = loadTemplate(id);
        if (scheme === null) throw new RangeError(`no scheme ${id}`);
        const { evaluation } = snapshot;
        if (evaluation !== null && evaluation.inserted.length > 0) {
          const { title, documentNumber } = evaluation.scheme;
          const params = { title, documentNumber };
          return refuse([{ code: 'workbook.foreign', severity: 'error', params }]);
        }
        const label = actions.chooseScheme(scheme.title);
        const change = { evaluation: newEvaluation(scheme) };
        return { ok: true, label, change, show: sheetKeys.cover };
      }),
    decide: (decision) =>
      state.run((_book, snapshot) => {
        const evaluation = needEvaluation(snapshot.evaluation);
        const others = evaluation.decisions.filter((it) => it.finding !== decision.finding);
        const { issues } = decideScheme(evaluation.scheme, snapshot.findings, [decision]);
        if (issues.length > 0) return refuse(issues);
        const label = actions.decide(titleOf(snapshot, decision.finding));
        const next = { ...evaluation, decisions: [...others, decision] };
        return { ok: true, label, change: { evaluation: next } };
      }),
    withdrawDecision: (finding) =>
      state.run((_book, snapshot) => {
        const evaluation = needEvaluation(snapshot.evaluation);
        const decisions = evaluation.decisions.filter((it) => it.finding !== finding);
        const label = actions.withdrawDecision(titleOf(snapshot, finding));
        return { ok: true, label, change: { evaluation: { ...evaluation, decisions } } };
      }),
  };
}

import type { Decision } from '../base/finding';
import type { Issue } from '../base/issue';
import type { Finding } from '../base/finding';
import { findingText } from '../i18n/findingText';
import { optionText } from '../i18n/optionText';
import { sheetKeys } from '../layout/sheetKey';
import { decideScheme } from '../scheme/decide';
import { loadTemplate } from '../scheme/templates';
import type { Book } from './book';
import { newEvaluation } from './newEvaluation';
import type { Session } from './session';
import type { SessionParts, SessionState } from './sessionState';
import { needEvaluation, refuse } from './step';

/** Choosing a scheme and deciding its findings. */
export function setupActions(
  { texts, actions, loadScheme = loadTemplate }: SessionParts,
  state: SessionState,
): Pick<Session, 'chooseScheme' | 'decide' | 'withdrawDecision'> {
  const titleOf = (book: Book, id: string): string => {
    const finding = findingsOf(book).find((it) => it.id === id);
    return finding === undefined ? id : findingText(texts.findings, finding).title;
  };
  const optionOf = (book: Book, { finding: id, option }: Decision): string => {
    const finding = findingsOf(book).find((it) => it.id === id);
    const words = finding === undefined ? null : optionText(texts.findings, finding, option);
    return words?.label ?? option;
  };
  return {
    chooseScheme: (id) =>
      state.run((book) => {
        const scheme = loadScheme(id);
        if (scheme === null) throw new RangeError(`no scheme ${id}`);
        const evaluation = book.planned?.evaluation ?? null;
        if (evaluation !== null && evaluation.inserted.length > 0) {
          const { title, documentNumber } = evaluation.scheme;
          const params = { title, documentNumber };
          return refuse([{ code: 'workbook.foreign', severity: 'error', params }]);
        }
        const label = actions.chooseScheme(scheme.title);
        const change = { evaluation: newEvaluation(scheme) };
        return { ok: true, label, change, show: sheetKeys.cover };
      }),
    decide: (...decisions) =>
      state.run((book) => {
        const evaluation = needEvaluation(book);
        const decided = new Set(decisions.map((it) => it.finding));
        const others = evaluation.decisions.filter((it) => !decided.has(it.finding));
        const { issues } = decideScheme(evaluation.scheme, findingsOf(book), decisions);
        if (issues.length > 0) return refuse(issues);
        const open = decisions.filter((it) => !isSigned(it));
        if (open.length > 0) return refuse(open.map(unsigned));
        const label = actions.decide(titleOf(book, decisions[0]?.finding ?? ''), decisions.length);
        const next = { ...evaluation, decisions: [...others, ...decisions] };
        const detail = decisions.map((it) => optionOf(book, it)).join('\n');
        return { ok: true, label, detail, isRecord: true, change: { evaluation: next } };
      }),
    withdrawDecision: (finding) =>
      state.run((book) => {
        const evaluation = needEvaluation(book);
        const decisions = evaluation.decisions.filter((it) => it.finding !== finding);
        const label = actions.withdrawDecision(titleOf(book, finding));
        return {
          ok: true,
          label,
          isRecord: true,
          change: { evaluation: { ...evaluation, decisions } },
        };
      }),
  };
}

function findingsOf({ planned }: Book): readonly Finding[] {
  return planned?.assessment.findings ?? [];
}

/** A decision says who took it, on what ground and on which day. */
function isSigned({ by, basis, date }: Decision): boolean {
  return by.trim() !== '' && basis.trim() !== '' && /^\d{4}-\d{2}-\d{2}$/.test(date);
}

function unsigned({ finding }: Decision): Issue {
  return { code: 'decision.incomplete', severity: 'error', params: { finding } };
}

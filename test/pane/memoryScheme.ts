import { planBook } from '../../src/flows/book';
import { filledUnits } from '../../src/flows/filledUnits';
import { evaluationOfPaste, withPastedTables } from '../../src/flows/pastedEvaluation';
import { reviewDraft } from '../../src/flows/reviewDraft';
import type { Outcome, Session } from '../../src/flows/session';
import {
  chosenPlaces,
  keepingJudged,
  suggestionsOf,
  withAdopted,
  withDeclined,
  withDrafted,
} from '../../src/flows/suggestedEvaluation';
import { zhCN } from '../../src/i18n/zh-CN';
import { zhCNSheets } from '../../src/i18n/zh-CN-sheets';
import { copyToYear } from '../../src/scheme/copyToYear';
import { schemeRows, tableOf } from '../../src/scheme/draft/schemeRows';
import { loadTemplate } from '../../src/scheme/templates';
import { splitPoints } from '../../src/scheme/splitPoints';
import { assess } from '../../src/scoring/assess';
import type { Evaluation } from '../../src/scoring/evaluation';
import { newEvaluation } from './memoryEvaluation';

const texts = { sheets: zhCNSheets, findings: zhCN.findings };

/** What is pending on the 方案 sheets, by the real review; null where nothing is. */
export function draftOf(evaluation: Evaluation): ReturnType<typeof reviewDraft> {
  const hasDraft = Object.keys(evaluation.drafts).length > 0;
  return hasDraft ? reviewDraft(planBook(evaluation, texts, []), texts) : null;
}

interface Memory {
  readonly evaluation: () => Evaluation | null;
  readonly change: (said: string, to: (it: Evaluation) => Evaluation) => Promise<Outcome>;
  readonly revealed: string[];
  /** A new evaluation in place of any before. */
  readonly begin: (said: string, evaluation: Evaluation) => Promise<Outcome>;
  readonly refuse: (issues: Outcome['issues']) => Promise<Outcome>;
}

/** The actions on the scheme, with the same pure functions as a workbook has. */
export function memoryScheme({
  evaluation,
  change,
  begin,
  refuse,
  revealed,
}: Memory): Pick<
  Session,
  | 'openScheme'
  | 'applyScheme'
  | 'discardScheme'
  | 'splitPoints'
  | 'copyScheme'
  | 'suggestions'
  | 'adoptRules'
  | 'editRule'
  | 'declineRules'
  | 'recallRule'
  | 'pasteScheme'
  | 'pasteTables'
> {
  const { actions } = zhCN;
  return {
    openScheme: () => change(actions.openScheme, (it) => ({ ...it, schemeSheets: true })),
    applyScheme: () => {
      const now = evaluation();
      const found = now === null ? null : draftOf(now);
      const made = found?.made ?? null;
      if (found === null || made === null) return refuse(found?.review.issues ?? []);
      return change(actions.applyScheme(found.review.changes.length), () => made.evaluation);
    },
    discardScheme: () => change(actions.discardScheme, (it) => ({ ...it, drafts: {} })),
    splitPoints: (id, total) =>
      change(actions.splitPoints(id), (it) => {
        const table = tableOf(it.scheme, id);
        const split = splitPoints(table, table.points ?? total);
        if (split === null) throw new RangeError('nothing to share');
        const tables = it.scheme.tables.map((one) => (one.id === id ? split : one));
        return { ...it, drafts: { ...it.drafts, [id]: schemeRows({ ...it.scheme, tables }, id) } };
      }),
    suggestions: () => {
      const now = evaluation();
      return now === null ? [] : suggestionsOf(now);
    },
    adoptRules: (ids, isJudged = false) =>
      change(actions.adoptRules(ids.length), (it) => {
        const chosen = chosenPlaces(it, ids);
        const places = isJudged ? keepingJudged(chosen) : chosen;
        return withAdopted(assess(it), places, texts).evaluation;
      }),
    editRule: (id) => {
      const now = evaluation();
      const places = now === null ? [] : chosenPlaces(now, [id]);
      revealed.push(`rules of ${places[0]?.name ?? ''}`);
      return change(actions.editRule(places[0]?.name ?? ''), (it) => withDrafted(it, places));
    },
    declineRules: (ids) =>
      change(actions.declineRules(ids.length), (it) => withDeclined(it, chosenPlaces(it, ids))),
    recallRule: (rule) =>
      change(actions.recallRule(rule.name), (it) => ({
        ...it,
        declined: (it.declined ?? []).filter((one) => one.quote !== rule.quote),
      })),
    pasteScheme: (pasted) => {
      const blank = loadTemplate('blank');
      if (blank === null) throw new RangeError('no blank scheme');
      const made = evaluationOfPaste(pasted, blank, zhCNSheets.scheme);
      return made.ok ? begin(actions.pasteScheme(pasted.title), made.value) : refuse(made.issues);
    },
    pasteTables: (trees) => {
      const now = evaluation();
      if (now === null) throw new RangeError('no evaluation');
      const made = withPastedTables(now, trees, zhCNSheets.scheme);
      if (!made.ok) return refuse(made.issues);
      return change(actions.pasteTables(Object.keys(trees)), () => made.value);
    },
    copyScheme: (year, isClearing) => {
      const now = evaluation();
      const units = now === null ? [] : filledUnits(now);
      if (now !== null && units.length > 0 && !isClearing)
        return refuse([
          {
            code: 'scheme.entriesStand',
            severity: 'error',
            params: { units: units.length, year: now.scheme.year },
          },
        ]);
      return change(actions.copyScheme(year), (it) => ({
        ...newEvaluation(copyToYear(it.scheme, year)),
        roster: it.roster,
        schemeSheets: true,
      }));
    },
  };
}

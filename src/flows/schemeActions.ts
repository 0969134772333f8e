import type { Issue } from '../base/issue';
import { sheetKeys } from '../layout/sheetKey';
import { copyToYear } from '../scheme/copyToYear';
import { applyDraft } from '../scheme/draft/applyDraft';
import { schemeRows, tableOf } from '../scheme/draft/schemeRows';
import type { SchemeDrafts } from '../scheme/draft/schemeDraft';
import type { Scheme } from '../scheme/scheme';
import { splitPoints } from '../scheme/splitPoints';
import type { Evaluation } from '../scoring/evaluation';
import { formatAddress } from '../workbook/address';
import { needPlanned } from './book';
import { newEvaluation } from './newEvaluation';
import { consequences } from './consequences';
import { reviewDraft } from './reviewDraft';
import type { Session } from './session';
import type { SessionParts, SessionState } from './sessionState';
import { needEvaluation, refuse } from './step';
import { placeIssue } from '../layout/placeIssue';
import { filledUnits } from './filledUnits';

/** The scheme shown, changed and copied as a sheet. */
export function schemeActions(
  { host, texts, actions }: SessionParts,
  state: SessionState,
): Pick<Session, 'openScheme' | 'applyScheme' | 'discardScheme' | 'splitPoints' | 'copyScheme'> {
  const { added } = texts.sheets.scheme;
  return {
    openScheme: async (table) => {
      const key = sheetKeys.scheme(table);
      const sheet = state.book().read.sheets.get(key)?.content.name;
      if (sheet === undefined)
        return state.run((book) => {
          const change = { evaluation: { ...needEvaluation(book), schemeSheets: true } };
          return { ok: true, label: actions.openScheme, change, show: key };
        });
      await host.reveal({ sheet, cell: formatAddress(1, 1) });
      return { done: true, snapshot: state.snapshot(), issues: [] };
    },
    applyScheme: () =>
      state.run((book) => {
        const planned = needPlanned(book);
        const found = reviewDraft(planned, texts);
        if (found === null) return refuse([]);
        const { review, made } = found;
        if (made === null) return refuse(review.issues);
        const evaluation = { ...made.evaluation, schemeSheets: true };
        const detail = review.changes.map((it) => actions.change(it)).join('\n');
        return {
          ok: true,
          label: actions.applyScheme(review.changes.length),
          detail,
          ruleKeys: made.ruleKeys,
          change: { evaluation, anew: review.tables.map((it) => sheetKeys.scheme(it)) },
          issues: consequences(review, planned.evaluation, texts.findings),
        };
      }),
    discardScheme: () =>
      state.run((book) => {
        const evaluation = needEvaluation(book);
        const anew = Object.keys(evaluation.drafts).map((it) => sheetKeys.scheme(it));
        const change = { evaluation: { ...evaluation, drafts: {} }, anew };
        return { ok: true, label: actions.discardScheme, change };
      }),
    splitPoints: (table, total) =>
      state.run((book) => {
        const { evaluation, context } = needPlanned(book);
        const applied = applyDraft(evaluation.scheme, evaluation.drafts, added);
        if (!applied.ok) return refuse(applied.issues.map((it) => placeIssue(context, it)));
        const before = tableOf(applied.value, table);
        const split = splitPoints(before, before.points ?? total);
        if (split === null) return refuse([noShare(before.name)]);
        const tables = applied.value.tables.map((it) => (it.id === table ? split : it));
        const drafts = draftsOf(evaluation, { ...applied.value, tables }, table);
        const change = { evaluation: { ...evaluation, schemeSheets: true, drafts } };
        const show = sheetKeys.scheme(table);
        return { ok: true, label: actions.splitPoints(before.name), change, show };
      }),
    copyScheme: (year, isClearing) =>
      state.run((book) => {
        const { evaluation } = needPlanned(book);
        if (Object.keys(evaluation.drafts).length > 0)
          return refuse([{ code: 'draft.pending', severity: 'error', params: { changes: 0 } }]);
        const units = filledUnits(evaluation);
        if (units.length > 0 && !isClearing)
          return refuse([
            {
              code: 'scheme.entriesStand',
              severity: 'error',
              params: { units: units.length, year: evaluation.scheme.year },
            },
          ]);
        const next = {
          ...newEvaluation(copyToYear(evaluation.scheme, year)),
          roster: evaluation.roster,
          options: evaluation.options,
          schemeSheets: true,
          sheetNames: evaluation.sheetNames,
          declined: evaluation.declined ?? [],
          log: evaluation.log,
        };
        const show = sheetKeys.scheme(next.scheme.tables[0]?.id ?? '');
        return { ok: true, label: actions.copyScheme(year), change: { evaluation: next }, show };
      }),
  };
}

/** The changed sheets as they would be read back, all that says what the scheme says left out. */
function draftsOf(evaluation: Evaluation, scheme: Scheme, table: string): SchemeDrafts {
  const ids = new Set([...Object.keys(evaluation.drafts), table]);
  return Object.fromEntries([...ids].map((id) => [id, schemeRows(scheme, id)]));
}

function noShare(table: string): Issue {
  return { code: 'draft.noShare', severity: 'error', params: { table } };
}

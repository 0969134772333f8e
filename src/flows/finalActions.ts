import type { Issue } from '../base/issue';
import type { LayoutTexts } from '../layout/planWorkbook';
import { sheetKeys } from '../layout/sheetKey';
import { checkOverrides } from '../scoring/checkOverrides';
import { resultChecksum } from '../scoring/checksum';
import type { Evaluation } from '../scoring/evaluation';
import { makeFinal } from '../scoring/finals';
import { activeUnits } from '../scoring/assess';
import type { Book } from './book';
import { compareResults } from './compareResults';
import { rankingObstacles } from './rankingObstacles';
import { review } from './review';
import type { Session } from './session';
import type { SessionParts, SessionState } from './sessionState';
import { needEvaluation, refuse } from './step';

/** What comes after the ranking: totals set by hand, reconciliation, calling results final and reopening them. */
export function finalActions(
  { actions, now, texts }: SessionParts,
  state: SessionState,
): Pick<Session, 'addOverrides' | 'setOverride' | 'verify' | 'finalise' | 'reopen'> {
  return {
    addOverrides: (group) =>
      state.run((book) => {
        const evaluation = withSheet(needEvaluation(book), group);
        const label = actions.addOverrides(groupName(evaluation, group));
        return { ok: true, label, change: { evaluation }, show: sheetKeys.override(group) };
      }),
    setOverride: (unit, entry) =>
      state.run((book) => {
        const evaluation = needEvaluation(book);
        const member = evaluation.roster.find((it) => it.code === unit);
        if (member === undefined || book.planned === null)
          throw new RangeError(`no unit ${unit} on the roster`);
        const { decimals } = book.planned.assessment.model(member.group);
        const issues = checkOverrides({ ...entry, date: null }, unit, decimals);
        const errors = issues.filter((it) => it.severity === 'error');
        if (errors.length > 0) return refuse(errors);
        const next = withSheet(evaluation, member.group);
        const date = entry.value === null ? null : serialOf(now());
        const overrides = { ...evaluation.overrides, [unit]: { ...entry, date } };
        const change = { evaluation: { ...next, overrides } };
        return { ok: true, label: actions.override(member.name), change };
      }),
    verify: (group) =>
      state.run((book) => {
        const evaluation = needEvaluation(book);
        const checked = verified(book, group, texts);
        if (!checked.ok) return refuse(checked.issues);
        const { figures, checksum } = checked;
        const stamp = { at: now(), figures, checksum };
        const next = { ...evaluation, verified: { ...evaluation.verified, [group]: stamp } };
        return {
          ok: true,
          label: actions.verify(groupName(evaluation, group)),
          detail: actions.verifyDetail(figures),
          change: { evaluation: next },
        };
      }),
    finalise: (group, by) =>
      state.run((book) => {
        const evaluation = needEvaluation(book);
        const snapshot = review(book, null, texts);
        const obstacles = rankingObstacles(snapshot, group);
        if (by.trim() === '') return refuse([unsigned(['by'])]);
        if (obstacles.length > 0 || book.planned === null) return refuse(obstacles);
        const rows = snapshot.rankings[group] ?? [];
        const final = makeFinal(book.planned.assessment, rows, { at: now(), by: by.trim() });
        const next = { ...evaluation, finals: { ...evaluation.finals, [group]: final } };
        return {
          ok: true,
          label: actions.finalise(groupName(evaluation, group)),
          isRecord: true,
          detail: actions.finaliseDetail(by.trim(), rows.length),
          change: { evaluation: next },
        };
      }),
    reopen: (group, by, reason) =>
      state.run((book) => {
        const evaluation = needEvaluation(book);
        const missing = [
          ...(by.trim() === '' ? (['by'] as const) : []),
          ...(reason.trim() === '' ? (['reason'] as const) : []),
        ];
        if (missing.length > 0) return refuse([unsigned(missing)]);
        const { [group]: _closed, ...finals } = evaluation.finals;
        return {
          ok: true,
          label: actions.reopen(groupName(evaluation, group)),
          isRecord: true,
          detail: actions.reopenDetail(by.trim(), reason.trim()),
          change: { evaluation: { ...evaluation, finals } },
        };
      }),
  };
}

function withSheet(evaluation: Evaluation, group: string): Evaluation {
  const known = evaluation.scheme.groups.map((it) => it.id);
  const corrected = known.filter((it) => evaluation.corrected.includes(it) || it === group);
  return { ...evaluation, corrected };
}

function groupName({ scheme }: Evaluation, group: string): string {
  return scheme.groups.find((it) => it.id === group)?.name ?? group;
}

function unsigned(missing: readonly ('by' | 'reason')[]): Issue {
  return { code: 'final.unsigned', severity: 'error', params: { missing } };
}

type Check =
  | { readonly ok: true; readonly figures: number; readonly checksum: number }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Nothing open, nothing wrong, every figure computed, and all of them as the engine has them. */
function verified(book: Book, group: string, texts: LayoutTexts): Check {
  const snapshot = review(book, null, texts);
  const obstacles = rankingObstacles(snapshot, group);
  if (obstacles.length > 0 || book.planned === null) return { ok: false, issues: obstacles };
  const rows = snapshot.rankings[group] ?? [];
  const found = compareResults(book, book.planned, { [group]: rows }, 'all');
  if (found.issues.length > 0) return { ok: false, issues: found.issues };
  const { uncomputed: cells, compared: figures } = found;
  if (cells > 0 || figures === 0)
    return {
      ok: false,
      issues: [{ code: 'result.uncomputed', severity: 'error', params: { cells } }],
    };
  const units = activeUnits(book.planned.evaluation, group).map((it) => it.code);
  return { ok: true, figures, checksum: resultChecksum(rows, units) };
}

const unixEpoch = 25569;
const dayMs = 86_400_000;

/** The day of an ISO time, as a serial number of the 1900 date system. */
function serialOf(iso: string): number {
  return Math.floor(Date.parse(iso) / dayMs) + unixEpoch;
}

import type { Issue } from '../base/issue';
import { keptIssues } from '../layout/keptIssues';
import { checkSheets } from '../layout/checkSheets';
import { eventRowNumber } from '../layout/eventGrid';
import { placeIssue } from '../layout/placeIssue';
import { checkEventPrint } from '../layout/eventRoom';
import { eventGridOf } from '../layout/planEvents';
import { hasScoreSheets } from '../scheme/stagesOf';
import { activeUnits, type Assessment } from '../scoring/assess';
import { checkEvents } from '../scoring/checkEvents';
import { checkSeries } from '../scoring/checkSeries';
import { checkRatings, checkStaged } from '../scoring/checkStaged';
import { checkUnit } from '../scoring/checkUnit';
import { entriesOf, ranksOf, ratingsTyped, stagesTyped } from '../scoring/entriesOf';
import type { LayoutTexts } from '../layout/planWorkbook';
import { sheetKeys } from '../layout/sheetKey';
import { checkFinal } from '../scoring/finals';
import { checkOverrides } from '../scoring/checkOverrides';
import { checkQuotas } from '../scoring/checkQuotas';
import { overrideEntryOf, rankGroup } from '../scoring/rankGroup';
import type { RankRow, UnitScore } from '../scoring/unitScore';
import { rankAdjustsOf } from '../layout/rankAdjusts';
import type { Book, PlannedBook } from './book';
import { compareResults } from './compareResults';
import { reviewDraft, type DraftReview } from './reviewDraft';
import { emptySnapshot } from './emptySnapshot';
import type { Snapshot } from './session';
import { rated, scoreAll, unitSeries } from './scoreAll';
import { totalSpans } from './totalSpans';

/** Everything that follows from a workbook as read: scores, ranks, issues. `undo` is what the last action did. */
export function review(book: Book, undo: string | null, texts: LayoutTexts): Snapshot {
  const { planned, read } = book;
  if (planned === null) return { ...emptySnapshot, issues: read.issues, undo };
  const { evaluation, assessment } = planned;
  const scores = scoreAll(assessment);
  const rankings = evaluation.inserted.map((group) => {
    return [group, rankGroup(assessment, group, scores)] as const;
  });
  const draft = reviewDraft(planned, texts)?.review ?? null;
  return {
    evaluation,
    draft,
    scheme: assessment.scheme,
    findings: assessment.findings,
    scores,
    undo,
    open: assessment.open.map((it) => it.id),
    rankings: Object.fromEntries(rankings),
    spans: totalSpans(assessment, scores),
    issues: [
      ...read.issues,
      ...assessment.issues,
      ...pendingIssues(planned, draft),
      ...keptIssues(evaluation),
      ...checkSheets(planned.plan, read, assessment, read.remembered),
      ...checkEntries(planned, scores),
      ...checkResults(planned, Object.fromEntries(rankings)),
      ...compareResults(book, planned, Object.fromEntries(rankings), 'totals').issues,
    ],
  };
}

/** Scores follow the scheme before the changes, so no final ranking is made meanwhile. */
function pendingIssues({ context }: PlannedBook, draft: DraftReview | null): readonly Issue[] {
  const [table] = draft?.tables ?? [];
  if (draft === null || table === undefined) return [];
  const place = { sheet: context.name(sheetKeys.scheme(table)), cell: 'B2' };
  const params = { changes: draft.changes.length };
  return [{ code: 'draft.pending', severity: 'error', params, place }, ...draft.issues];
}

function checkEntries(
  planned: PlannedBook,
  scores: Readonly<Record<string, UnitScore>>,
): readonly Issue[] {
  const { assessment, context, evaluation } = planned;
  const units = Object.values(scores).flatMap((score) => checkOne(assessment, score));
  const series = assessment.scheme.series
    .filter((it) => it.groups.some((group) => evaluation.inserted.includes(group)))
    .flatMap((it) =>
      checkSeries(
        it,
        ranksOf(evaluation, it.id),
        it.groups.flatMap((group) => activeUnits(evaluation, group)),
        rankAdjustsOf(assessment.scheme, it.id),
      ),
    );
  return [...units, ...series, ...checkLedger(planned)].map((it) => placeIssue(context, it));
}

function checkLedger({ assessment, context, evaluation }: PlannedBook): readonly Issue[] {
  const grid = eventGridOf(context);
  if (grid === null || evaluation.events === null) return [];
  const check = { lists: grid.lists, scheme: assessment.scheme, rowNumber: eventRowNumber };
  return [
    ...checkEvents(evaluation.events, check),
    ...checkEventPrint(evaluation.events, context.name(sheetKeys.events)),
  ];
}

/** A unit's score sheet, where it has one, its stages and the ratings it got. */
function checkOne(assessment: Assessment, score: UnitScore): readonly Issue[] {
  const { evaluation, scheme } = assessment;
  const { unit } = score;
  const group = evaluation.roster.find((it) => it.code === unit)?.group ?? '';
  const model = assessment.model(group);
  const series = unitSeries(assessment, unit);
  const own = hasScoreSheets(scheme, group)
    ? checkUnit(model, entriesOf(evaluation, unit), score, { options: evaluation.options, series })
    : [];
  if (model.staged === null) return own;
  const entries = stagesTyped(evaluation, unit);
  const ratings = model.ratings.flatMap((it) =>
    checkRatings(it, {
      unit,
      typed: ratingsTyped(evaluation, it, unit),
      result: rated(assessment, it, unit),
      complete: entries.complete,
    }),
  );
  return [...own, ...checkStaged(model.staged, entries, score), ...ratings];
}

/** Totals set by hand, quotas of bands, and what was called final. */
function checkResults(
  { assessment, context, evaluation }: PlannedBook,
  rankings: Readonly<Record<string, readonly RankRow[]>>,
): readonly Issue[] {
  const issues = Object.entries(rankings).flatMap(([group, rows]) => {
    const { results, decimals } = assessment.model(group);
    const final = evaluation.finals[group];
    return [
      ...rows.flatMap(({ unit }) =>
        checkOverrides(overrideEntryOf(evaluation, group, unit), unit, decimals),
      ),
      ...checkQuotas(results, rows),
      ...(final === undefined ? [] : checkFinal(assessment, final, rows)),
    ];
  });
  return issues.map((it) => placeIssue(context, it));
}

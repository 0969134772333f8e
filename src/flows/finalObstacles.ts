import type { Issue } from '../base/issue';
import { canonicalJson } from '../scheme/canonicalJson';
import { entriesOf, ranksOf, stagesTyped } from '../scoring/entriesOf';
import type { Evaluation } from '../scoring/evaluation';
import { layoutOf } from '../scoring/layoutOf';
import type { CellEdit } from '../workbook/host';
import { holdsCell, parseAddress, parseRange } from '../workbook/address';
import type { Book } from './book';
import type { Change } from './commit';

/**
 * Why a change is not to be made while results are final: one `final.closed` for each group that is final before and after it and
 * of which it would change the scheme, the roster, the layout or an entry. Making damaged sheets anew is none.
 */
export function finalObstacles(
  { planned }: Book,
  { evaluation, edits = [] }: Pick<Change, 'evaluation' | 'edits'>,
): readonly Issue[] {
  if (planned === null) return [];
  const before = planned.evaluation;
  const isTyped = edits.some((it) => isClosedCell(planned.plan, it));
  return finalGroups(before)
    .filter((it) => evaluation.finals[it] !== undefined)
    .filter((it) => isTyped || isOther(before, evaluation, it))
    .flatMap((it) => closedIssue(before, it));
}

/** What says that the results of these groups are final, for those that are. */
export function closedIssues(evaluation: Evaluation, groups: readonly string[]): readonly Issue[] {
  return groups.flatMap((it) => closedIssue(evaluation, it));
}

function finalGroups({ scheme, finals }: Evaluation): readonly string[] {
  return scheme.groups.map((it) => it.id).filter((it) => finals[it] !== undefined);
}

function closedIssue({ scheme, finals }: Evaluation, group: string): readonly Issue[] {
  const final = finals[group];
  if (final === undefined) return [];
  const name = scheme.groups.find((it) => it.id === group)?.name ?? group;
  const params = { group: name, at: final.at.slice(0, 10), by: final.by };
  return [{ code: 'final.closed', severity: 'error', params }];
}

function isOther(before: Evaluation, after: Evaluation, group: string): boolean {
  return (
    isOtherScheme(before, after) ||
    canonicalJson(partOf(before, group)) !== canonicalJson(partOf(after, group))
  );
}

/** Changes that wait on the 方案 sheets may go, and none may come. */
function isOtherScheme(before: Evaluation, after: Evaluation): boolean {
  const now = termsOf(after);
  const isSame = termsOf(before).every((it, index) => it === now[index]);
  const hasDrafts = Object.keys(after.drafts).length > 0;
  return (
    (!isSame && canonicalJson(termsOf(before)) !== canonicalJson(now)) ||
    (hasDrafts && canonicalJson(before.drafts) !== canonicalJson(after.drafts))
  );
}

/** What every score follows from besides entries. */
function termsOf({ scheme, options, decisions }: Evaluation): readonly unknown[] {
  return [scheme, options, decisions];
}

/** What is typed for a group, and by whom it is asked. */
function partOf(evaluation: Evaluation, group: string): unknown {
  const { scheme, roster, overrides, ratings, events, corrected } = evaluation;
  const units = roster.filter((it) => it.group === group);
  const codes = units.map((it) => it.code);
  const series = scheme.series.filter((it) => it.groups.includes(group));
  return {
    units,
    layout: layoutOf(evaluation, group),
    isCorrected: corrected.includes(group),
    entries: codes.map((it) => [
      entriesOf(evaluation, it),
      stagesTyped(evaluation, it),
      overrides[it] ?? null,
      events?.units.includes(it) ?? false,
    ]),
    ratings: Object.entries(ratings).filter(([id]) => id.endsWith(`/${group}`)),
    series: series.map(({ id }) => {
      const { held, ranks } = ranksOf(evaluation, id);
      return [held, codes.map((it) => ranks[it] ?? [])];
    }),
  };
}

function isClosedCell(
  { sheets, styles }: NonNullable<Book['planned']>['plan'],
  { sheet: name, cell }: CellEdit,
): boolean {
  const at = parseAddress(cell);
  const ranges = sheets.find((it) => it.name === name)?.styles ?? [];
  const covering = ranges.filter(({ range }) => holdsCell(parseRange(range), at));
  const last = covering[covering.length - 1];
  return last !== undefined && styles[last.style]?.closed === true;
}

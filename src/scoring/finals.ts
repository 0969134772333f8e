import type { Issue } from '../base/issue';
import { plainValue, type Typed } from '../base/value';
import { shortDigest } from '../scheme/digest';
import type { Assessment } from './assess';
import { entriesOf } from './entriesOf';
import type { Evaluation, Final } from './evaluation';
import { completeKey } from './inputState';
import { overrideColumns } from './overrideModel';
import type { RankRow } from './unitScore';

/** The row of a total set by hand, among the rows of a unit. */
const overrideRow = '#override';

/** What everything of a group is now, to be compared with later. */
export function makeFinal(
  { evaluation, digest }: Pick<Assessment, 'evaluation' | 'digest'>,
  rows: readonly RankRow[],
  signed: Pick<Final, 'at' | 'by'>,
): Final {
  return {
    ...signed,
    digest,
    totals: Object.fromEntries(rows.map((it) => [it.unit, it.final?.toString() ?? ''])),
    entries: Object.fromEntries(rows.map((it) => [it.unit, entryDigests(evaluation, it.unit)])),
  };
}

/**
 * What is another than it was when the results of a group were called final, all errors: `final.schemeChanged`,
 * `final.entryChanged` for each row in which something was changed, and `final.totalChanged` for a unit whose total is another
 * although none of its own rows is.
 */
export function checkFinal(
  { evaluation, digest }: Pick<Assessment, 'evaluation' | 'digest'>,
  final: Final,
  rows: readonly RankRow[],
): readonly Issue[] {
  const at = final.at.slice(0, 10);
  const scheme: readonly Issue[] =
    digest === final.digest
      ? []
      : [{ code: 'final.schemeChanged', severity: 'error', params: { at } }];
  const units = rows.flatMap(({ unit, final: total }) => {
    const changed = changedRows(entryDigests(evaluation, unit), final.entries[unit] ?? {});
    if (changed.length > 0) return changed.map((row) => entryChanged(unit, row, at));
    const now = total?.toString() ?? '';
    const was = final.totals[unit] ?? '';
    return now === was || scheme.length > 0 ? [] : [totalChanged(unit, { was, now, at })];
  });
  return [...scheme, ...units];
}

function changedRows(
  now: Readonly<Record<string, string>>,
  was: Readonly<Record<string, string>>,
): readonly string[] {
  const keys = new Set([...Object.keys(was), ...Object.keys(now)]);
  return [...keys].filter((it) => now[it] !== was[it]);
}

function entryChanged(unit: string, row: string, at: string): Issue {
  const params = { row, at };
  const place =
    row === overrideRow
      ? ({ unit, override: 'value' } as const)
      : row === completeKey
        ? ({ unit, column: 'complete' } as const)
        : ({ unit, indicator: row, column: 'review' } as const);
  return { code: 'final.entryChanged', severity: 'error', params, place };
}

function totalChanged(
  unit: string,
  params: { readonly was: string; readonly now: string; readonly at: string },
): Issue {
  return { code: 'final.totalChanged', severity: 'error', params, place: { unit } };
}

/** Rows in which nothing stands are left out, so that a row of blanks is no row. */
function entryDigests(evaluation: Evaluation, unit: string): Readonly<Record<string, string>> {
  const { complete, rows } = entriesOf(evaluation, unit);
  const override = evaluation.overrides[unit];
  const all: readonly (readonly [string, readonly Typed[]])[] = [
    [completeKey, [complete]],
    ...Object.entries(rows).map(
      ([key, it]) => [key, [it.self, it.review, it.reason, it.evidence]] as const,
    ),
    [overrideRow, override === undefined ? [] : overrideColumns.map((it) => override[it])],
  ];
  const filled = all
    .map(([key, cells]) => [key, cells.map((it) => plainValue(it) ?? '')] as const)
    .filter(([, cells]) => cells.some((it) => it !== ''));
  return Object.fromEntries(filled.map(([key, cells]) => [key, shortDigest(cells)]));
}

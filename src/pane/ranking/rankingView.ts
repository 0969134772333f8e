import { points, sumPoints, type Points } from '../../base/points';
import type { Snapshot } from '../../flows/session';
import type { Scheme } from '../../scheme/scheme';
import type { Evaluation } from '../../scoring/evaluation';
import type { RankRow } from '../../scoring/unitScore';

/** A group's ranking as the pane shows it. */
export interface RankingView {
  /** With a decision open: all units in roster order, and none is ranked. */
  readonly isPending: boolean;
  readonly ranked: readonly RankRow[];
  readonly others: readonly RankRow[];
  /** Mean of the ranked totals; null where none is ranked. */
  readonly mean: Points | null;
  /** Errors of units of this group. */
  readonly errors: number;
  /** Units that are not finished, those with errors left out. */
  readonly unfinished: readonly string[];
}

const meanOf = (totals: readonly Points[]): Points | null =>
  totals.length === 0 ? null : sumPoints(totals).div(points(totals.length));

const isUnfinished = ({ score }: RankRow): boolean =>
  score.state === 'unfinished' || score.state === 'unreviewed';

/** Points at the right end of the bars: the cap of the total, else the most that a unit of the group could show. */
export function barEnd(snapshot: Snapshot, scheme: Scheme, group: string): number {
  const { cap } = scheme.settlement.totalCap;
  if (cap !== null) return cap;
  const table = scheme.groups.find((it) => it.id === group)?.table;
  const full = scheme.tables.find((it) => it.id === table)?.points ?? 0;
  const totals = (snapshot.rankings[group] ?? []).map((it) => it.score.total?.toNumber() ?? 0);
  return Math.max(full, ...totals);
}

/** Parts a group's units into ranked and not ranked, and says what the final ranking lacks. */
export function rankingView(
  snapshot: Snapshot,
  evaluation: Evaluation,
  group: string,
): RankingView {
  const rows = snapshot.rankings[group] ?? [];
  const roster = evaluation.roster.filter((it) => it.group === group).map((it) => it.code);
  const ranked = rows.filter((it) => it.rank !== null);
  const byRoster = (a: RankRow, b: RankRow): number =>
    roster.indexOf(a.unit) - roster.indexOf(b.unit);
  const totals = ranked.flatMap(({ final }) => (final === null ? [] : [final]));
  return {
    isPending: snapshot.open.length > 0,
    ranked,
    others: rows.filter((it) => it.rank === null).sort(byRoster),
    mean: meanOf(totals),
    errors: snapshot.issues.filter(
      (it) => it.severity === 'error' && roster.includes(it.place?.unit ?? ''),
    ).length,
    unfinished: rows.filter(isUnfinished).map((it) => it.unit),
  };
}

import type { Issue, IssuePlace } from '../base/issue';

/** The first, or last, ranks that a bonus or penalty item reads. */
export interface AdjustPlaces {
  readonly end: 'top' | 'bottom';
  readonly places: number;
}

interface Ranked {
  readonly code: string;
  readonly name: string;
  readonly rank: number;
}

/** The good ranks of one period, in roster order. `open` units have none, or a wrong one. */
export interface PeriodRanks {
  readonly period: string;
  readonly ranked: readonly Ranked[];
  readonly open: number;
}

/**
 * What is odd about ranks that are good one by one, all warnings: `rank.tie` for each rank that several units share,
 * `rank.gap` for ranks that nobody has although no tie before them explains it and no unit is left for them, and
 * `rank.boundaryTie` where units that share a rank stand on both sides of the first, or last, `places`.
 */
export function checkRanks(
  ranks: PeriodRanks,
  place: IssuePlace,
  adjustPlaces: readonly AdjustPlaces[],
): readonly Issue[] {
  const shared = sharedRanks(ranks.ranked);
  return [
    ...shared.map(({ rank, units }): Issue => ({
      code: 'rank.tie',
      severity: 'warning',
      params: { period: ranks.period, rank, units: units.map((it) => it.name) },
      place: at(place, units),
    })),
    ...checkGap(ranks, place),
    ...adjustPlaces.flatMap((it) => checkBoundary(ranks, place, it, shared)),
  ];
}

interface Shared {
  readonly rank: number;
  readonly units: readonly Ranked[];
}

function sharedRanks(ranked: readonly Ranked[]): readonly Shared[] {
  const byRank = new Map<number, Ranked[]>();
  for (const it of ranked) byRank.set(it.rank, [...(byRank.get(it.rank) ?? []), it]);
  return [...byRank]
    .map(([rank, units]) => ({ rank, units }))
    .filter((it) => it.units.length > 1)
    .sort((a, b) => a.rank - b.rank);
}

function at(place: IssuePlace, units: readonly Ranked[]): IssuePlace {
  const [first] = units;
  return first === undefined ? place : { ...place, unit: first.code };
}

/** After a tie of k the next k − 1 ranks may be missing; units without a rank yet may still take the others. */
function checkGap({ period, ranked, open }: PeriodRanks, place: IssuePlace): readonly Issue[] {
  const missing: number[] = [];
  let explained = 0;
  for (let rank = 1; rank <= ranked.length + open; rank++) {
    const sharing = ranked.filter((it) => it.rank === rank).length;
    if (sharing > 0) explained = rank + sharing - 1;
    else if (rank > explained) missing.push(rank);
  }
  if (missing.length <= open) return [];
  return [{ code: 'rank.gap', severity: 'warning', params: { period, missing }, place }];
}

/** The last places are known only once every unit has its rank. */
function checkBoundary(
  { period, ranked, open }: PeriodRanks,
  place: IssuePlace,
  { end, places }: AdjustPlaces,
  shared: readonly Shared[],
): readonly Issue[] {
  if (end === 'bottom' && open > 0) return [];
  const lastInside = end === 'top' ? places : ranked.length - places;
  const across = shared.filter(
    ({ rank, units }) => rank <= lastInside && rank + units.length - 1 > lastInside,
  );
  return across.map(({ units }): Issue => {
    const params = { period, end, units: units.map((it) => it.name) };
    return { code: 'rank.boundaryTie', severity: 'warning', params, place: at(place, units) };
  });
}

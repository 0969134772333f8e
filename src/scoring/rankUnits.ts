import type { RankRow, UnitScore } from './unitScore';

/**
 * Ranks by the rounded total, highest first. Equal totals share a rank; the next is skipped (1,1,3) or not (1,1,2).
 * Units without a rounded total follow unranked, in the order given; equal ones keep the order given too.
 */
export function rankUnits(
  scores: readonly UnitScore[],
  ties: 'skip' | 'dense',
): readonly RankRow[] {
  const ranked = scores.filter((it) => it.rounded !== null).sort((a, b) => compareTotals(b, a));
  const rows = ranked.map((score): RankRow => {
    const higher = ranked.filter((it) => compareTotals(it, score) > 0);
    const steps = ties === 'skip' ? higher.length : new Set(higher.map(totalText)).size;
    const isTied = ranked.some((it) => it !== score && compareTotals(it, score) === 0);
    return { unit: score.unit, score, rank: steps + 1, isTied };
  });
  const others = scores
    .filter((it) => it.rounded === null)
    .map((score): RankRow => ({ unit: score.unit, score, rank: null, isTied: false }));
  return [...rows, ...others];
}

function compareTotals(a: UnitScore, b: UnitScore): number {
  return a.rounded === null || b.rounded === null ? 0 : a.rounded.cmp(b.rounded);
}

function totalText({ rounded }: UnitScore): string {
  return rounded === null ? '' : rounded.toString();
}

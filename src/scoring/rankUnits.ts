import type { RankRow } from './unitScore';
import type { UnitResult } from './unitResult';

/**
 * Ranks by the total that counts, highest first, equal ones by what parts them. What is equal in all shares a rank; the next
 * is skipped (1,1,3) or not (1,1,2). Units without a total follow unranked, in the order given; equal ones keep the order
 * given too.
 */
export function rankUnits(
  results: readonly UnitResult[],
  ties: 'skip' | 'dense',
): readonly RankRow[] {
  const ranked = results.filter((it) => it.final !== null).sort((a, b) => compareResults(b, a));
  const rows: RankRow[] = [];
  ranked.forEach((result, index) => {
    const above = rows[rows.length - 1];
    const next = ranked[index + 1];
    const isSame = above !== undefined && compareResults(above, result) === 0;
    const place = ties === 'skip' ? index + 1 : (above?.rank ?? 0) + 1;
    const isTied = isSame || (next !== undefined && compareResults(next, result) === 0);
    rows.push({ ...result, rank: isSame ? above.rank : place, isTied });
  });
  const others = results
    .filter((it) => it.final === null)
    .map((it): RankRow => ({ ...it, rank: null, isTied: false }));
  return [...rows, ...others];
}

/** Above 0 where the first stands before the second. */
function compareResults(a: UnitResult, b: UnitResult): number {
  if (a.final === null || b.final === null) return 0;
  const first = a.final.cmp(b.final);
  if (first !== 0) return first;
  for (const [index, value] of a.tieValues.entries()) {
    const other = b.tieValues[index];
    const order = other === undefined ? 0 : value.cmp(other);
    if (order !== 0) return order;
  }
  return 0;
}

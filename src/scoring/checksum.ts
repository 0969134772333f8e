import { points, roundPoints, sumPoints } from '../base/points';
import type { RankRow } from './unitScore';

/** Digits that a checksum is rounded to: fewer than a sum of doubles may lose. */
export const checksumDigits = 4;

/** Of totals and ranks, each weighed by the unit's place in the roster, so that no two swapped ones give the same. */
export function resultChecksum(rows: readonly RankRow[], units: readonly string[]): number {
  const places = new Map(units.map((it, at) => [it, at + 1]));
  const parts = rows.map(({ unit, final, rank }) =>
    points(final ?? 0)
      .plus(rank ?? 0)
      .times(places.get(unit) ?? 0),
  );
  return Number(roundPoints(sumPoints(parts), checksumDigits));
}

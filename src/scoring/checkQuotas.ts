import type { Issue } from '../base/issue';
import type { ResultModel } from './resultModel';
import type { RankRow } from './unitScore';

/**
 * `ranking.quota` for each band that holds more units than its share of the ranked ones, a part of a unit not counted: 20% of
 * 18 is 3. The place is the last unit of the band.
 */
export function checkQuotas(
  { bands }: ResultModel,
  rows: readonly RankRow[],
): readonly Issue<'ranking.quota'>[] {
  const ranked = rows.filter((it) => it.rank !== null);
  return bands.flatMap((band): readonly Issue<'ranking.quota'>[] => {
    const { quotaPercent: percent, name } = band;
    const inside = ranked.filter((it) => it.band === band);
    const last = inside[inside.length - 1];
    if (percent === null || name.kind !== 'named' || last === undefined) return [];
    const most = quotaOf(percent, ranked.length);
    if (inside.length <= most) return [];
    const params = { band: name.name, count: inside.length, most, percent };
    return [{ code: 'ranking.quota', severity: 'error', params, place: { unit: last.unit } }];
  });
}

/** How many of so many units a share in percent is, a part of one not counted. */
export function quotaOf(percent: number, units: number): number {
  return Math.floor((percent * units) / 100);
}

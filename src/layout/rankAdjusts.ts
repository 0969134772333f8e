import type { Scheme } from '../scheme/scheme';
import type { SeriesCount } from './seriesGrid';

/** The counts that the scheme's adjustments ask of a series, each once, first places before last. */
export function rankAdjustsOf(scheme: Scheme, series: string): readonly SeriesCount[] {
  const counts = scheme.adjustments.flatMap(({ rule }) =>
    rule.kind === 'rankAdjust' && rule.series === series
      ? [{ end: rule.end, places: rule.places }]
      : [],
  );
  const once = new Map(counts.map((it) => [`${it.end}${it.places}`, it]));
  return [...once.values()].sort((a, b) => Number(a.end === 'bottom') - Number(b.end === 'bottom'));
}

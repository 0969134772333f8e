import { answers } from '../rules/answers';
import type { RankSeries } from '../scheme/scheme';
import type { SeriesEntries } from '../scoring/evaluation';
import { createRandom } from './random';

/** Made-up ranks of every period: each held, each unit with a rank of its own. */
export function exampleSeries(series: RankSeries, units: readonly string[]): SeriesEntries {
  const random = createRandom(series.id);
  const ranks: Record<string, number[]> = Object.fromEntries(units.map((it) => [it, []]));
  series.periods.forEach(() => {
    const drawn = units.map((unit) => ({ unit, draw: random() })).sort((a, b) => a.draw - b.draw);
    drawn.forEach(({ unit }, index) => ranks[unit]?.push(index + 1));
  });
  return { held: series.periods.map(() => answers.yes), ranks };
}

import type { Lookup } from '../base/evaluate';
import type { Points } from '../base/points';
import { plainValue, type Value } from '../base/value';
import type { InputSpec } from '../base/inputSpec';
import { completeKey, selfKey } from './inputState';
import type { UnitEntries } from './evaluation';

/** What a rank series gives one unit: null where the unit's ranks are not all there, or are wrong. */
export type SeriesResult =
  | { readonly state: 'assessed'; readonly periods: number }
  | { readonly state: 'blank' | 'wrong'; readonly periods: null };

/** In how many periods of a series the unit was among the first, or last, `places`. */
export type SeriesLookup = (series: string, end: 'top' | 'bottom', places: number) => SeriesResult;

/** Makes what is typed in a unit's sheet, and the results so far, visible to `evaluate`. */
export function unitLookup(
  entries: UnitEntries,
  inputs: readonly InputSpec[],
  series: SeriesLookup,
  results: ReadonlyMap<string, Points | null>,
): Lookup {
  const values = new Map<string, Value>([[completeKey, plainValue(entries.complete)]]);
  for (const spec of inputs) {
    const row = entries.rows[spec.row];
    if (spec.type === 'given') {
      values.set(spec.key, series(spec.series, spec.end, spec.places).periods);
      continue;
    }
    const column = spec.place === 'entry' ? 'review' : spec.place;
    values.set(spec.key, plainValue(row?.[column] ?? null));
    if (spec.place === 'entry') values.set(selfKey(spec.key), plainValue(row?.self ?? null));
  }
  return {
    typed: (key) => values.get(key) ?? null,
    result: (key) => results.get(key) ?? null,
  };
}

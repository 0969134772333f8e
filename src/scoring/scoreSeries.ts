import { evaluate, type Lookup } from '../base/evaluate';
import { plainValue, type Value } from '../base/value';
import type { RankSeries } from '../scheme/scheme';
import { ranksOf } from './entriesOf';
import type { SeriesEntries } from './evaluation';
import { stateBy, worstState } from './inputState';
import type { SeriesLookup } from './lookup';
import { heldKey, periodsAmong, periodState, rankedKey, rankKey } from './seriesModel';

/**
 * What each rank series gives one unit. `members` are the units that a series ranks: active ones of its groups, in roster
 * order.
 *
 * @throws {RangeError} for a series that the scheme does not have.
 */
export function seriesLookup(
  series: readonly RankSeries[],
  entries: Readonly<Record<string, SeriesEntries>>,
  members: (series: RankSeries) => readonly string[],
  unit: string,
): SeriesLookup {
  return (id, end, places) => {
    const found = series.find((it) => it.id === id);
    if (found === undefined) throw new RangeError(`no series ${id}`);
    const units = members(found);
    const lookup = unitRanks(ranksOf({ series: entries }, id), units, unit);
    const states = found.periods.map((_, period) =>
      stateBy(periodState(period, units.length), lookup),
    );
    const state = worstState(states);
    if (state !== 'assessed')
      return { state: state === 'wrong' ? 'wrong' : 'blank', periods: null };
    const hits = periodsAmong(end, places, found.periods.length);
    return { state, periods: Number(evaluate(hits, lookup).toString()) };
  };
}

function unitRanks(entries: SeriesEntries, units: readonly string[], unit: string): Lookup {
  const values = new Map<string, Value>();
  for (let period = 0; period < periodsOf(entries); period++) {
    const ranks = units.map((it) => plainValue(entries.ranks[it]?.[period] ?? null));
    values.set(heldKey(period), plainValue(entries.held[period] ?? null));
    values.set(rankKey(period), plainValue(entries.ranks[unit]?.[period] ?? null));
    values.set(rankedKey(period), ranks.filter((it) => typeof it === 'number').length);
  }
  return { typed: (key) => values.get(key) ?? null, result: () => null };
}

/** As many as something was typed for; the others are blank. */
function periodsOf({ held, ranks }: SeriesEntries): number {
  return Math.max(held.length, ...Object.values(ranks).map((it) => it.length));
}

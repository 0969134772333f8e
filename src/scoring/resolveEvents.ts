import { evaluate, holds, type Lookup } from '../base/evaluate';
import { aggregateOver } from '../base/aggregate';
import { points, type Points } from '../base/points';
import { plainValue, type Value } from '../base/value';
import type { EventEntry } from './evaluation';
import type { EventLists, EventRule, EventUnit } from './eventLists';
import {
  entryAggregates,
  entryCount,
  eventCases,
  eventKey,
  type EventRef,
  isEntryWrong,
  unknownMark,
  wrongStates,
  type EventState,
  type KeptColumn,
} from './eventModel';

/** A row of the ledger, resolved; unit and rule null where they are not known. */
export interface ResolvedEvent {
  readonly state: EventState;
  readonly unit: EventUnit | null;
  readonly rule: EventRule | null;
  readonly kept: Readonly<Record<KeptColumn, string | number>>;
}

/** What the ledger says of one rule of one unit: how often, or that a wrong event may belong to it. */
export type EntryOf = (unit: string, rule: string) => Points | 'wrong';

/** Every row as the sheet computes it, in order. */
export function resolveEvents(
  events: readonly EventEntry[],
  lists: EventLists,
  year: number,
): readonly ResolvedEvent[] {
  const unitAt = placesOf(lists.units.map((it) => it.name));
  const ruleAt = placesOf(lists.rules.map((it) => it.label));
  const cases = eventCases(year, lists.counted);
  return events.map((event) => {
    const places = {
      unitAt: unitAt(plainValue(event.unit)),
      ruleAt: ruleAt(plainValue(event.rule)),
    };
    const unit = lists.units[places.unitAt - 1] ?? null;
    const rule = lists.rules[places.ruleAt - 1] ?? null;
    const applies = unit !== null && rule !== null && rule.groups.includes(unit.group);
    const lookup = lookupOf(event, { ...places, applies: applies ? 1 : 0 });
    const state = cases.find((it) => holds(it.when, lookup))?.state ?? 'counted';
    return { state, unit, rule, kept: keptOf(state, unit, rule, plainValue(event.count)) };
  });
}

/** Reads the counts of units out of resolved rows. */
export function entriesIn(rows: readonly ResolvedEvent[]): EntryOf {
  const aggregate = aggregateOver(rows.map((it) => it.kept));
  const wrong = points(rows.filter((it) => wrongStates.includes(it.state)).length);
  return (unit, rule) => {
    const asked = entryAggregates(unit, rule);
    const results = new Map(Object.entries(asked));
    const lookup: Lookup = {
      typed: () => null,
      result: (key) => {
        const found = results.get(key);
        return found === undefined ? wrong : aggregate(found);
      },
    };
    return holds(isEntryWrong, lookup) ? 'wrong' : evaluate(entryCount, lookup);
  };
}

/** 1-based, as MATCH finds a text whatever its case; 0 where it is none of them. */
function placesOf(names: readonly string[]): (typed: Value) => number {
  const places = new Map(names.map((it, index) => [it.toLowerCase(), index + 1]));
  return (typed) => (typeof typed === 'string' ? (places.get(typed.toLowerCase()) ?? 0) : 0);
}

function lookupOf(event: EventEntry, results: Readonly<Record<EventRef, number>>): Lookup {
  const typed = new Map(Object.entries(event).map(([key, it]) => [key, plainValue(it)]));
  const values = new Map(Object.entries(results).map(([key, it]) => [key, points(it)]));
  return {
    typed: (key) => typed.get(key) ?? null,
    result: (key) => values.get(key) ?? null,
  };
}

function keptOf(
  state: EventState,
  unit: EventUnit | null,
  rule: EventRule | null,
  count: Value,
): ResolvedEvent['kept'] {
  const none = { counted: '', wrong: '', count: typeof count === 'number' ? count : '' };
  const [code, key] = [unit?.code ?? unknownMark, rule?.key ?? unknownMark];
  if (state === 'counted') return { ...none, counted: eventKey(code, key) };
  if (!wrongStates.includes(state)) return none;
  return { ...none, wrong: eventKey(code, state === 'foreign' ? unknownMark : key) };
}

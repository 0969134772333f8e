import type { Issue, IssuePlace } from '../base/issue';
import { plainValue, typedValue, type Typed, type Value } from '../base/value';
import type { Scheme } from '../scheme/scheme';
import { checkSameEvents } from './checkSameEvents';
import type { EventEntry, EventLedger } from './evaluation';
import type { EventLists } from './eventLists';
import {
  eventColumns,
  eventCount,
  eventDate,
  type EventColumn,
  type EventState,
} from './eventModel';
import { isBlank } from './isBlank';
import { nearName } from './nearName';
import { resolveEvents, type ResolvedEvent } from './resolveEvents';
import { suggestChoice } from './suggestChoice';
import { suggestDate } from './suggestDate';
import { suggestNumber } from './suggestNumber';

/** What the checks of a ledger need besides its rows. */
export interface EventCheck {
  readonly lists: EventLists;
  /** As decided. */
  readonly scheme: Scheme;
  /** The number that the sheet shows beside a row; rows are 0-based. */
  readonly rowNumber: (row: number) => number;
}

/**
 * What is wrong with each event, in the order of the rows: the one thing that keeps it from being counted (an error), what else
 * to look at (warnings). Places name the row and column, and the unit where it is known.
 */
export function checkEvents(ledger: EventLedger, check: EventCheck): readonly Issue[] {
  const rows = resolveEvents(ledger.events, check.lists, check.scheme.year);
  return [
    ...rows.flatMap((row, index) => {
      const event = ledger.events[index];
      const at = (column: EventColumn): IssuePlace => ({
        event: { row: index, column },
        ...(row.unit === null ? {} : { unit: row.unit.code }),
      });
      return event === undefined ? [] : checks[row.state]({ ...check, event, row, at });
    }),
    ...checkSameEvents(ledger.events, rows, check),
  ];
}

interface OneEvent extends EventCheck {
  readonly event: EventEntry;
  readonly row: ResolvedEvent;
  readonly at: (column: EventColumn) => IssuePlace;
}

/** What each state means for the person who typed the event. */
const checks: Readonly<Record<EventState, (one: OneEvent) => readonly Issue[]>> = {
  empty: () => [],
  error: ({ event, at }) => errorValues(event, at),
  unit: ({ event, lists, at }) => [
    { code: 'event.unit', ...error(at('unit')), params: unitParams(event, lists) },
  ],
  outside: ({ row, at }) => {
    const params = { unit: row.unit?.name ?? '' };
    return [{ code: 'event.outside', severity: 'warning', place: at('unit'), params }];
  },
  rule: ({ event, row, lists, at }) => [
    { code: 'event.rule', ...error(at('rule')), params: ruleParams(event, row, lists) },
  ],
  foreign: ({ row, lists, at }) => {
    const label = row.rule?.label ?? '';
    const own = lists.rules.filter((it) => it.groups.includes(row.unit?.group ?? ''));
    const like = own.find((it) => sameEnd(it.label, label))?.label ?? null;
    const params = { rule: label, unit: row.unit?.name ?? '', like };
    return [{ code: 'event.foreign', ...error(at('rule')), params }];
  },
  date: ({ event, scheme, at }) => {
    const { year } = scheme;
    const text = shownDate(plainValue(event.date));
    const suggestion = suggestDate(text, eventDate(year));
    return [{ code: 'event.date', ...error(at('date')), params: { text, year, suggestion } }];
  },
  count: ({ event, row, at }) => {
    const text = shown(plainValue(event.count));
    const spec = { ...eventCount, unit: row.rule?.measure ?? '' };
    const params = { text, suggestion: suggestNumber(text, spec) };
    return [{ code: 'event.count', ...error(at('count')), params }];
  },
  basis: ({ at }) => [{ code: 'event.basis', ...error(at('basis')), params: {} }],
  counted: ({ event, at }) => countedIssues(event, at),
};

/** A basis of spaces is counted, and still none. */
function countedIssues(
  event: EventEntry,
  at: (column: EventColumn) => IssuePlace,
): readonly Issue[] {
  const missing: readonly Issue[] = isBlank(event.basis)
    ? [{ code: 'event.basis', ...error(at('basis')), params: {} }]
    : [];
  const formulas = eventColumns.flatMap((column): readonly Issue[] => {
    const formula = formulaOf(event[column]);
    if (formula === null) return [];
    return [{ code: 'entry.formula', severity: 'warning', place: at(column), params: { formula } }];
  });
  return [...missing, ...formulas];
}

function error(place: IssuePlace): { readonly severity: 'error'; readonly place: IssuePlace } {
  return { severity: 'error', place };
}

function errorValues(event: EventEntry, at: (column: EventColumn) => IssuePlace): readonly Issue[] {
  return eventColumns.flatMap((column): readonly Issue[] => {
    const value = typedValue(event[column]);
    if (value === null || typeof value !== 'object') return [];
    return [{ code: 'event.errorValue', ...error(at(column)), params: { error: value.error } }];
  });
}

type Named = { text: string; suggestion: string | null; like: string | null };

function unitParams(event: EventEntry, lists: EventLists): Named {
  return named(
    shown(plainValue(event.unit)),
    lists.units.map((it) => it.name),
  );
}

/** Only rules that the unit has, where it is known. */
function ruleParams(event: EventEntry, { unit }: ResolvedEvent, { rules }: EventLists): Named {
  const own = rules.filter((it) => unit === null || it.groups.includes(unit.group));
  return named(
    shown(plainValue(event.rule)),
    own.map((it) => it.label),
  );
}

function named(text: string, names: readonly string[]): Named {
  const suggestion = suggestChoice(text, names);
  return { text, suggestion, like: suggestion === null ? nearName(text, names) : null };
}

/** The same fault under another indicator: what stands behind the dash. */
function sameEnd(a: string, b: string): boolean {
  return a.slice(a.indexOf(dash)) === b.slice(b.indexOf(dash));
}

const dash = '\u2014';

function formulaOf(typed: Typed): string | null {
  return typed !== null && typeof typed === 'object' ? typed.formula : null;
}

function shown(value: Value): string {
  if (value === null) return '';
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

const unixEpoch = 25569;
const dayMs = 86_400_000;
const lastSerial = 100_000;

/** A number that is a day of this or the last century as one: 2020-12-31. */
function shownDate(value: Value): string {
  if (typeof value !== 'number' || value < 1 || value > lastSerial) return shown(value);
  return new Date((Math.floor(value) - unixEpoch) * dayMs).toISOString().slice(0, 10);
}

import {
  add,
  all,
  any,
  blank,
  compare,
  error,
  not,
  number,
  ref,
  when,
  type Expression,
  type Test,
} from '../base/expression';
import type { Aggregate } from '../base/aggregate';
import type { DateInput, NumberInput } from '../base/inputSpec';
import { serialOf } from '../rules/day';
import { accepts } from './inputState';

/** What people type in a row of the ledger of events, in the order of its columns. */
export const eventColumns = ['date', 'unit', 'rule', 'count', 'basis', 'number', 'note'] as const;
export type EventColumn = (typeof eventColumns)[number];

/**
 * What a row of the ledger is: empty, counted, or the first thing that keeps it from being counted. `outside` is an event of a
 * unit whose counts are typed; it is not wrong.
 */
export type EventState =
  | 'empty'
  | 'error'
  | 'unit'
  | 'outside'
  | 'rule'
  | 'foreign'
  | 'date'
  | 'count'
  | 'basis'
  | 'counted';

/** States that keep an event from being counted until somebody mends it. */
export const wrongStates: readonly EventState[] = [
  'error',
  'unit',
  'rule',
  'foreign',
  'date',
  'count',
  'basis',
];

/** Keys of what is looked up for a row: places of unit and rule in their lists (1-based, 0 where they are not there), and whether the unit has the rule (1 or 0). */
export const eventRefs = { unitAt: 'unitAt', ruleAt: 'ruleAt', applies: 'applies' } as const;
export type EventRef = keyof typeof eventRefs;

/** The days that an event may have: those of the year. */
export function eventDate(year: number): DateInput {
  return {
    ...common('date'),
    type: 'date',
    min: serialOf(`${year}-01-01`),
    max: serialOf(`${year}-12-31`),
    isOptional: false,
  };
}

/** How often it happened. */
export const eventCount: NumberInput = {
  ...common('count'),
  type: 'number',
  min: 1,
  max: null,
  step: 1,
  unit: '',
  isOptional: false,
};

function common<C extends EventColumn>(key: C) {
  return { key, row: key, place: 'entry', label: '' } as const;
}

/** The states in the order they are asked; the first whose test holds counts, else the event is counted. */
export function eventCases(
  year: number,
  counted: number,
): readonly { readonly when: Test; readonly state: EventState }[] {
  const { unitAt, ruleAt, applies } = eventRefs;
  return [
    { when: any(...eventColumns.map((it) => error(it))), state: 'error' },
    { when: all(...eventColumns.map((it) => blank(it))), state: 'empty' },
    { when: isNone(unitAt), state: 'unit' },
    { when: compare(ref(unitAt), '>', number(counted)), state: 'outside' },
    { when: isNone(ruleAt), state: 'rule' },
    { when: isNone(applies), state: 'foreign' },
    { when: not(accepts(eventDate(year))), state: 'date' },
    { when: not(accepts(eventCount)), state: 'count' },
    { when: blank('basis'), state: 'basis' },
  ];
}

const isNone = (key: string): Test => compare(ref(key), '=', number(0));

/** Columns of the ledger that others read: where a counted event goes to, where a wrong one would, and the count. */
export type KeptColumn = 'counted' | 'wrong' | 'count';

/** In place of a unit or rule that nobody knows. */
export const unknownMark = '#';

/** Names a rule of a unit in the ledger; never a number, so that no program takes it for one. */
export function eventKey(unit: string, rule: string): string {
  return `${unit}|${rule}`;
}

/** What a count of a unit reads in the ledger, by the keys of its expressions. */
export const entryRefs = {
  /** Wrong events, whosever they are. */
  wrongAny: 'wrongAny',
  /** Those of the rule and unit, of the unit with any rule, of the rule with any unit, and of which nothing is known. */
  wrongOwn: 'wrongOwn',
  wrongUnit: 'wrongUnit',
  wrongRule: 'wrongRule',
  wrongBoth: 'wrongBoth',
  count: 'count',
} as const;
export type EntryRef = keyof typeof entryRefs;

/** The aggregates behind them; `wrongAny` is no single one. */
export function entryAggregates(
  unit: string,
  rule: string,
): Readonly<Record<Exclude<EntryRef, 'wrongAny'>, Aggregate<KeptColumn>>> {
  return {
    wrongOwn: wrong(eventKey(unit, rule)),
    wrongUnit: wrong(eventKey(unit, unknownMark)),
    wrongRule: wrong(eventKey(unknownMark, rule)),
    wrongBoth: wrong(eventKey(unknownMark, unknownMark)),
    count: { sum: 'count', where: 'counted', equals: eventKey(unit, rule) },
  };
}

function wrong(equals: string): Aggregate<KeptColumn> {
  return { sum: null, where: 'wrong', equals };
}

/** Whether a wrong event may belong to this rule of the unit: then the count would be short, so there is none. */
export const isEntryWrong: Test = compare(
  // Nothing else is looked through where no event is wrong.
  when(
    compare(ref(entryRefs.wrongAny), '=', number(0)),
    number(0),
    add(
      ref(entryRefs.wrongOwn),
      ref(entryRefs.wrongUnit),
      ref(entryRefs.wrongRule),
      ref(entryRefs.wrongBoth),
    ),
  ),
  '>',
  number(0),
);

/** How often the rule was broken by the unit. */
export const entryCount: Expression = ref(entryRefs.count);

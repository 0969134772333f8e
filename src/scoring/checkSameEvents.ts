import type { Issue } from '../base/issue';
import { plainValue, type Typed } from '../base/value';
import type { Overlap, Scheme } from '../scheme/scheme';
import type { EventEntry } from './evaluation';
import { plainText } from './plainText';
import type { ResolvedEvent } from './resolveEvents';

interface SameCheck {
  readonly scheme: Scheme;
  readonly rowNumber: (row: number) => number;
}

interface Counted {
  readonly index: number;
  readonly unit: string;
  readonly rule: string;
  readonly label: string;
  readonly number: string;
  readonly rest: string;
}

/**
 * Counted events of one unit that look like one, as warnings: `event.same` names rows with one number whose rules an overlap of
 * the scheme says are both for one event; `event.repeated` names rows with the same rule and number, or, without a number, alike
 * in all they say.
 */
export function checkSameEvents(
  events: readonly EventEntry[],
  rows: readonly ResolvedEvent[],
  { scheme, rowNumber }: SameCheck,
): readonly Issue[] {
  const counted = rows.flatMap((row, index) => countedEvent(events[index], row, index));
  return [
    ...groupsOf(
      counted.filter((it) => it.number !== ''),
      (it) => `${it.unit}|${it.number}`,
    ).flatMap((it) => scheme.overlaps.flatMap((overlap) => sameEvent(it, overlap, rowNumber))),
    ...groupsOf(counted, (it) => `${it.unit}|${it.rule}|${it.number || `?${it.rest}`}`).map(
      (group): Issue => ({
        code: 'event.repeated',
        severity: 'warning',
        place: placeOf(group[1]),
        params: { rows: group.map((it) => rowNumber(it.index)) },
      }),
    ),
  ];
}

function sameEvent(
  group: readonly Counted[],
  { leafRules, adjustment, handling }: Overlap,
  rowNumber: (row: number) => number,
): readonly Issue[] {
  const pair = group.filter((it) => leafRules.includes(it.rule) || it.rule === adjustment);
  const rules = new Set(pair.map((it) => it.label));
  if (!pair.some((it) => it.rule === adjustment) || rules.size < 2) return [];
  return [
    {
      code: 'event.same',
      severity: 'warning',
      place: placeOf(pair[1]),
      params: {
        number: pair[0]?.number ?? '',
        rows: pair.map((it) => rowNumber(it.index)),
        rules: [...rules],
        handling,
      },
    },
  ];
}

function placeOf(it: Counted | undefined): NonNullable<Issue['place']> {
  if (it === undefined) return {};
  return { unit: it.unit, event: { row: it.index, column: 'number' } };
}

function countedEvent(
  event: EventEntry | undefined,
  { state, unit, rule }: ResolvedEvent,
  index: number,
): readonly Counted[] {
  if (event === undefined || state !== 'counted' || unit === null || rule === null) return [];
  const { date, count, basis } = event;
  return [
    {
      index,
      unit: unit.code,
      rule: rule.key,
      label: rule.label,
      number: bare(event.number),
      rest: [date, count, basis].map(bare).join('|'),
    },
  ];
}

function bare(typed: Typed): string {
  return plainText(String(plainValue(typed) ?? '')).toLowerCase();
}

/** Those with the same key, where there are several, in the order of the first. */
function groupsOf(
  events: readonly Counted[],
  keyOf: (it: Counted) => string,
): readonly (readonly Counted[])[] {
  const groups = new Map<string, Counted[]>();
  for (const it of events) {
    const key = keyOf(it);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [it]);
    else known.push(it);
  }
  return [...groups.values()].filter((it) => it.length > 1);
}

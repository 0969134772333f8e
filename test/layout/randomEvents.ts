import type { Typed } from '../../src/base/value';
import { createRandom } from '../../src/flows/random';
import { eventLists, type EventLists } from '../../src/scoring/eventLists';
import type { Evaluation, EventEntry, EventLedger } from '../../src/scoring/evaluation';
import type { Scheme } from '../../src/scheme/scheme';

/** Half of the units read a ledger of `count` random events, good ones and every kind of bad one. */
export function withRandomEvents(
  evaluation: Evaluation,
  scheme: Scheme,
  seed: number,
  { count, oddShare }: { readonly count: number; readonly oddShare: number },
): Evaluation {
  const random = createRandom(`events ${seed}`);
  const units = evaluation.roster.map((it) => it.code).filter(() => random() < 0.5);
  const lists = eventLists(scheme, evaluation.roster, { units });
  const pick = <T>(items: readonly T[]): T | undefined =>
    items[Math.floor(random() * items.length)];
  const events = Array.from({ length: count }, () =>
    random() < 0.1 ? emptyEvent : randomEvent(lists, pick, random, oddShare),
  );
  const ledger: EventLedger = { units, events, rows: count + 20, printed: 40, typed: {} };
  return { ...evaluation, events: ledger };
}

export const emptyEvent: EventEntry = {
  date: null,
  unit: null,
  rule: null,
  count: null,
  basis: null,
  number: null,
  note: null,
};

type Pick = <T>(items: readonly T[]) => T | undefined;

function randomEvent(
  lists: EventLists,
  pick: Pick,
  random: () => number,
  oddShare: number,
): EventEntry {
  const unit = pick(random() < 0.9 ? lists.units.slice(0, lists.counted) : lists.units);
  const rules = lists.rules.filter((it) => unit !== undefined && it.groups.includes(unit.group));
  const rule = pick(rules);
  const odd = (good: Typed, bad: readonly Typed[]): Typed =>
    random() < oddShare ? (pick(bad) ?? null) : good;
  const text = unit?.name ?? '';
  return {
    date: odd(44197 + Math.floor(random() * 365), [null, 44196, 44562, '2021-3-1', 44300.5, true]),
    unit: odd(text, [
      null,
      `${text} `,
      '*',
      '?',
      `${text.slice(0, 2)}*`,
      7,
      '#',
      true,
      text.toUpperCase(),
    ]),
    rule: odd(rule?.label ?? '', [null, '*', lists.rules[0]?.label ?? '', 'T01/1', 3, '#']),
    count: odd(1 + Math.floor(random() * 3), [null, 0, -1, 1.5, '2', '２次', true, 10000]),
    basis: odd('通报第1期', [null, ' ', 5, '#N/A']),
    number: random() < 0.2 ? 'A1' : null,
    note: null,
  };
}

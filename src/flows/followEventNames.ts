import { eventLists, type EventLists } from '../scoring/eventLists';
import type { Evaluation, EventEntry } from '../scoring/evaluation';
import type { Typed } from '../base/value';

/**
 * The evaluation after an action, with units and rules in its ledger of events called as they are now: where one got another
 * name, events that name it follow. What names nothing stays as it was typed.
 * `ruleKeys` has the new keys of the rules of leaves where a change of the scheme moved them; null where none moved.
 */
export function followEventNames(
  before: Evaluation | null,
  after: Evaluation,
  ruleKeys: ReadonlyMap<string, string> | null = null,
): Evaluation {
  if (before === null || before.events === null || after.events === null) return after;
  const was = listsOf(before);
  const is = listsOf(after);
  const units = renamed(
    was.units.map(({ code, name }) => [code, name]),
    is.units.map(({ code, name }) => [code, name]),
  );
  const rules = renamed(
    was.rules.map(({ key, label }) => [keyNow(key, ruleKeys), label]),
    is.rules.map(({ key, label }) => [key, label]),
  );
  if (units.size + rules.size === 0) return after;
  const events = after.events.events.map((it): EventEntry => ({
    ...it,
    unit: follow(it.unit, units),
    rule: follow(it.rule, rules),
  }));
  return { ...after, events: { ...after.events, events } };
}

function listsOf({ scheme, roster, events }: Evaluation): EventLists {
  return eventLists(scheme, roster, events);
}

/** Items outside the tree keep their keys; a rule that is gone gives none. */
function keyNow(key: string, moved: ReadonlyMap<string, string> | null): string {
  return moved === null || !key.includes('/') ? key : (moved.get(key) ?? '');
}

type Names = readonly (readonly [key: string, name: string])[];

/** Old name, in lower case, → new one. */
function renamed(was: Names, is: Names): ReadonlyMap<string, string> {
  const now = new Map(is);
  const changed = was.flatMap(([key, name]): Names => {
    const next = now.get(key);
    return next === undefined || next === name ? [] : [[name.toLowerCase(), next]];
  });
  return new Map(changed);
}

function follow(typed: Typed, names: ReadonlyMap<string, string>): Typed {
  return typeof typed === 'string' ? (names.get(typed.toLowerCase()) ?? typed) : typed;
}

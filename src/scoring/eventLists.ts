import { shortList } from '../rules/listedItems';
import type { LeafRule, AdjustmentRule } from '../rules/registry';
import { locateRules, locateTableLeaves, locateTables } from '../scheme/locate';
import type { Scheme } from '../scheme/scheme';
import type { EventLedger, RosterUnit } from './evaluation';

/** A unit as it is called in the ledger of events. */
export interface EventUnit {
  readonly code: string;
  readonly name: string;
  readonly group: string;
}

/** A rule that counts events, as it is called in their ledger. */
export interface EventRule {
  /** Of the rule, and of its one row. */
  readonly key: string;
  /** Key of its leaf or adjustment. */
  readonly place: string;
  readonly label: string;
  /** 次、处、件. */
  readonly measure: string;
  /** Groups that have the rule. */
  readonly groups: readonly string[];
}

/** What a person may choose in the ledger of events. Names and labels are each different from all others, whatever the case. */
export interface EventLists {
  /** Those whose events are counted first, active ones before those that left, then all others. */
  readonly units: readonly EventUnit[];
  /** How many at the start are counted, and how many of them are active. */
  readonly counted: number;
  readonly active: number;
  readonly rules: readonly EventRule[];
  /** Ids of all groups, in the order of the scheme. */
  readonly groups: readonly string[];
}

type Counting = Extract<
  LeafRule | AdjustmentRule,
  { readonly kind: 'perOccurrence' | 'cappedEvent' | 'event' }
>;

/** Whether what is typed for the rule is a count of faults, each of which has its day. */
export function countsEvents(rule: LeafRule | AdjustmentRule): rule is Counting {
  return rule.kind === 'perOccurrence' || rule.kind === 'cappedEvent' || rule.kind === 'event';
}

/** The lists of an evaluation; `ledger` null is one that counts no unit. */
export function eventLists(
  scheme: Scheme,
  roster: readonly RosterUnit[],
  ledger: Pick<EventLedger, 'units'> | null,
): EventLists {
  const codes = new Set(ledger?.units);
  const own = roster.filter((it) => codes.has(it.code));
  const active = own.filter((it) => it.status === 'active');
  const left = own.filter((it) => it.status !== 'active');
  const others = roster.filter((it) => !codes.has(it.code));
  const listed = [...active, ...left, ...others];
  const names = distinct(listed.map((it) => ({ text: it.name, mark: it.code })));
  return {
    units: listed.map(({ code, group }, index) => ({ code, group, name: names[index] ?? code })),
    counted: own.length,
    active: active.length,
    rules: rulesOf(scheme),
    groups: scheme.groups.map((it) => it.id),
  };
}

/** Rules of leaves table by table, then bonus and penalty items; a rule that two tables share stands once. */
function rulesOf(scheme: Scheme): readonly EventRule[] {
  const names = namesOf(scheme);
  const found = new Map<string, Omit<EventRule, 'label'> & { text: string; mark: string }>();
  for (const { item, at } of locateRules(scheme)) {
    if (!countsEvents(item) || found.has(at.key)) continue;
    const place = names.get(at.place);
    found.set(at.key, {
      key: at.key,
      place: at.place,
      measure: item.measure,
      groups: place?.groups ?? [],
      text: `${place?.name ?? at.place}\u2014${lastClause(item.when)}\uff08${item.measure}\uff09`,
      mark: place?.table ?? at.key,
    });
  }
  const rules = [...found.values()];
  const labels = distinct(rules);
  return rules.map(({ key, place, measure, groups }, index) => ({
    key,
    place,
    measure,
    groups,
    label: labels[index] ?? key,
  }));
}

/** What happened, without what leads to it: the name before it says that. */
function lastClause(when: string): string {
  const words = shortList(when);
  return words.slice(words.lastIndexOf('\uff0c') + 1);
}

interface Named {
  readonly name: string;
  /** Name of the table, for telling apart rules that are called the same. */
  readonly table: string | null;
  readonly groups: readonly string[];
}

/** Leaves and adjustments by key. */
function namesOf(scheme: Scheme): ReadonlyMap<string, Named> {
  const named = new Map<string, Named>();
  for (const table of locateTables(scheme)) {
    const groups = scheme.groups.filter((it) => it.table === table.item.id).map((it) => it.id);
    for (const { item } of locateTableLeaves(table)) {
      const known = named.get(item.key)?.groups ?? [];
      named.set(item.key, {
        name: item.name,
        table: table.item.name,
        groups: [...known, ...groups],
      });
    }
  }
  for (const { key, name, groups } of scheme.adjustments)
    named.set(key, { name, table: null, groups: groups ?? scheme.groups.map((it) => it.id) });
  return named;
}

/**
 * Texts that a look-up finds: without the signs that MATCH takes for any character, and each told apart from the others by its
 * mark, else by its number.
 */
function distinct(
  items: readonly { readonly text: string; readonly mark: string }[],
): readonly string[] {
  const plain = items.map(({ text }) => text.replace(/[*?~]/g, wide));
  const counts = new Map<string, number>();
  for (const it of plain) counts.set(it.toLowerCase(), (counts.get(it.toLowerCase()) ?? 0) + 1);
  const used = new Set<string>();
  return plain.map((text, index) => {
    const isAlone = counts.get(text.toLowerCase()) === 1;
    const first = isAlone ? text : `${text}\uff08${items[index]?.mark ?? ''}\uff09`;
    let name = first;
    for (let number = 2; used.has(name.toLowerCase()); number++) name = `${first}${number}`;
    used.add(name.toLowerCase());
    return name;
  });
}

/** The full-width form of an ASCII sign. */
function wide(sign: string): string {
  return String.fromCharCode(sign.charCodeAt(0) + 0xfee0);
}

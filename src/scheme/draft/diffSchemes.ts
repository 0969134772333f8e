import type { ChangedField, SchemeChange } from '../../base/schemeChange';
import { rulesText } from './schemeRows';
import { leavesOf } from './draftTable';
import { canonicalJson } from '../canonicalJson';
import type { Adjustment, Indicator, Leaf, Scheme, Table } from '../scheme';

/** What turns one scheme into the other, table by table in the order of the later one, what is gone at its end; then the adjustments. */
export function diffSchemes(before: Scheme, after: Scheme): readonly SchemeChange[] {
  const tables = after.tables.flatMap((now) => {
    const was = before.tables.find((it) => it.id === now.id);
    return was === undefined ? [] : diffTables(was, now);
  });
  const items = pairs(before.adjustments, after.adjustments);
  return [...tables, ...items.flatMap(([was, now]) => diffItems(was, now))];
}

type Pair<T> = readonly [was: T | null, now: T | null];

/** Each of the later ones with what it was, then those that are gone. */
function pairs<T extends { readonly key: string }>(
  before: readonly T[],
  after: readonly T[],
): readonly Pair<T>[] {
  const keys = new Set(after.map((it) => it.key));
  return [
    ...after.map((now): Pair<T> => [before.find((it) => it.key === now.key) ?? null, now]),
    ...before.filter((it) => !keys.has(it.key)).map((was): Pair<T> => [was, null]),
  ];
}

function diffTables(was: Table, now: Table): readonly SchemeChange[] {
  const about = { part: 'table', table: now.id, key: now.id, name: now.name } as const;
  const places = { was: placesOf(was), now: placesOf(now) };
  return [
    ...changed(about, 'points', was.points, now.points),
    ...pairs(nodesOf(was), nodesOf(now)).flatMap((it) => diffIndicators(now.id, it)),
    ...pairs(leavesOf(was), leavesOf(now)).flatMap((it) => diffLeaves(now.id, it, places)),
  ];
}

type About = Omit<SchemeChange, 'field' | 'was' | 'now'>;

function changed(
  about: About,
  field: ChangedField,
  was: string | number | null,
  now: string | number | null,
): readonly SchemeChange[] {
  return was === now ? [] : [{ ...about, field, was, now }];
}

function nodesOf({ indicators }: Pick<Table, 'indicators'>): readonly Indicator[] {
  return indicators.flatMap((it) => [it, ...nodesOf(it)]);
}

function diffIndicators(table: string, [was, now]: Pair<Indicator>): readonly SchemeChange[] {
  const one = was ?? now;
  if (one === null) return [];
  const about = { part: 'indicator', table, key: one.key, name: one.name } as const;
  if (was === null || now === null) return [whole(about, was, now)];
  return [
    ...changed(about, 'name', was.name, now.name),
    ...changed(about, 'points', was.points, now.points),
  ];
}

interface Place {
  readonly key: string;
  readonly name: string;
}

/** By leaf key, the indicator it stands in. */
function placesOf({ indicators }: Pick<Table, 'indicators'>): ReadonlyMap<string, Place> {
  const nodes = nodesOf({ indicators });
  return new Map(nodes.flatMap((node) => node.leaves.map((it) => [it.key, node] as const)));
}

function diffLeaves(
  table: string,
  [was, now]: Pair<Leaf>,
  places: { readonly was: ReadonlyMap<string, Place>; readonly now: ReadonlyMap<string, Place> },
): readonly SchemeChange[] {
  const one = was ?? now;
  if (one === null) return [];
  const about = { part: 'leaf', table, key: one.key, name: one.name } as const;
  if (was === null || now === null) return [whole(about, was, now)];
  return [
    ...changed(about, 'name', was.name, now.name),
    ...moved(about, places.was.get(was.key), places.now.get(was.key)),
    ...changed(about, 'points', was.points, now.points),
    ...changed(about, 'criterion', was.criterion, now.criterion),
    ...(canonicalJson(was.rules) === canonicalJson(now.rules)
      ? []
      : changed(about, 'rules', rulesText(was.rules), rulesText(now.rules))),
    ...changed(about, 'evidence', was.evidence, now.evidence),
  ];
}

function moved(
  about: About,
  from: Place | undefined,
  to: Place | undefined,
): readonly SchemeChange[] {
  if (from === undefined || to === undefined || from.key === to.key) return [];
  return [{ ...about, field: 'moved', was: from.name, now: to.name }];
}

function diffItems(was: Adjustment | null, now: Adjustment | null): readonly SchemeChange[] {
  const one = was ?? now;
  if (one === null) return [];
  const about = { part: 'adjustment', table: null, key: one.key, name: one.name } as const;
  if (was === null || now === null) return [whole(about, was, now)];
  return [
    ...changed(about, 'name', was.name, now.name),
    ...changed(about, 'rules', rulesText([was.rule]), rulesText([now.rule])),
    ...changed(about, 'evidence', was.evidence, now.evidence),
  ];
}

function whole(about: About, was: Whole | null, now: Whole | null): SchemeChange {
  return { ...about, field: was === null ? 'added' : 'removed', was: worth(was), now: worth(now) };
}

type Whole = Leaf | Indicator | Adjustment;

/** Points of a leaf or indicator that came or went; the sentence of an item. */
function worth(it: Whole | null): string | number | null {
  if (it === null) return null;
  return 'rule' in it ? rulesText([it.rule]) : it.points;
}

import type { Path } from '../base/finding';
import type { RulePlace } from '../rules/rule';
import type { AdjustmentRule, LeafRule } from '../rules/registry';
import type { Indicator, Leaf, Scheme, Table } from './scheme';

/** A part of the scheme with its path from the root. */
export interface Located<T> {
  readonly item: T;
  readonly path: Path;
}

export interface LocatedTable extends Located<Table> {
  /** The group that uses it; null where several do, or none. */
  readonly group: string | null;
}

export interface LocatedRule extends Located<LeafRule | AdjustmentRule> {
  readonly at: RulePlace;
}

/** In document order. */
export function locateTables(scheme: Scheme): readonly LocatedTable[] {
  return scheme.tables.map((item, index) => {
    const groups = scheme.groups.filter((it) => it.table === item.id);
    return { item, path: ['tables', index], group: onlyOf(groups.map((it) => it.id)) };
  });
}

/** All inner nodes of a table, each before its children. */
export function locateIndicators(table: Located<Table>): readonly Located<Indicator>[] {
  return locateChildren(table).flatMap((it) => [it, ...locateBelow(it)]);
}

/** The inner nodes below an indicator, each before its children, without itself. */
export function locateBelow(indicator: Located<Indicator>): readonly Located<Indicator>[] {
  return locateChildren(indicator).flatMap((it) => [it, ...locateBelow(it)]);
}

/** The leaves below an indicator at any depth, in document order. */
export function locateLeaves(indicator: Located<Indicator>): readonly Located<Leaf>[] {
  return [indicator, ...locateBelow(indicator)].flatMap(({ item, path }) =>
    item.leaves.map((leaf, index) => ({ item: leaf, path: [...path, 'leaves', index] })),
  );
}

/** The leaves of a table, in document order. */
export function locateTableLeaves(table: Located<Table>): readonly Located<Leaf>[] {
  return locateChildren(table).flatMap((it) => locateLeaves(it));
}

/** The rules of a leaf, keyed `T01/1`, `T01/2` … in their order. */
export function locateLeafRules(leaf: Located<Leaf>, group: string | null): readonly LocatedRule[] {
  const { item, path } = leaf;
  return item.rules.map((rule, index) => {
    const rulePath = [...path, 'rules', index];
    const key = `${item.key}/${index + 1}`;
    const at = { key, points: item.points ?? 0, path: rulePath, place: item.key, group };
    return { item: rule, path: rulePath, at };
  });
}

/** The rules of the bonus and penalty items, in document order. */
export function locateAdjustmentRules(scheme: Scheme): readonly LocatedRule[] {
  return scheme.adjustments.map(({ key, rule, groups }, index) => {
    const path = ['adjustments', index, 'rule'];
    const at = { key, points: 0, path, place: key, group: onlyOf(groups ?? []) };
    return { item: rule, path, at };
  });
}

/** All rules: those of leaves table by table, then the adjustments. */
export function locateRules(scheme: Scheme): readonly LocatedRule[] {
  const onLeaves = locateTables(scheme).flatMap((table) =>
    locateTableLeaves(table).flatMap((leaf) => locateLeafRules(leaf, table.group)),
  );
  return [...onLeaves, ...locateAdjustmentRules(scheme)];
}

function locateChildren(
  parent: Located<{ readonly indicators: readonly Indicator[] }>,
): readonly Located<Indicator>[] {
  return parent.item.indicators.map((item, index) => ({
    item,
    path: [...parent.path, 'indicators', index],
  }));
}

/** The one id of a list of one; null for none or several. */
export function onlyOf(ids: readonly string[]): string | null {
  return ids.length === 1 ? (ids[0] ?? null) : null;
}

import type { Indicator, Leaf, Scheme } from './scheme';
import { twinLeaves } from './twinLeaves';

/** What leaves of several tables have in common. Points are each table's own. */
export type LeafChange = Partial<Pick<Leaf, 'name' | 'criterion' | 'rules' | 'evidence'>>;

/** The scheme with the change on this leaf and on the same item of every other table; all else is the same object. */
export function changeLeaf(scheme: Scheme, key: string, change: LeafChange): Scheme {
  const keys = new Set([key, ...twinLeaves(scheme, key).map((it) => it.item.key)]);
  const tables = scheme.tables.map((table) => ({
    ...table,
    indicators: table.indicators.map((it) => changeBelow(it, keys, change)),
  }));
  return { ...scheme, tables };
}

function changeBelow(
  indicator: Indicator,
  keys: ReadonlySet<string>,
  change: LeafChange,
): Indicator {
  return {
    ...indicator,
    indicators: indicator.indicators.map((it) => changeBelow(it, keys, change)),
    leaves: indicator.leaves.map((it) => (keys.has(it.key) ? { ...it, ...change } : it)),
  };
}

import { locateTableLeaves, locateTables, type Located } from './locate';
import type { Leaf, Scheme } from './scheme';

/** The leaves of other tables that are the same item as this one, in document order; none for a leaf of one table only. */
export function twinLeaves(scheme: Scheme, key: string): readonly Located<Leaf>[] {
  const leaves = locateTables(scheme).flatMap((it) => locateTableLeaves(it));
  const shared = leaves.find((it) => it.item.key === key)?.item.shared ?? null;
  return leaves.filter(({ item }) => shared !== null && item.shared === shared && item.key !== key);
}

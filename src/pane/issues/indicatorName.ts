import { locateTableLeaves, locateTables } from '../../scheme/locate';
import type { Scheme } from '../../scheme/scheme';

/** Name of the leaf or adjustment with this key, or to which the row with it belongs (`T01/2`); null where there is none. */
export function indicatorName(scheme: Scheme, key: string): string | null {
  const own = key.split('/')[0];
  const leaves = locateTables(scheme).flatMap((it) => locateTableLeaves(it));
  const leaf = leaves.find((it) => it.item.key === own)?.item;
  return (leaf ?? scheme.adjustments.find((it) => it.key === own))?.name ?? null;
}

import type { Indicator, Table } from './scheme';

/** Whether a leaf of the table has no points yet. */
export function lacksPoints({ indicators }: Pick<Table | Indicator, 'indicators'>): boolean {
  return indicators.some((it) => it.leaves.some((leaf) => leaf.points === null) || lacksPoints(it));
}

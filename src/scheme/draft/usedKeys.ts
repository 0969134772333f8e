import type { Scheme, Table } from '../scheme';

/** Keys of everything that results are kept by: none of them is given twice, nor again after it is gone. */
export function usedKeys({ tables, adjustments, vetoes }: Scheme): Set<string> {
  const nodes = tables.flatMap((it) => nodeKeys(it));
  return new Set([...nodes, ...[...adjustments, ...vetoes].map((it) => it.key)]);
}

/** Keys of the indicators and leaves of a table. */
export function nodeKeys({ indicators }: Pick<Table, 'indicators'>): readonly string[] {
  return indicators.flatMap((it) => [
    it.key,
    ...it.leaves.map((leaf) => leaf.key),
    ...nodeKeys(it),
  ]);
}

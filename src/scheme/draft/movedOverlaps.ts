import type { Overlap, Scheme, Table } from '../scheme';
import { leavesOf } from './draftTable';
import { ruleMoves } from './ruleMoves';

/** New keys of the rules of leaves, by their old ones, where they are still there: `T01/1` → `T01/2`. */
export function movedRuleKeys(
  before: readonly Table[],
  after: readonly Table[],
): ReadonlyMap<string, string> {
  const leaves = new Map(after.flatMap(leavesOf).map((it) => [it.key, it]));
  return new Map(
    before.flatMap(leavesOf).flatMap((was) => {
      const now = leaves.get(was.key);
      if (now === undefined) return [];
      return ruleMoves(was.rules, now.rules).flatMap((to, from) =>
        to === null ? [] : [[`${was.key}/${from + 1}`, `${was.key}/${to + 1}`] as const],
      );
    }),
  );
}

/** Events that two rules punish, by the new keys of the rules; those of which a side is gone are no longer two. */
export function movedOverlaps(
  { overlaps, tables }: Scheme,
  after: Pick<Scheme, 'tables' | 'adjustments'>,
): readonly Overlap[] {
  const keys = movedRuleKeys(tables, after.tables);
  const items = new Set(after.adjustments.map((it) => it.key));
  return overlaps
    .map((it) => ({ ...it, leafRules: it.leafRules.flatMap((key) => keys.get(key) ?? []) }))
    .filter((it) => it.leafRules.length > 0 && items.has(it.adjustment));
}

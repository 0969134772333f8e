import { ruleSentence, type LeafRule } from '../../rules/registry';

/**
 * Where each rule of a leaf went, by 0-based place: first to the rule that says the same, then to one of the same kind, in
 * order; null where it is gone.
 */
export function ruleMoves(
  before: readonly LeafRule[],
  after: readonly LeafRule[],
): readonly (number | null)[] {
  const taken = new Set<number>();
  const take = (accepts: (rule: LeafRule) => boolean): number | null => {
    const at = after.findIndex((it, index) => !taken.has(index) && accepts(it));
    if (at === -1) return null;
    taken.add(at);
    return at;
  };
  const same = before.map((rule) => take((it) => ruleSentence(it) === ruleSentence(rule)));
  return before.map((rule, index) => same[index] ?? take((it) => it.kind === rule.kind));
}

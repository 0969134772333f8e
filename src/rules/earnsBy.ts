import { ruleKind, type LeafRule } from './registry';

/** Whether the rule earns the points of its leaf item by item, or by putting the whole leaf in a tier; null for neither. */
export function earnsBy(rule: LeafRule): 'items' | 'tier' | null {
  return ruleKind(rule).earns ?? null;
}

/** Whether some rules of a leaf add up items and others put the whole leaf in a tier, so that they say its points twice. */
export function isSaidTwice(rules: readonly LeafRule[]): boolean {
  return (['items', 'tier'] as const).every((way) => rules.some((it) => earnsBy(it) === way));
}

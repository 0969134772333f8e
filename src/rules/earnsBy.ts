import type { LeafRule } from './registry';

const ways: Readonly<Record<LeafRule['kind'], 'items' | 'tier' | null>> = {
  judged: null,
  zeroIf: null,
  fixedDeduction: null,
  perOccurrence: null,
  deadline: null,
  subItems: 'items',
  equalItems: 'items',
  allOrNothing: 'tier',
  namedTiers: 'tier',
  countTiers: 'tier',
  threshold: null,
  procedure: null,
};

/** Whether the rule earns the points of its leaf item by item, or by putting the whole leaf in a tier; null for neither. */
export function earnsBy({ kind }: LeafRule): 'items' | 'tier' | null {
  return ways[kind];
}

/** Whether some rules of a leaf add up items and others put the whole leaf in a tier, so that they say its points twice. */
export function isSaidTwice(rules: readonly LeafRule[]): boolean {
  return (['items', 'tier'] as const).every((way) => rules.some((it) => earnsBy(it) === way));
}

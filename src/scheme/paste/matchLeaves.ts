import { bareName } from '../../rules/statedName';
import type { Leaf } from '../scheme';
import type { PastedLeaf } from './growTree';

/** Criteria that begin alike in so many characters are of one leaf. */
const telling = 6;

/**
 * Which leaf of a table each pasted one is: the one with the same criterion, else with the same name, else with a criterion
 * that goes on where the other ends. What fits several is none of them.
 */
export function matchLeaves(
  pasted: readonly PastedLeaf[],
  leaves: readonly Leaf[],
): ReadonlyMap<PastedLeaf, Leaf> {
  const found = new Map<PastedLeaf, Leaf>();
  for (const isSame of [sameCriterion, sameName, sameBeginning]) {
    const used = new Set(found.values());
    const open = pasted.filter((it) => !found.has(it));
    const free = leaves.filter((it) => !used.has(it));
    for (const one of open) {
      const [leaf, ...others] = free.filter((it) => isSame(one, it));
      if (leaf === undefined || others.length > 0) continue;
      if (open.filter((it) => isSame(it, leaf)).length === 1) found.set(one, leaf);
    }
  }
  return found;
}

function sameCriterion(one: PastedLeaf, leaf: Leaf): boolean {
  return bareName(one.criterion) === bareName(leaf.criterion);
}

function sameName(one: PastedLeaf, leaf: Leaf): boolean {
  return bareName(one.name) === bareName(leaf.name);
}

function sameBeginning(one: PastedLeaf, leaf: Leaf): boolean {
  const [a, b] = [bareName(one.criterion), bareName(leaf.criterion)];
  const length = Math.min(a.length, b.length);
  return length >= telling && a.slice(0, length) === b.slice(0, length);
}

import type { Expression, Test } from './expression';

/** The numbers that an expression or a test compares with, each once, in the order met: least counts, shares, days. */
export function boundsIn(tree: Expression | Test): readonly number[] {
  return [...new Set(boundsBelow(tree, false))];
}

function boundsBelow(part: unknown, isCompared: boolean): readonly number[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('node' in part && part.node === 'number' && 'value' in part)
    return isCompared && typeof part.value === 'number' ? [part.value] : [];
  const isWithin = isCompared || ('test' in part && part.test === 'compare');
  return Object.values(part).flatMap((it) => boundsBelow(it, isWithin));
}

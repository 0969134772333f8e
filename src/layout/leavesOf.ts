import type { Indicator, Leaf } from '../scheme/scheme';

/** All leaves below, in document order. */
export function leavesOf(indicators: readonly Indicator[]): readonly Leaf[] {
  return indicators.flatMap((it) => [...it.leaves, ...leavesOf(it.indicators)]);
}

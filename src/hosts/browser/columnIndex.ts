import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

/**
 * Keeps the formula engine from building its index of column values.
 * Univer 0.25.1: the index takes 0 and "" for one value, so `A1=""` is true for 0 once column A was compared before.
 */
export function dropColumnIndex(): void {
  CELL_INVERTED_INDEX_CACHE.set = () => undefined;
  CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache = () => undefined;
}

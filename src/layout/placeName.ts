import type { Indicator, Scheme } from '../scheme/scheme';
import { locateTableLeaves } from '../scheme/locate';

/**
 * A finding's place as a clerk knows it: the names of the leaves, indicators or items whose keys it lists, with commas, each
 * name once; a place that is no key stays as it is.
 */
export function placeName(scheme: Scheme, place: string): string {
  const names = new Map<string, string>();
  const visit = (indicator: Indicator): void => {
    names.set(indicator.key, indicator.name);
    indicator.indicators.forEach(visit);
  };
  for (const table of scheme.tables) {
    names.set(table.id, table.title);
    table.indicators.forEach(visit);
    for (const { item } of locateTableLeaves({ item: table, path: [] }))
      names.set(item.key, item.name);
  }
  for (const it of scheme.adjustments) names.set(it.key, it.name);
  for (const it of scheme.stages) names.set(it.id, it.name);
  const found = place.split(',').map((key) => names.get(key) ?? key);
  return [...new Set(found)].join('\u3001');
}

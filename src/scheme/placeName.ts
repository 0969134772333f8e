import { remembered } from '../base/remembered';
import { locateIndicators, locateTableLeaves, locateTables } from './locate';
import type { Scheme } from './scheme';

/**
 * A finding's place as a clerk knows it: the names of what its keys and ids stand for, with commas, each name once; a place
 * that is no key stays as it is.
 */
export function placeName(scheme: Scheme, place: string): string {
  const names = placeNames(scheme);
  const found = place.split(',').map((key) => names.get(key) ?? key);
  return [...new Set(found)].join('\u3001');
}

/** A table and the group that uses it may share an id: the table is meant. */
const placeNames = remembered((scheme: Scheme): ReadonlyMap<string, string> => {
  const { groups, stages, series, adjustments, vetoes } = scheme;
  return new Map([
    ...[...groups, ...stages, ...series].map((it) => [it.id, it.name] as const),
    ...groups.flatMap((it) => it.units).map((it) => [it.code, it.name] as const),
    ...locateTables(scheme).flatMap((table) => [
      [table.item.id, table.item.title] as const,
      ...locateIndicators(table).map(({ item }) => [item.key, item.name] as const),
      ...locateIndicators(table).flatMap(({ item: { lost } }) =>
        lost === undefined ? [] : [[lost.key, lost.name] as const],
      ),
      ...locateTableLeaves(table).map(({ item }) => [item.key, item.name] as const),
    ]),
    ...[...adjustments, ...vetoes].map((it) => [it.key, it.name] as const),
  ]);
});

import type { Finding } from '../../base/finding';
import { oldYearsIn } from '../../rules/oldYears';
import { leafTexts } from '../leafTexts';
import { locateTableLeaves, locateTables, onlyOf } from '../locate';
import type { Scheme } from '../scheme';
import { wordingFinding } from './wordingFinding';

/**
 * Leaves that name a year before that of the scheme, as texts taken over from an older document do. In one finding. The
 * annual report of the year before is right, and so is a span that starts long ago.
 */
export function checkYears(scheme: Scheme): readonly Finding[] {
  const found = locateTables(scheme).flatMap((table) =>
    locateTableLeaves(table).flatMap(({ item }) => {
      const years = leafTexts(item).flatMap((it) => oldYearsIn(it, scheme.year));
      const place = { place: item.key, years: [...new Set(years)].sort((a, b) => a - b) };
      return years.length === 0 ? [] : [{ ...place, group: table.group }];
    }),
  );
  if (found.length === 0) return [];
  const groups = found.flatMap((it) => it.group ?? []);
  const at = {
    place: found.map((it) => it.place).join(','),
    group: groups.length === found.length ? onlyOf([...new Set(groups)]) : null,
  };
  const places = found.map(({ place, years }) => ({ place, years }));
  const finding = wordingFinding('STALE_YEAR', at, { year: scheme.year, places }, 'info');
  return [{ ...finding, id: 'STALE_YEAR:document' }];
}

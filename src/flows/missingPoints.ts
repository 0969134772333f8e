import type { Issue } from '../base/issue';
import { locateTableLeaves, locateTables } from '../scheme/locate';
import { hasScoreSheets } from '../scheme/stagesOf';
import type { Assessment } from '../scoring/assess';

/**
 * `scheme.pointsMissing` for each table of the groups that cannot be scored: leaves without points which no decision can set,
 * only the sheet of the scheme.
 */
export function missingPoints(
  { scheme, open }: Assessment,
  groups: readonly string[],
): readonly Issue[] {
  const asked = new Set(
    open.flatMap((it) => it.options.flatMap(({ asks }) => asks.map((ask) => ask.path.join()))),
  );
  const used = new Set(
    scheme.groups
      .filter((it) => groups.includes(it.id) && hasScoreSheets(scheme, it.id))
      .map((it) => it.table),
  );
  return locateTables(scheme)
    .filter((table) => used.has(table.item.id))
    .flatMap((table) => {
      const leaves = locateTableLeaves(table).filter(
        ({ item, path }) => item.points === null && !asked.has([...path, 'points'].join()),
      );
      if (leaves.length === 0) return [];
      const params = { table: table.item.name, count: leaves.length };
      return [{ code: 'scheme.pointsMissing', severity: 'error', params } as const];
    });
}

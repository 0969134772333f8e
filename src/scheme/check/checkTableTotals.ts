import type { Finding } from '../../base/finding';
import { points, sumPoints } from '../../base/points';
import { locateTableLeaves, locateTables, type Located, type LocatedTable } from '../locate';
import type { Scheme, Table } from '../scheme';

/**
 * Whether the leaves of each table add up to the points the table states. A table's own points take no part in any score,
 * so a wrong sum blocks nothing by itself; the indicator that causes it does. Nothing for a table that states none.
 */
export function checkTableTotals(scheme: Scheme): readonly Finding[] {
  return locateTables(scheme).flatMap(checkTableTotal);
}

/** The points of all leaves of a table. */
function tableLeafPoints(table: Located<Table>): number {
  return Number(sumPoints(locateTableLeaves(table).map((it) => points(it.item.points ?? 0))));
}

function checkTableTotal(table: LocatedTable): readonly Finding[] {
  const { id, points: stated } = table.item;
  if (stated === null) return [];
  const leaves = tableLeafPoints(table);
  const diff = Number(points(leaves).minus(stated));
  const base = { group: table.group, place: id, blocking: false, options: [] };
  const finding: Finding =
    diff === 0
      ? {
          ...base,
          id: `TOTAL_OK:${id}`,
          code: 'TOTAL_OK',
          severity: 'info',
          effect: 'none',
          params: { stated, leaves },
        }
      : {
          ...base,
          id: `TOTAL_SUM:${id}`,
          code: 'TOTAL_SUM',
          severity: 'error',
          effect: 'total',
          params: { stated, leaves, diff },
        };
  return [finding];
}

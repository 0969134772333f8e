import type { Finding, FindingParams, Option } from '../../base/finding';
import { points, sumPoints } from '../../base/points';
import { locateTableLeaves, locateTables, type LocatedTable } from '../locate';
import { scaleOf } from './scaleOf';
import type { Indicator, Scheme } from '../scheme';
import { sumBelow } from './checkChildSums';

/**
 * Whether the leaves of each table add up to the points the table states; nothing for a table that states none. A wrong sum
 * that one of its indicators explains, or leaves without points, waits for those findings; any other blocks by itself.
 */
export function checkTableTotals(scheme: Scheme): readonly Finding[] {
  return locateTables(scheme).flatMap(checkTableTotal);
}

function checkTableTotal(table: LocatedTable): readonly Finding[] {
  const { id, points: stated, indicators } = table.item;
  if (stated === null) return [];
  const all = locateTableLeaves(table).map((it) => it.item.points);
  const leaves = Number(sumPoints(all.map((it) => points(it ?? 0))));
  const diff = Number(points(leaves).minus(stated));
  const at = { group: table.group, place: id };
  if (diff === 0) return [agreement(at, { stated, leaves: stated, ...scaleOf(table.item) })];
  const upper = sumBelow({ indicators, leaves: [] });
  const isExplained = upper === stated || indicators.some(isUnknown);
  const full = all.includes(null) ? upper : leaves;
  const keep: Option = {
    id: 'keep',
    changes: [{ path: [...table.path, 'points'], value: full }],
    asks: [],
  };
  const finding: Finding<'TOTAL_SUM'> = {
    ...at,
    id: `TOTAL_SUM:${id}`,
    code: 'TOTAL_SUM',
    severity: 'error',
    blocking: !isExplained,
    effect: 'total',
    params: { stated, leaves, diff, isExplained, full, ...scaleOf(table.item) },
    options: isExplained ? [] : [keep],
  };
  return [finding];
}

/** Leaves below have no points, and nothing above them says how many are theirs. */
function isUnknown({ points: stated, leaves, indicators }: Indicator): boolean {
  if (stated !== null) return false;
  return leaves.some((it) => it.points === null) || indicators.some(isUnknown);
}

function agreement(
  at: { readonly group: string | null; readonly place: string },
  params: FindingParams['TOTAL_OK'],
) {
  return {
    ...at,
    id: `TOTAL_OK:${at.place}`,
    code: 'TOTAL_OK',
    severity: 'info',
    blocking: false,
    effect: 'none',
    params,
    options: [],
  } as const;
}

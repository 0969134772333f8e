import type { Finding } from '../../base/finding';
import { locateIndicators, locateTableLeaves, locateTables, type LocatedTable } from '../locate';
import type { Scheme } from '../scheme';
import { wordingFinding } from './wordingFinding';

/** Tables without a single figure: their column of points was lost, so that no sum can be checked. In one finding. */
export function checkLostScores(scheme: Scheme): readonly Finding[] {
  const lost = locateTables(scheme).filter((it) => !hasAnyPoints(it));
  if (lost.length === 0) return [];
  const at = { place: lost.map((it) => it.item.id).join(','), group: null };
  const params = {
    tables: lost.map((it) => it.item.annex),
    leaves: lost.reduce((sum, it) => sum + locateTableLeaves(it).length, 0),
  };
  const finding = wordingFinding('SCORES_LOST', at, params);
  return [{ ...finding, id: 'SCORES_LOST:document' }];
}

function hasAnyPoints(table: LocatedTable): boolean {
  const parts = [table, ...locateIndicators(table), ...locateTableLeaves(table)];
  return parts.some((it) => it.item.points !== null);
}

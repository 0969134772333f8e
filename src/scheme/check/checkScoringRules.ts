import type { Finding } from '../../base/finding';
import { points, sumPoints } from '../../base/points';
import { locateTableLeaves, locateTables, type LocatedTable } from '../locate';
import { scaleOf } from './scaleOf';
import type { Leaf, Scheme } from '../scheme';

/**
 * Per table, the leaves for which the document says what is looked at but not how it is scored. Leaves without points have no
 * score yet and are none of these.
 */
export function checkScoringRules(scheme: Scheme): readonly Finding[] {
  return locateTables(scheme).flatMap(checkTable);
}

function checkTable(table: LocatedTable): readonly Finding[] {
  const leaves = locateTableLeaves(table)
    .map((it) => it.item)
    .filter((it) => it.points !== null && isWithoutStandard(it));
  if (leaves.length === 0) return [];
  const lost = Number(sumPoints(leaves.map((it) => points(it.points ?? 0))));
  const finding: Finding<'NO_SCORING_RULE'> = {
    id: `NO_SCORING_RULE:${table.item.id}`,
    code: 'NO_SCORING_RULE',
    group: table.group,
    place: table.item.id,
    severity: 'warning',
    blocking: false,
    effect: 'leaf',
    params: { leaves: leaves.map((it) => it.key), points: lost, ...scaleOf(table.item) },
    options: [],
  };
  return [finding];
}

/** The reviewer's judgement is all there is, and no sentence of the document guides it. */
function isWithoutStandard({ rules }: Leaf): boolean {
  return rules.every((it) => it.kind === 'judged' && it.quote === undefined);
}

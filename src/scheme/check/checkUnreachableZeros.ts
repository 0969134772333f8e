import type { Finding } from '../../base/finding';
import { points, sumPoints } from '../../base/points';
import { ruleKind } from '../../rules/registry';
import {
  locateLeafRules,
  locateTableLeaves,
  locateTables,
  type Located,
  type LocatedRule,
} from '../locate';
import type { Leaf, Scheme } from '../scheme';

/**
 * Leaves that keep points whatever is wrong: all deductions listed for them together take less than their points. A rule
 * without bound, or one that can take the whole leaf, reaches zero by itself.
 */
export function checkUnreachableZeros(scheme: Scheme): readonly Finding[] {
  return locateTables(scheme).flatMap((table) =>
    locateTableLeaves(table).flatMap((leaf) => checkLeaf(leaf, table.group)),
  );
}

function checkLeaf({ item, path }: Located<Leaf>, group: string | null): readonly Finding[] {
  const full = item.points ?? 0;
  const losses = locateLeafRules({ item, path }, group).map(maxLoss);
  const maxDeduct = Number(sumPoints(losses.map((it) => points(it ?? full))));
  const floor = Number(points(full).minus(maxDeduct));
  if (floor <= 0) return [];
  const finding: Finding<'UNREACHABLE_ZERO'> = {
    id: `UNREACHABLE_ZERO:${item.key}`,
    code: 'UNREACHABLE_ZERO',
    group,
    place: item.key,
    severity: 'warning',
    blocking: false,
    effect: 'leaf',
    params: { name: item.name, points: full, maxDeduct, floor },
    options: [],
  };
  return [finding];
}

/** null is without bound. */
function maxLoss({ item, at }: LocatedRule): number | null {
  return ruleKind(item).maxPoints(item, at);
}

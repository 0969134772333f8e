import type { Finding, Option } from '../../base/finding';
import { points, sumPoints } from '../../base/points';
import { locateIndicators, locateTableLeaves, locateTables } from '../locate';
import type { Leaf, Scheme } from '../scheme';

/**
 * Leaves that may not apply, of a document that does not say what 不适用 does to the score. The figures are those of the
 * first of them: its points, those of its table, and how many leaves stand beside it.
 */
export function checkNotApplicable(scheme: Scheme): readonly Finding[] {
  if (scheme.settlement.notApplicable !== null) return [];
  const tables = locateTables(scheme).map((it) => locateTableLeaves(it).map((leaf) => leaf.item));
  const leaves = tables.find((it) => it.some(mayNotApply)) ?? [];
  const first = leaves.find(mayNotApply);
  if (first === undefined) return [];
  const finding: Finding<'NOT_APPLICABLE'> = {
    id: 'NOT_APPLICABLE:notApplicable',
    code: 'NOT_APPLICABLE',
    group: null,
    place: 'notApplicable',
    severity: 'warning',
    blocking: true,
    effect: 'total',
    params: {
      leaves: tables
        .flat()
        .filter(mayNotApply)
        .map((it) => it.key),
      name: first.name,
      points: first.points ?? 0,
      full: Number(sumPoints(leaves.map((it) => points(it.points ?? 0)))),
      others: besideOf(scheme, first) - 1,
    },
    options: (['full', 'rescale', 'spread'] as const).map(readAs),
  };
  return [finding];
}

function mayNotApply(leaf: Leaf): boolean {
  return leaf.mayNotApply;
}

/** How many leaves the indicator of a leaf has. */
function besideOf(scheme: Scheme, leaf: Leaf): number {
  const parents = locateTables(scheme).flatMap((it) => locateIndicators(it));
  return parents.find(({ item }) => item.leaves.includes(leaf))?.item.leaves.length ?? 1;
}

function readAs(id: 'full' | 'rescale' | 'spread'): Option {
  return { id, changes: [{ path: ['settlement', 'notApplicable'], value: id }], asks: [] };
}

import type { Finding, Option } from '../../base/finding';
import { points, sumPoints } from '../../base/points';
import { earnsBy, isSaidTwice } from '../../rules/earnsBy';
import type { LeafRule } from '../../rules/registry';
import { locateTableLeaves, locateTables, type Located } from '../locate';
import type { Leaf, Scheme } from '../scheme';

/**
 * Leaves that the document scores twice: by items that add up and by tiers that judge the whole, which may give different
 * points. One of them is chosen.
 */
export function checkTwoMethods(scheme: Scheme): readonly Finding[] {
  return locateTables(scheme).flatMap((table) =>
    locateTableLeaves(table).flatMap((it) => checkLeaf(it, table.group)),
  );
}

function checkLeaf({ item, path }: Located<Leaf>, group: string | null): readonly Finding[] {
  if (item.reading !== null || !isSaidTwice(item.rules)) return [];
  const wholes = (way: 'items' | 'tier'): readonly number[] =>
    item.rules.filter((it) => earnsBy(it) === way).map((it) => wholeOf(it, item.points ?? 0));
  const read = (id: 'items' | 'tier'): Option => ({
    id,
    changes: [{ path: [...path, 'reading'], value: id }],
    asks: [],
  });
  const finding: Finding<'ADDITIVE_VS_TIER'> = {
    id: `ADDITIVE_VS_TIER:${item.key}`,
    code: 'ADDITIVE_VS_TIER',
    group,
    place: item.key,
    severity: 'warning',
    blocking: true,
    effect: 'leaf',
    params: {
      additiveSum: Number(sumPoints(wholes('items').map((it) => points(it)))),
      tierFull: Math.max(...wholes('tier')),
    },
    options: [read('items'), read('tier')],
  };
  return [finding];
}

/** The most that the rule gives by its own figures; the points of the leaf where it has none. */
function wholeOf(rule: LeafRule, full: number): number {
  if (rule.kind === 'subItems') return Number(sumPoints(rule.items.map((it) => points(it.points))));
  if (rule.kind === 'namedTiers' || rule.kind === 'countTiers')
    return Math.max(...rule.tiers.map((it) => it.max));
  return full;
}

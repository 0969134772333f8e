import type { Finding } from '../../base/finding';
import { points, sumPoints } from '../../base/points';
import { itemNumberOf } from '../../rules/itemNumber';
import { locateIndicators, locateTables, type Located, type LocatedTable } from '../locate';
import type { Indicator, Leaf, Scheme } from '../scheme';
import { wordingFinding } from './wordingFinding';

interface Numbered {
  readonly leaf: Leaf;
  readonly number: number;
  readonly parent: Indicator;
}

/**
 * Numbers left out between two items of a table, with what the indicators around them state above their own items: 0 says
 * that no points were lost.
 */
export function checkItemNumbers(scheme: Scheme): readonly Finding[] {
  return locateTables(scheme).flatMap((table) => {
    const items = locateIndicators(table).flatMap(numbered);
    return items.flatMap((it, index) => checkGap(it, items[index + 1], table));
  });
}

function numbered({ item: parent }: Located<Indicator>): readonly Numbered[] {
  return parent.leaves.flatMap((leaf) => {
    const number = itemNumberOf(leaf.source);
    return number === null ? [] : [{ leaf, number, parent }];
  });
}

function checkGap(
  before: Numbered,
  after: Numbered | undefined,
  { group }: LocatedTable,
): readonly Finding[] {
  const count = (after?.number ?? 0) - before.number - 1;
  if (after === undefined || count < 1) return [];
  const around = [...new Set([before.parent, after.parent])].flatMap(statedOf);
  const rests = around.map(({ stated, parts }) =>
    points(stated).minus(sumPoints(parts.map((it) => points(it)))),
  );
  const params = {
    missing: Array.from({ length: count }, (_, index) => before.number + 1 + index),
    residual: around.length === 0 ? null : Number(sumPoints(rests)),
    around,
  };
  const place = [before.leaf.key, after.leaf.key].join(',');
  return [wordingFinding('NUM_GAP', { place, group }, params)];
}

function statedOf({ name, points: stated, leaves }: Indicator) {
  return stated === null ? [] : [{ name, stated, parts: leaves.map((it) => it.points ?? 0) }];
}

import { formatRange, type Area } from './address';
import type { Block } from './plan';
import { doOverlap, planArea } from './planArea';

/** What is wrong with the merges of a sheet: one cell, two that overlap, or a value under one, which nobody would see. */
export function checkMerges(
  merges: readonly string[],
  blocks: readonly Block[],
): readonly string[] {
  const areas = merges.map(planArea).filter((it) => it !== null);
  return [
    ...areas.filter(isOneCell).map((it) => `a merge of one cell: ${formatRange(it)}`),
    ...areas.flatMap((area, index) =>
      areas
        .slice(index + 1)
        .filter((it) => doOverlap(area, it))
        .map((it) => `merges overlap: ${formatRange(area)} and ${formatRange(it)}`),
    ),
    ...areas
      .filter((area) => blocks.some((it) => hidesValue(area, it)))
      .map((it) => `a value under the merge ${formatRange(it)}`),
  ];
}

function isOneCell({ top, left, bottom, right }: Area): boolean {
  return top === bottom && left === right;
}

function hidesValue(area: Area, { at, cells }: Block): boolean {
  const start = planArea(at);
  if (start === null) return false;
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const input = cells[row - start.top]?.[column - start.left] ?? null;
      const isFirst = row === area.top && column === area.left;
      if (!isFirst && input !== null) return true;
    }
  return false;
}

import { formatRange, type Area } from '../../../../src/workbook/address';
import { holdsArea, keyOf, maxColumns, placeOf } from './grid';

/** The cells of these keys as few areas, the same ones however the cells were put together. */
export function areasOfKeys(keys: Iterable<number>): readonly Area[] {
  const sorted = Array.from(new Set(keys)).sort((a, b) => a - b);
  const areas: Area[] = [];
  /** Places in the list of areas that reach to the row above, and to this row, by their columns. */
  let above = new Map<number, number>();
  let here = new Map<number, number>();
  let row = -1;
  for (let at = 0; at < sorted.length;) {
    const run = runFrom(sorted, at);
    at += run.right - run.left + 1;
    if (run.top !== row) {
      above = run.top === row + 1 ? here : new Map<number, number>();
      here = new Map<number, number>();
      row = run.top;
    }
    const span = keyOf(run.left, run.right);
    const index = above.get(span) ?? areas.length;
    areas[index] = { ...run, top: areas[index]?.top ?? run.top };
    here.set(span, index);
  }
  return areas.sort((a, b) => a.top - b.top || a.left - b.left);
}

function runFrom(keys: readonly number[], at: number): Area {
  const first = keys[at] ?? 0;
  let last = first;
  for (let next = at + 1; keys[next] === last + 1 && (last + 1) % maxColumns !== 0; next++)
    last += 1;
  const { row, column } = placeOf(first);
  return { top: row, left: column, bottom: row, right: placeOf(last).column };
}

/** Areas as one text, `A1:B2 D4`, however they were cut. */
export function areaText(areas: readonly Area[]): string {
  const isLarge = areas.some((it) => (it.bottom - it.top + 1) * (it.right - it.left + 1) > 200_000);
  const canonical = isLarge ? outermost(areas) : areasOfKeys(areas.flatMap(keysOf));
  return canonical.map(formatRange).join(' ');
}

/** Of whole rows and columns, which are not counted cell by cell. */
function outermost(areas: readonly Area[]): readonly Area[] {
  return areas
    .filter((it, at) => !areas.some((other, index) => index !== at && holdsArea(other, it)))
    .sort((a, b) => a.top - b.top || a.left - b.left);
}

function keysOf(area: Area): readonly number[] {
  const keys: number[] = [];
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) keys.push(keyOf(row, column));
  return keys;
}

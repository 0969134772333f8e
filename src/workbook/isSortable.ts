import { parseRange } from './address';
import type { SheetPlan, Style } from './plan';

/** Whether people may sort what the sheet's filter holds: a protected sheet lets them where every cell below the headings is open. */
export function isSortable(
  { filter, styles }: Pick<SheetPlan, 'filter' | 'styles'>,
  looks: Readonly<Record<string, Style>>,
): boolean {
  if (filter === undefined) return false;
  const { top, left, bottom, right } = parseRange(filter);
  const open = new Set<number>();
  const width = right - left + 1;
  for (const { range, style } of styles) {
    const area = parseRange(range);
    for (let row = Math.max(top + 1, area.top); row <= Math.min(bottom, area.bottom); row++)
      for (
        let column = Math.max(left, area.left);
        column <= Math.min(right, area.right);
        column++
      ) {
        const at = (row - top) * width + column - left;
        if (looks[style]?.locked === false) open.add(at);
        else open.delete(at);
      }
  }
  return open.size === (bottom - top) * width;
}

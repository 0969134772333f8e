import type { Area } from '../../workbook/address';
import type { Style } from '../../workbook/plan';
import { areasWhere } from '../../workbook/areas';
import type { StyleGrid } from './styleGrid';

export type Border = NonNullable<Style['border']>;

/** Areas of one border, alike in whether they have several rows and several columns. */
export interface BorderRun {
  readonly border: Border;
  readonly isHigh: boolean;
  readonly isWide: boolean;
  readonly areas: readonly Area[];
}

/** Lines on all sides of every cell. A single row has no lines inside to draw, and programs may refuse them, so shapes are told apart. */
export function borderRuns(grid: StyleGrid): readonly BorderRun[] {
  const borders = new Map<string, Border>();
  for (const { border } of grid.styles)
    if (border !== undefined) borders.set(keyOf(border), border);
  return [...borders].flatMap(([key, border]) => {
    const all = areasWhere(grid.rows, grid.columns, (row, column) => {
      const own = grid.at(row, column)?.border;
      return own !== undefined && keyOf(own) === key;
    });
    return [true, false].flatMap((isHigh) =>
      [true, false].flatMap((isWide) => {
        const areas = all.filter(
          (it) => it.bottom > it.top === isHigh && it.right > it.left === isWide,
        );
        return areas.length === 0 ? [] : [{ border, isHigh, isWide, areas }];
      }),
    );
  });
}

function keyOf({ line, color }: Border): string {
  return `${line} ${color}`;
}

import type { Area } from '../../workbook/address';
import type { Style } from '../../workbook/plan';
import { areasWhere, joinAreas } from './areas';
import { estimateBytes, type SheetStep } from './requests';
import type { StyleGrid } from './styleGrid';

type Border = NonNullable<Style['border']>;

const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const weights = { thin: 'Thin', medium: 'Medium' } as const;

/** Lines on all sides of every cell. A single row has no lines inside to draw, and Excel may refuse them, so shapes are told apart. */
export function borderSteps(grid: StyleGrid): readonly SheetStep[] {
  const borders = new Map<string, Border>();
  for (const { border } of grid.styles)
    if (border !== undefined) borders.set(keyOf(border), border);
  return [...borders].flatMap(([key, border]) => {
    const areas = areasWhere(grid.rows, grid.columns, (row, column) => {
      const own = grid.at(row, column)?.border;
      return own !== undefined && keyOf(own) === key;
    });
    return [true, false].flatMap((isHigh) =>
      [true, false].flatMap((isWide) => {
        const alike = areas.filter((it) => hasRows(it) === isHigh && hasColumns(it) === isWide);
        const sides = [
          ...edges,
          ...(isHigh ? (['InsideHorizontal'] as const) : []),
          ...(isWide ? (['InsideVertical'] as const) : []),
        ];
        return joinAreas(alike).map((address) => ({
          bytes: estimateBytes(3 + sides.length, sides.length * 3, address),
          run: (sheet: Excel.Worksheet) => {
            const lines = sheet.getRanges(address).format.borders;
            for (const side of sides) drawLine(lines.getItem(side), border);
          },
        }));
      }),
    );
  });
}

function drawLine(side: Excel.RangeBorder, { line, color }: Border): void {
  side.style = 'Continuous';
  side.weight = weights[line];
  side.color = color;
}

function keyOf({ line, color }: Border): string {
  return `${line} ${color}`;
}

function hasRows({ top, bottom }: Area): boolean {
  return bottom > top;
}

function hasColumns({ left, right }: Area): boolean {
  return right > left;
}

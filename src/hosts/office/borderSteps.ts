import { joinAreas } from '../../workbook/areas';
import { borderRuns, type Border } from '../inPlace/borderRuns';
import type { StyleGrid } from '../inPlace/styleGrid';
import { estimateBytes, maxAddressChars, type SheetStep } from './requests';

const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const weights = { thin: 'Thin', medium: 'Medium' } as const;

/** Lines on all sides of every cell. */
export function borderSteps(grid: StyleGrid): readonly SheetStep[] {
  return borderRuns(grid).flatMap(({ border, isHigh, isWide, areas }) => {
    const sides = [
      ...edges,
      ...(isHigh ? (['InsideHorizontal'] as const) : []),
      ...(isWide ? (['InsideVertical'] as const) : []),
    ];
    return joinAreas(areas, maxAddressChars).map((address) => ({
      bytes: estimateBytes(3 + sides.length, sides.length * 3, address),
      run: (sheet: Excel.Worksheet) => {
        const lines = sheet.getRanges(address).format.borders;
        for (const side of sides) drawLine(lines.getItem(side), border);
      },
    }));
  });
}

function drawLine(side: Excel.RangeBorder, { line, color }: Border): void {
  side.style = 'Continuous';
  side.weight = weights[line];
  side.color = color;
}

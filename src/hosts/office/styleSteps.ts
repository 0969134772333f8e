import { formatRange, type Area } from '../../workbook/address';
import type { SheetPlan, Style } from '../../workbook/plan';
import { areasWhere, joinAreas } from '../../workbook/areas';
import { borderSteps } from './borderSteps';
import { looksOf } from '../inPlace/looks';
import { looks } from './looks';
import { estimateBytes, maxAddressChars, type SheetStep } from './requests';
import { styleGrid, type StyleGrid } from '../inPlace/styleGrid';

/** What a cell has that nobody gave a format. */
const general = 'General';
/** Formats are given cell by cell, so that many rows go in parts. */
const maxCells = 10_000;

/**
 * The looks of cells, property by property: all cells that share a value get it at once, whatever else their styles say.
 * A sheet of 26 styles takes some 40 calls so, not 700.
 */
export function styleSteps(
  ranges: SheetPlan['styles'],
  styles: Readonly<Record<string, Style>>,
): readonly SheetStep[] {
  const grid = styleGrid(ranges, styles);
  const shown = looksOf(grid.styles, looks).flatMap(({ has, put }) =>
    joinAreas(areasOf(grid, has), maxAddressChars).map((address) => ({
      bytes: estimateBytes(3, 1, address),
      run: (sheet: Excel.Worksheet) => put(sheet.getRanges(address).format),
    })),
  );
  return [...shown, ...borderSteps(grid), ...formatSteps(grid)];
}

function areasOf(grid: StyleGrid, has: (style: Style) => boolean): readonly Area[] {
  return areasWhere(grid.rows, grid.columns, (row, column) => {
    const style = grid.at(row, column);
    return style !== undefined && has(style);
  });
}

function formatSteps(grid: StyleGrid): readonly SheetStep[] {
  const formats = new Set(grid.styles.map((it) => it.format ?? general));
  formats.delete(general);
  return [...formats].flatMap((format) =>
    areasOf(grid, (it) => it.format === format)
      .flatMap(cutArea)
      .map((area) => {
        const width = area.right - area.left + 1;
        const height = area.bottom - area.top + 1;
        const lines = Array.from({ length: height }, () =>
          Array.from({ length: width }, () => format),
        );
        return {
          bytes: estimateBytes(1 + height / 10, 1 + height / 5, lines),
          run: (sheet: Excel.Worksheet) => {
            sheet.getRange(formatRange(area)).numberFormat = lines;
          },
        };
      }),
  );
}

function cutArea(area: Area): readonly Area[] {
  const rows = Math.max(1, Math.floor(maxCells / (area.right - area.left + 1)));
  const parts: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rows)
    parts.push({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1) });
  return parts;
}

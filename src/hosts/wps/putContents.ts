import { formatAddress, formatRange, parseAddress, type Area } from '../../workbook/address';
import type { Block } from '../../workbook/plan';
import { cutBySize } from '../inPlace/cutBySize';
import { toWritten, type Written } from '../inPlace/toWritten';
import { putWritten, requireWritten } from './putWritten';
import type { WpsWorksheet } from './jsapi';

/** Cells that go in one call. */
const maxCells = 20_000;

/** What blocks say of the cells of an empty sheet, where a later one wins. */
export function putContents(sheet: WpsWorksheet, blocks: readonly Block[]): void {
  for (const { area, lines } of partsOf(blocks))
    for (const part of cutBySize(
      lines.map((line, index) => ({ line, row: area.top + index })),
      ({ line }) => line.length,
      maxCells,
    )) {
      const top = part[0]?.row ?? area.top;
      const own = { ...area, top, bottom: top + part.length - 1 };
      const inputs = part.map((it) => it.line);
      putWritten(sheet, own, inputs);
      requireWritten(sheet, own, [{ range: formatRange(own), inputs }]);
    }
}

interface Part {
  readonly area: Area;
  readonly lines: readonly (readonly Written[])[];
}

/** All blocks as one where they fill most of what is around them, else each its own. */
function partsOf(blocks: readonly Block[]): readonly Part[] {
  const cells = cellsOf(blocks);
  const whole = around(cells);
  if (whole === null) return [];
  const size = (whole.bottom - whole.top + 1) * (whole.right - whole.left + 1);
  if (size <= 4 * cells.size + 1000) return [partOf(whole, cells)];
  return blocks.flatMap((block) => {
    const area = around(cellsOf([block]));
    return area === null ? [] : [partOf(area, cells)];
  });
}

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly input: Written;
}

function cellsOf(blocks: readonly Block[]): ReadonlyMap<string, Placed> {
  const cells = new Map<string, Placed>();
  for (const { at, cells: lines } of blocks) {
    const from = parseAddress(at);
    lines.forEach((line, rows) =>
      line.forEach((input, columns) => {
        const [row, column] = [from.row + rows, from.column + columns];
        cells.set(formatAddress(row, column), { row, column, input: toWritten(input) });
      }),
    );
  }
  return cells;
}

function partOf(area: Area, cells: ReadonlyMap<string, Placed>): Part {
  const lines = Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from(
      { length: area.right - area.left + 1 },
      (__, column) => cells.get(formatAddress(area.top + row, area.left + column))?.input ?? '',
    ),
  );
  return { area, lines };
}

function around(cells: ReadonlyMap<string, Placed>): Area | null {
  const [first, ...others] = cells.values();
  if (first === undefined) return null;
  let [top, left, bottom, right] = [first.row, first.column, first.row, first.column];
  for (const { row, column } of others) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  return { top, left, bottom, right };
}

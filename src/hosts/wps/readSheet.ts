import type { Cell } from '../../base/value';
import type { Area } from '../../workbook/address';
import type { SheetContent } from '../../workbook/host';
import { toCell } from '../inPlace/toCell';
import { hiddenLines } from './lines';
import { readTold } from './readTold';
import { usedArea } from './usedArea';
import { visibilityOf } from './visibility';
import type { WpsWorksheet } from './jsapi';

/** Cells asked for at once. */
const maxCells = 50_000;

/** Lines of a sheet that may be hidden. */
export type HiddenGuess = Pick<SheetContent, 'hiddenRows' | 'hiddenColumns'>;

/** What stands on a sheet now. */
export function readSheet(sheet: WpsWorksheet, guess: HiddenGuess): SheetContent {
  const used = usedArea(sheet);
  const rows: (Cell | undefined)[][] = Array.from({ length: used.top }, () => []);
  for (const part of partsOf(used)) rows.push(...readRows(sheet, part));
  // Cells that only look like something are no content.
  while (rows[rows.length - 1]?.length === 0) rows.pop();
  return {
    name: sheet.Name,
    visibility: visibilityOf(sheet),
    rows,
    hiddenRows: hiddenLines(sheet, 'rows', used.bottom, guess.hiddenRows),
    hiddenColumns: hiddenLines(sheet, 'columns', used.right, guess.hiddenColumns),
  };
}

function partsOf(used: Area): readonly Area[] {
  const height = Math.max(1, Math.floor(maxCells / (used.right - used.left + 1)));
  const parts: Area[] = [];
  for (let { top } = used; top <= used.bottom; top += height)
    parts.push({ ...used, top, bottom: Math.min(used.bottom, top + height - 1) });
  return parts;
}

function readRows(sheet: WpsWorksheet, area: Area): (Cell | undefined)[][] {
  const { values, formulas, valueTypes } = readTold(sheet, area);
  return values.map((line, row) => {
    const cells: (Cell | undefined)[] = [];
    for (const [column, value] of line.entries()) {
      const cell = toCell(value, formulas[row]?.[column], valueTypes[row]?.[column]);
      if (cell !== undefined) cells[area.left + column] = cell;
    }
    return Array.from(cells);
  });
}

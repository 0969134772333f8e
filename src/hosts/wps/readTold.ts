import { formatAddress, formatRange, type Area } from '../../workbook/address';
import type { ToldCells } from '../inPlace/writtenOf';
import { toGrid } from './grid';
import type { WpsWorksheet } from './jsapi';

/** Errors of cells come as numbers (VBA's CVErr); those in between are newer errors. */
const errors: ReadonlyMap<number, string> = new Map([
  [-2146826288, '#NULL!'],
  [-2146826281, '#DIV/0!'],
  [-2146826273, '#VALUE!'],
  [-2146826265, '#REF!'],
  [-2146826259, '#NAME?'],
  [-2146826252, '#NUM!'],
  [-2146826246, '#N/A'],
]);
const firstError = -2146826300;
const lastError = -2146826200;

/** Cells as Office.js tells them: `Formula` gives numbers as texts, so that what is no formula is told by its value. */
export function readTold(sheet: WpsWorksheet, area: Area): ToldCells {
  const [rows, columns] = [area.bottom - area.top + 1, area.right - area.left + 1];
  const range = sheet.Range(formatRange(area));
  const told = toGrid(range.Value2, rows, columns);
  const written = toGrid(range.Formula, rows, columns);
  const found = told.map((line, row) =>
    line.map((value, column) => errorAt(sheet, value, [area.top + row, area.left + column])),
  );
  return {
    values: told.map((line, row) =>
      line.map((value, column) => found[row]?.[column] ?? value ?? ''),
    ),
    formulas: written.map((line, row) =>
      line.map((formula, column) => {
        const isFormula = typeof formula === 'string' && formula.startsWith('=');
        return isFormula ? formula : (found[row]?.[column] ?? told[row]?.[column] ?? '');
      }),
    ),
    valueTypes: found.map((line) => line.map((it) => (it === undefined ? undefined : 'Error'))),
  };
}

/** A number may be one of these by chance; the cell shows which it is. */
function errorAt(
  sheet: WpsWorksheet,
  value: unknown,
  [row, column]: readonly [number, number],
): string | undefined {
  if (typeof value !== 'number' || value < firstError || value > lastError) return undefined;
  const shown = sheet.Range(formatAddress(row, column)).Text;
  if (typeof shown !== 'string' || !shown.startsWith('#')) return undefined;
  return errors.get(value) ?? shown;
}

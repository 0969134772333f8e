import { formatAddress, formatRange, parseRange, type Area } from '../../workbook/address';
import { HostError } from '../../workbook/host';
import type { Written } from '../inPlace/toWritten';
import { toGrid } from './grid';
import type { WpsWorksheet } from './jsapi';

/** Puts inputs into an area of that size. Without formulas they go as values, so that no text is measured as a formula. */
export function putWritten(
  sheet: WpsWorksheet,
  area: Area,
  lines: readonly (readonly Written[])[],
): void {
  const range = sheet.Range(formatRange(area));
  const inputs = lines.map((it) => [...it]);
  const isOne = inputs.length === 1 && inputs[0]?.length === 1;
  const written = isOne ? inputs[0]?.[0] : inputs;
  if (lines.some((line) => line.some(isFormula))) range.Formula = written;
  else range.Value2 = written;
}

/** What was written where. */
interface Piece {
  readonly range: string;
  readonly inputs: readonly (readonly Written[])[];
}

/**
 * Looks whether cells of an area hold what was written: WPS may read a text as a number, or leave a cell as it is and say nothing.
 *
 * @throws {HostError} `failed`
 */
export function requireWritten(sheet: WpsWorksheet, area: Area, pieces: readonly Piece[]): void {
  const [rows, columns] = [area.bottom - area.top + 1, area.right - area.left + 1];
  const told = toGrid(sheet.Range(formatRange(area)).Value2, rows, columns);
  for (const { range, inputs } of pieces) {
    const { top, left } = parseRange(range);
    for (const [row, line] of inputs.entries())
      for (const [column, input] of line.entries())
        if (
          !isFormula(input) &&
          !holds(told[top + row - area.top]?.[left + column - area.left], input)
        )
          throw new HostError(
            'failed',
            `${formatAddress(top + row, left + column)} does not hold what was written`,
          );
  }
}

function isFormula(input: Written): boolean {
  return typeof input === 'string' && input.startsWith('=');
}

/** An apostrophe in front says that the rest is a text; errors that people typed come as numbers. */
function holds(value: unknown, input: Written): boolean {
  if (typeof input !== 'string') return value === input;
  if (input.startsWith('#')) return true;
  return (value ?? '') === (input.startsWith("'") ? input.slice(1) : input);
}

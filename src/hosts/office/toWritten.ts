import type { CellInput } from '../../workbook/plan';
import { quoteText } from './quoteText';

/** What a cell is given through `Range.formulas`: a formula with `=`, a text that stays one, `''` for an empty cell; null leaves it alone. */
export type Written = string | number | boolean;

/** The input as `Range.formulas` takes it. */
export function toWritten(input: CellInput): Written {
  if (input === null || input === '') return '';
  if (typeof input === 'object') return `=${input.formula}`;
  return typeof input === 'string' ? quoteText(input) : input;
}

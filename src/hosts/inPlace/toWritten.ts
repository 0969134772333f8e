import type { CellInput } from '../../workbook/plan';
import { quoteText } from './quoteText';

/** What a cell is given: a formula with `=`, a text that stays one, `''` for an empty cell; null leaves it alone. */
export type Written = string | number | boolean;

/** The input as Excel takes it, see `putWritten`. */
export function toWritten(input: CellInput): Written {
  if (input === null || input === '') return '';
  if (typeof input === 'object') return `=${input.formula}`;
  return typeof input === 'string' ? quoteText(input) : input;
}

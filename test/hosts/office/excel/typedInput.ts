import { parseFormula } from '../../../../src/workbook/parseFormula';
import { ExcelError } from './excelError';
import { plainFormula } from './plainFormula';
import { errorNamed, type Scalar } from './scalar';
import { typedNumber } from './typedNumber';

/** What becomes of a text put into a cell. */
export interface TypedInput {
  readonly value: Scalar;
  /** With `=`. */
  readonly formula: string | null;
  readonly hasApostrophe: boolean;
  /** The number format that the way of writing suggests to a cell that has none. */
  readonly numberFormat: string | null;
}

const mostChars = 32_767;
const mostFormulaChars = 8_192;

/**
 * What Chinese Excel makes of a text, in a cell of that number format: a formula, number, percentage, date, time, truth or
 * error; else text. '' is an empty cell. @throws {ExcelError} for a formula that is none, and for texts that are too long.
 */
export function parseTyped(text: string, numberFormat: string): TypedInput {
  if (text.length > mostChars && !text.startsWith('='))
    throw new ExcelError('InvalidArgument', `a text of ${text.length} characters`);
  if (text.startsWith("'")) return { ...plain(text.slice(1)), hasApostrophe: true };
  if (text === '') return plain(null);
  if (numberFormat === '@') return plain(text);
  if (text.startsWith('=') && text.length > 1)
    return { ...plain(null), formula: checkedFormula(text) };
  if (/^(?:true|false)$/i.test(text.trim())) return plain(text.trim().toUpperCase() === 'TRUE');
  const number = typedNumber(text);
  if (number !== null) return { ...plain(number.value), numberFormat: number.numberFormat };
  return plain(errorNamed(text.trim()) ?? text);
}

function plain(value: Scalar): TypedInput {
  return { value, formula: null, hasApostrophe: false, numberFormat: null };
}

function checkedFormula(text: string): string {
  if (text.length > mostFormulaChars)
    throw new ExcelError('FormulaLengthExceedsLimit', `a formula of ${text.length} characters`);
  if (parseFormula(plainFormula(text)) === null)
    throw new ExcelError('InvalidArgument', `not a formula: ${text.slice(0, 200)}`);
  return text;
}

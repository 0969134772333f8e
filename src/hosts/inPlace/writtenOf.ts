import { quoteText } from './quoteText';
import type { Written } from './toWritten';

/** Cells as Office.js tells them: a text that starts with `=` is told alike by values and formulas, an error by its text. */
export interface ToldCells {
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly (string | undefined)[])[];
}

/** What to write into cells so that they hold what they hold now. */
export function writtenOf({ formulas, values, valueTypes }: ToldCells): Written[][] {
  return formulas.map((line, row) =>
    line.map((formula, column) =>
      toWrittenCell(formula, values[row]?.[column], valueTypes[row]?.[column]),
    ),
  );
}

function toWrittenCell(formula: unknown, value: unknown, type: string | undefined): Written {
  if (typeof formula === 'number' || typeof formula === 'boolean') return formula;
  if (typeof formula !== 'string' || formula === '') return '';
  const isFormula = formula.startsWith('=') && formula !== value;
  return isFormula || type === 'Error' ? formula : quoteText(formula);
}

import { quoteText } from './quoteText';
import type { Written } from './toWritten';

/** What to write into the cells of a loaded range so that they hold what they hold now. `formulas`, `values` and `valueTypes` are loaded. */
export function writtenOf({
  formulas,
  values,
  valueTypes,
}: Pick<Excel.Range, 'formulas' | 'values' | 'valueTypes'>): Written[][] {
  return formulas.map((line: readonly unknown[], row) =>
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

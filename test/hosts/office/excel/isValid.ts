import { cellsMeant, evaluateAt, valueAt } from './calculate';
import { compareScalars } from './compareScalars';
import { displayText } from './displayText';
import { writtenFor } from './movedRules';
import { formatAt } from './formatAt';
import { isError, type CellError, type Scalar } from './scalar';
import { typedNumber } from './typedNumber';
import { validationAt } from './validations';
import type { Sheet, Validation, ValidationOperator } from './model';

/** Whether what stands in the cell now is what its validation allows; without one everything is. */
export function isValid(sheet: Sheet, row: number, column: number): boolean {
  const found = validationAt(sheet, row, column);
  if (found === null) return true;
  const { validation, anchor } = found;
  const moved = (formula: string): string => writtenFor(formula, anchor, { row, column });
  const value = valueAt(sheet, row, column);
  if (value === null) return validation.ignoresBlanks;
  const bound = (formula: string): Scalar => boundOf(moved(formula), sheet, row, column);
  if (validation.type === 'custom') return isTrue(bound(validation.formula1));
  if (validation.type === 'list')
    return listChoices(sheet, row, column).some((it) => isChoice(value, it));
  return isWithin(value, validation, bound);
}

function isTrue(value: Scalar): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}

function boundOf(formula: string, sheet: Sheet, row: number, column: number): Scalar {
  if (formula.startsWith('=')) return evaluateAt(formula, sheet, row, column);
  return typedNumber(formula)?.value ?? formula;
}

/** A choice is a text written into the rule, or what stands in a cell. */
function isChoice(value: Scalar, choice: Scalar): boolean {
  if (isError(value) || isError(choice)) return false;
  if (typeof value === 'string' || typeof choice !== 'string') return value === choice;
  return typedNumber(choice)?.value === value;
}

/** What the list of a cell offers; of a cell without a list nothing. */
export function listChoices(sheet: Sheet, row: number, column: number): readonly Scalar[] {
  const found = validationAt(sheet, row, column);
  if (found === null || found.validation.type !== 'list') return [];
  const { formula1 } = found.validation;
  if (!formula1.startsWith('=')) return formula1.split(',').map((it) => it.trim());
  const moved = writtenFor(formula1, found.anchor, { row, column });
  const cells = cellsMeant(moved, sheet, row, column);
  if (cells === null) return [];
  const choices: Scalar[] = [];
  for (let r = cells.area.top; r <= cells.area.bottom; r++)
    for (let c = cells.area.left; c <= cells.area.right; c++)
      choices.push(valueAt(cells.sheet, r, c));
  return choices.filter((it) => it !== null);
}

/** What one choice of a list shows. */
export function choiceText(sheet: Sheet, row: number, column: number, choice: Scalar): string {
  return displayText(choice, formatAt(sheet, row, column).numberFormat);
}

function isWithin(
  value: Exclude<Scalar, null>,
  { type, operator, formula1, formula2 }: Validation,
  bound: (formula: string) => Scalar,
): boolean {
  const measured = type === 'textLength' ? lengthOf(value) : value;
  if (typeof measured !== 'number') return false;
  if (type === 'wholeNumber' && !Number.isInteger(measured)) return false;
  if (type === 'time' && (measured < 0 || measured >= 1)) return false;
  const low = compared(measured, bound(formula1));
  const high = formula2 === null ? low : compared(measured, bound(formula2));
  return low !== null && high !== null && operator !== null && holds(operator, low, high);
}

function lengthOf(value: Exclude<Scalar, null>): Scalar {
  return isError(value) ? value : displayText(value, 'General').length;
}

function compared(value: number, bound: Scalar): number | null {
  const isOther = isError(bound) || typeof bound === 'string';
  return isOther ? null : compareScalars(value, plainOf(bound));
}

function plainOf(value: Exclude<Scalar, CellError>): Exclude<Scalar, CellError> {
  return value ?? 0;
}

/** `low` and `high` are below 0 where the value is less than the first and the second bound. */
function holds(operator: ValidationOperator, low: number, high: number): boolean {
  const tests: Readonly<Record<ValidationOperator, boolean>> = {
    Between: low >= 0 && high <= 0,
    NotBetween: low < 0 || high > 0,
    EqualTo: low === 0,
    NotEqualTo: low !== 0,
    GreaterThan: low > 0,
    LessThan: low < 0,
    GreaterThanOrEqualTo: low >= 0,
    LessThanOrEqualTo: low <= 0,
  };
  return tests[operator];
}

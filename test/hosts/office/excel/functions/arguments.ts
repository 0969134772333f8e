import {
  isCells,
  isMatrix,
  isMissing,
  scalarNumber,
  toMatrix,
  toNumber,
  toScalar,
  valueError,
  type Compiled,
  type FunctionBody,
  type Operand,
  type Scope,
} from '../operand';
import { isError, type CellError, type Scalar } from '../scalar';

/** A function of scalars that gives back the first error among them. */
export function scalarFunction(
  least: number,
  most: number,
  compute: (values: readonly Exclude<Scalar, CellError>[]) => Scalar,
): FunctionBody {
  return (parts, scope) => {
    if (parts.length < least || parts.length > most) return valueError;
    const values: Exclude<Scalar, CellError>[] = [];
    for (const part of parts) {
      const value = toScalar(part(scope), scope);
      if (isError(value)) return value;
      values.push(value);
    }
    return compute(values);
  };
}

/** A function of numbers, each coerced as arithmetic does. */
export function numericFunction(
  least: number,
  most: number,
  compute: (numbers: readonly number[]) => Scalar,
): FunctionBody {
  return scalarFunction(least, most, (values) => {
    const numbers: number[] = [];
    for (const value of values) {
      const number = scalarNumber(value);
      if (isError(number)) return number;
      numbers.push(number);
    }
    return compute(numbers);
  });
}

/** A function of all numbers in its arguments. In cells everything but numbers is passed over; errors are given back. */
export function aggregateFunction(compute: (numbers: readonly number[]) => Scalar): FunctionBody {
  return (parts, scope) => {
    const numbers = numbersOf(parts, scope);
    return isError(numbers) ? numbers : compute(numbers);
  };
}

/** The numbers of all arguments, or the first error. */
export function numbersOf(parts: readonly Compiled[], scope: Scope): readonly number[] | CellError {
  const numbers: number[] = [];
  for (const part of parts) {
    const operand = part(scope);
    const error =
      isCells(operand) || isMatrix(operand)
        ? takeNumbers(toMatrix(operand, scope), numbers)
        : takeNumber(operand, scope, numbers);
    if (error !== null) return error;
  }
  return numbers;
}

function takeNumbers(matrix: readonly (readonly Scalar[])[], numbers: number[]): CellError | null {
  for (const line of matrix)
    for (const value of line) {
      if (isError(value)) return value;
      if (typeof value === 'number') numbers.push(value);
    }
  return null;
}

function takeNumber(operand: Operand, scope: Scope, numbers: number[]): CellError | null {
  const number = isMissing(operand) ? 0 : toNumber(operand, scope);
  if (isError(number)) return number;
  numbers.push(number);
  return null;
}

/** One argument as a number; `otherwise` where it is not given at all. */
export function numberAt(
  parts: readonly Compiled[],
  index: number,
  scope: Scope,
  otherwise: number,
): number | CellError {
  const part = parts[index];
  return part === undefined ? otherwise : toNumber(part(scope), scope);
}

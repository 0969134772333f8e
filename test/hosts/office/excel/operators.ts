import { compareScalars } from './compareScalars';
import {
  divisionError,
  isCells,
  isMatrix,
  numberError,
  scalarNumber,
  scalarText,
  toMatrix,
  toScalar,
  valueError,
  type Operand,
  type Scope,
} from './operand';
import { isError, type CellError, type Scalar } from './scalar';

type Binary = (left: Scalar, right: Scalar) => Scalar;

/** The result of an operator with one or two operands; of areas in an array formula one result a cell. */
export function applyOperator(sign: string, parts: readonly Operand[], scope: Scope): Operand {
  const [left = null, right = null] = parts;
  const compute = parts.length === 1 ? unary(sign) : binary(sign);
  const isArray =
    isMatrix(left) || isMatrix(right) || (scope.isArray && (isCells(left) || isCells(right)));
  if (!isArray) return compute(toScalar(left, scope), toScalar(right, scope));
  return { matrix: combine(toMatrix(left, scope), toMatrix(right, scope), compute) };
}

/** A single row, column or value is repeated over the other operand; what neither covers is `#N/A`. */
function combine(
  left: readonly (readonly Scalar[])[],
  right: readonly (readonly Scalar[])[],
  compute: Binary,
): readonly (readonly Scalar[])[] {
  const rows = Math.max(left.length, right.length);
  const columns = Math.max(left[0]?.length ?? 0, right[0]?.length ?? 0);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) =>
      compute(repeated(left, row, column), repeated(right, row, column)),
    ),
  );
}

function repeated(matrix: readonly (readonly Scalar[])[], row: number, column: number): Scalar {
  const line = matrix.length === 1 ? matrix[0] : matrix[row];
  if (line === undefined) return { error: '#N/A' };
  const value = line.length === 1 ? line[0] : line[column];
  return value === undefined ? { error: '#N/A' } : value;
}

function unary(sign: string): Binary {
  return (value) => {
    const number = scalarNumber(value);
    if (isError(number)) return number;
    return sign === '%' ? number / 100 : -number;
  };
}

function binary(sign: string): Binary {
  if (sign === '&') return joinTexts;
  return comparisons.has(sign) ? compareBy(sign) : computeBy(sign);
}

const joinTexts: Binary = (left, right) => {
  const [a, b] = [scalarText(left), scalarText(right)];
  if (isError(a)) return a;
  return isError(b) ? b : a + b;
};

const comparisons = new Map<string, (order: number) => boolean>([
  ['=', (order) => order === 0],
  ['<>', (order) => order !== 0],
  ['<', (order) => order < 0],
  ['>', (order) => order > 0],
  ['<=', (order) => order <= 0],
  ['>=', (order) => order >= 0],
]);

function compareBy(sign: string): Binary {
  return (left, right) => {
    if (isError(left)) return left;
    if (isError(right)) return right;
    return comparisons.get(sign)?.(compareScalars(left, right)) ?? valueError;
  };
}

function computeBy(sign: string): Binary {
  return (left, right) => {
    const [a, b] = [scalarNumber(left), scalarNumber(right)];
    if (isError(a)) return a;
    return isError(b) ? b : finite(arithmetic(sign, a, b));
  };
}

function arithmetic(sign: string, a: number, b: number): number | CellError {
  switch (sign) {
    case '+':
      return addSnapped(a, b);
    case '-':
      return addSnapped(a, -b);
    case '*':
      return a * b;
    case '/':
      return b === 0 ? divisionError : a / b;
    case '^':
      return a === 0 && b === 0 ? numberError : a ** b;
    default:
      return valueError;
  }
}

/** A sum that is nothing but rounding noise of its parts is 0, in Excel as in LibreOffice: 0.3-0.1-0.2. */
export function addSnapped(a: number, b: number): number {
  const sum = a + b;
  const isOpposite = a < 0 !== b < 0;
  return isOpposite && Math.abs(sum) < Math.max(Math.abs(a), Math.abs(b)) * 2 ** -48 ? 0 : sum;
}

function finite(value: number | CellError): number | CellError {
  return typeof value === 'number' && !Number.isFinite(value) ? numberError : value;
}

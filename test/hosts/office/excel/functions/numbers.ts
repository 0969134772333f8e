import { addSnapped } from '../operators';
import {
  divisionError,
  numberError,
  toMatrix,
  valueError,
  type FunctionBody,
  type Scope,
} from '../operand';
import { roundDown, roundHalfAway, roundUp } from '../roundHalfAway';
import { isError, type Scalar } from '../scalar';
import { aggregateFunction, numericFunction } from './arguments';

/** The sum, without the rounding noise that a last opposite part leaves. */
export function sumOf(numbers: readonly number[]): number {
  // Kahan's way: LibreOffice and newer Excel lose no digits over long columns either.
  let [sum, lost] = [0, 0];
  for (const number of numbers.slice(0, -1)) {
    const next = number - lost;
    const total = sum + next;
    lost = total - sum - next;
    sum = total;
  }
  return addSnapped(sum, (numbers.at(-1) ?? 0) - lost);
}

/** In array formulas areas are computed cell by cell. */
const sumProduct: FunctionBody = (parts, scope) => {
  const inside: Scope = { ...scope, isArray: true };
  const matrices = parts.map((it) => toMatrix(it(inside), inside));
  const [first = []] = matrices;
  const isSameSize = matrices.every(
    (it) => it.length === first.length && it[0]?.length === first[0]?.length,
  );
  if (!isSameSize) return valueError;
  const lists = matrices.map((it) => it.flat());
  const error = lists.flat().find(isError);
  if (error !== undefined) return error;
  const products = first
    .flat()
    .map((_, at) => lists.reduce((product, it) => product * numberOrZero(it[at] ?? null), 1));
  return sumOf(products);
};

/** Only numbers count in SUMPRODUCT. */
function numberOrZero(value: Scalar): number {
  return typeof value === 'number' ? value : 0;
}

function modulo(number: number, divisor: number): Scalar {
  return divisor === 0 ? divisionError : number - divisor * Math.floor(number / divisor);
}

/** Sums, rounding and plain arithmetic. */
export const numberFunctions: Readonly<Record<string, FunctionBody>> = {
  SUM: aggregateFunction(sumOf),
  AVERAGE: aggregateFunction((it) => (it.length === 0 ? divisionError : sumOf(it) / it.length)),
  MIN: aggregateFunction((it) => it.reduce((a, b) => Math.min(a, b), it[0] ?? 0)),
  MAX: aggregateFunction((it) => it.reduce((a, b) => Math.max(a, b), it[0] ?? 0)),
  PRODUCT: aggregateFunction((it) => (it.length === 0 ? 0 : it.reduce((a, b) => a * b, 1))),
  SUMPRODUCT: sumProduct,
  ROUND: numericFunction(2, 2, ([value = 0, places = 0]) =>
    roundHalfAway(value, Math.trunc(places)),
  ),
  ROUNDUP: numericFunction(2, 2, ([value = 0, places = 0]) => roundUp(value, Math.trunc(places))),
  ROUNDDOWN: numericFunction(2, 2, ([value = 0, places = 0]) =>
    roundDown(value, Math.trunc(places)),
  ),
  INT: numericFunction(1, 1, ([value = 0]) => Math.floor(Number(value.toPrecision(15)))),
  ABS: numericFunction(1, 1, ([value = 0]) => Math.abs(value)),
  MOD: numericFunction(2, 2, ([number = 0, divisor = 0]) => modulo(number, divisor)),
  SQRT: numericFunction(1, 1, ([value = 0]) => (value < 0 ? numberError : Math.sqrt(value))),
};

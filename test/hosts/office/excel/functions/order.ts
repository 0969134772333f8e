import {
  isCells,
  isMatrix,
  isMissing,
  notAvailable,
  numberError,
  scalarNumber,
  toMatrix,
  toNumber,
  type FunctionBody,
  type Operand,
  type Scope,
} from '../operand';
import { isError, type Scalar } from '../scalar';
import { numberAt, numbersOf } from './arguments';

/** Counts numbers; of what is written into the formula also truths and texts that are numbers. Errors do not count. */
const count: FunctionBody = (parts, scope) =>
  parts.reduce((sum, it) => sum + countIn(it(scope), scope), 0);

function countIn(operand: Operand, scope: Scope): number {
  if (isMissing(operand)) return 1;
  if (isCells(operand) || isMatrix(operand))
    return toMatrix(operand, scope)
      .flat()
      .filter((it) => typeof it === 'number').length;
  return operand === null || isError(scalarNumber(operand)) ? 0 : 1;
}

/** Counts whatever is not empty, errors too. */
const countFilled: FunctionBody = (parts, scope) =>
  parts.reduce((sum, it) => {
    const operand = it(scope);
    if (isMissing(operand)) return sum + 1;
    return (
      sum +
      toMatrix(operand, scope)
        .flat()
        .filter((value) => value !== null).length
    );
  }, 0);

const countBlank: FunctionBody = (parts, scope) =>
  parts.reduce((sum, it) => {
    const values = toMatrix(it(scope), scope).flat();
    return sum + values.filter((value) => value === null || value === '').length;
  }, 0);

/** 1 + how many numbers come before, from the greatest or with a third argument from the least. */
const rank: FunctionBody = (parts, scope) => {
  const wanted = numberAt(parts, 0, scope, 0);
  const ascending = numberAt(parts, 2, scope, 0);
  const numbers = numbersOf(parts.slice(1, 2), scope);
  if (isError(wanted)) return wanted;
  if (isError(ascending)) return ascending;
  if (isError(numbers)) return numbers;
  if (!numbers.includes(wanted)) return notAvailable;
  const before = numbers.filter((it) => (ascending === 0 ? it > wanted : it < wanted));
  return before.length + 1;
};

function nth(pick: (sorted: readonly number[], place: number) => number | undefined): FunctionBody {
  return (parts, scope): Scalar => {
    const numbers = numbersOf(parts.slice(0, 1), scope);
    const [, second] = parts;
    const place = second === undefined ? numberError : toNumber(second(scope), scope);
    if (isError(numbers)) return numbers;
    if (isError(place)) return place;
    const sorted = [...numbers].sort((a, b) => a - b);
    return pick(sorted, Math.ceil(place)) ?? numberError;
  };
}

/** Counting and order. */
export const orderFunctions: Readonly<Record<string, FunctionBody>> = {
  COUNT: count,
  COUNTA: countFilled,
  COUNTBLANK: countBlank,
  RANK: rank,
  'RANK.EQ': rank,
  LARGE: nth((sorted, place) => (place < 1 ? undefined : sorted[sorted.length - place])),
  SMALL: nth((sorted, place) => sorted[place - 1]),
};

import {
  divisionError,
  isCells,
  toMatrix,
  toScalar,
  valueError,
  type Compiled,
  type FunctionBody,
  type Operand,
  type Scope,
} from '../operand';
import { isError, type CellError, type Scalar } from '../scalar';
import { criterionOf } from './criterion';
import { sumOf } from './numbers';

/** For each place whether all pairs of range and condition hold there; an error where ranges differ in size. */
function matches(parts: readonly Compiled[], scope: Scope): readonly boolean[] | CellError {
  let met: readonly boolean[] | null = null;
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [range, condition] = [parts[at], parts[at + 1]];
    if (range === undefined || condition === undefined) return valueError;
    const holds = criterionOf(toScalar(condition(scope), scope));
    const values = toMatrix(range(scope), scope).flat();
    if (met !== null && met.length !== values.length) return valueError;
    const before: readonly boolean[] | null = met;
    met = values.map((it, index) => (before === null || before[index] === true) && holds(it));
  }
  return met ?? valueError;
}

const countIfs: FunctionBody = (parts, scope) => {
  const met = matches(parts, scope);
  return isError(met) ? met : met.filter(Boolean).length;
};

/** The numbers of `range` where the conditions hold; it takes the size of the first range of conditions. */
function chosenNumbers(
  range: Operand,
  conditions: readonly Compiled[],
  scope: Scope,
): readonly number[] | CellError {
  const met = matches(conditions, scope);
  if (isError(met)) return met;
  const values = toMatrix(range, scope).flat();
  if (values.length !== met.length) return valueError;
  const chosen: readonly Scalar[] = values.filter((_, at) => met[at]);
  const error = chosen.find(isError);
  return error ?? chosen.filter((it) => typeof it === 'number');
}

/** As SUMIF has it: the range to sum begins where it is said and is as large as the range of the condition. */
function summedRange(parts: readonly Compiled[], scope: Scope): Operand {
  const [range, , sum] = parts;
  const tested = range?.(scope) ?? null;
  const summed = sum?.(scope) ?? tested;
  if (!isCells(tested) || !isCells(summed)) return summed;
  const { top, left } = summed.area;
  const bottom = top + tested.area.bottom - tested.area.top;
  const right = left + tested.area.right - tested.area.left;
  return { sheet: summed.sheet, area: { top, left, bottom, right } };
}

function mean(numbers: readonly number[]): Scalar {
  return numbers.length === 0 ? divisionError : sumOf(numbers) / numbers.length;
}

function single(total: (numbers: readonly number[]) => Scalar): FunctionBody {
  return (parts, scope) => {
    const numbers = chosenNumbers(summedRange(parts, scope), parts.slice(0, 2), scope);
    return isError(numbers) ? numbers : total(numbers);
  };
}

function several(total: (numbers: readonly number[]) => Scalar): FunctionBody {
  return ([range, ...conditions], scope) => {
    if (range === undefined) return valueError;
    const numbers = chosenNumbers(range(scope), conditions, scope);
    return isError(numbers) ? numbers : total(numbers);
  };
}

/** Counting and summing under conditions. */
export const conditionFunctions: Readonly<Record<string, FunctionBody>> = {
  COUNTIF: countIfs,
  COUNTIFS: countIfs,
  SUMIF: single(sumOf),
  SUMIFS: several(sumOf),
  AVERAGEIF: single(mean),
  AVERAGEIFS: several(mean),
};

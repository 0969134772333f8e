import {
  isCells,
  isMatrix,
  isMissing,
  notAvailable,
  scalarTruth,
  toMatrix,
  toScalar,
  valueError,
  type Compiled,
  type FunctionBody,
  type Operand,
  type Scope,
} from '../operand';
import { isError, type CellError, type Scalar } from '../scalar';

/** A branch that is not there is FALSE, one that is empty 0. */
const choose: FunctionBody = (parts, scope) => {
  const [condition, yes, no] = parts;
  if (condition === undefined || yes === undefined || parts.length > 3) return valueError;
  const truth = scalarTruth(toScalar(condition(scope), scope));
  if (isError(truth)) return truth;
  const branch = truth ? yes : no;
  const result: Operand = branch === undefined ? false : branch(scope);
  return isMissing(result) ? 0 : result;
};

/** Truths of all arguments; texts in cells and blanks are passed over, none at all is `#VALUE!`. */
function truthsOf(parts: readonly Compiled[], scope: Scope): readonly boolean[] | CellError {
  const truths: boolean[] = [];
  for (const part of parts) {
    const operand = part(scope);
    const isMany = isCells(operand) || isMatrix(operand);
    const values: readonly Scalar[] = isMany
      ? toMatrix(operand, scope)
          .flat()
          .filter((it) => it !== null && typeof it !== 'string')
      : [toScalar(operand, scope)];
    for (const value of values) {
      const truth = scalarTruth(value);
      if (isError(truth)) return truth;
      truths.push(truth);
    }
  }
  return truths.length === 0 ? valueError : truths;
}

function junction(join: (truths: readonly boolean[]) => boolean): FunctionBody {
  return (parts, scope) => {
    const truths = truthsOf(parts, scope);
    return isError(truths) ? truths : join(truths);
  };
}

const not: FunctionBody = (parts, scope) => {
  const [part] = parts;
  if (part === undefined || parts.length > 1) return valueError;
  const truth = scalarTruth(toScalar(part(scope), scope));
  return isError(truth) ? truth : !truth;
};

const ifError: FunctionBody = ([value, otherwise], scope) => {
  if (value === undefined || otherwise === undefined) return valueError;
  const result = toScalar(value(scope), scope);
  if (!isError(result)) return result;
  return toScalar(otherwise(scope), scope) ?? 0;
};

function tells(test: (value: Scalar) => boolean): FunctionBody {
  return ([part], scope) => (part === undefined ? valueError : test(toScalar(part(scope), scope)));
}

/** Truths and kinds of values. */
export const logicFunctions: Readonly<Record<string, FunctionBody>> = {
  IF: choose,
  AND: junction((it) => it.every(Boolean)),
  OR: junction((it) => it.some(Boolean)),
  NOT: not,
  IFERROR: ifError,
  ISERROR: tells(isError),
  ISNUMBER: tells((it) => typeof it === 'number'),
  ISTEXT: tells((it) => typeof it === 'string'),
  ISLOGICAL: tells((it) => typeof it === 'boolean'),
  ISBLANK: tells((it) => it === null),
  NA: () => notAvailable,
  ISNA: tells((it) => isError(it) && it.error === '#N/A'),
};

import { aggregated } from './aggregated';
import type { Comparison, Expression, Test } from './expression';
import { points, roundPoints, sumPoints, zero, type Points } from './points';
import { workdaysBetween } from './workdaysBetween';
import { isErrorText, type Value } from './value';

/** Where `evaluate` finds what keys stand for. */
export interface Lookup {
  /** What stands in an entry cell; an error value is its text, `#DIV/0!`. */
  readonly typed: (key: string) => Value;
  /** The result of another calculation; null where it shows "". */
  readonly result: (key: string) => Points | null;
  /** What stands in the cells of a set; absent where nothing reads one. */
  readonly set?: (key: string) => readonly Value[];
}

/** The exact value, as a spreadsheet computes the printed formula, but without binary noise. @throws for a division by zero. */
export function evaluate(expression: Expression, lookup: Lookup): Points {
  switch (expression.node) {
    case 'number':
      return points(expression.value);
    case 'input':
      return numberOf(lookup.typed(expression.key));
    case 'ref':
      return resultOf(expression.key, lookup);
    case 'round':
      return roundPoints(evaluate(expression.value, lookup), expression.digits);
    case 'aggregate':
      return aggregated(expression.of, valuesOf(expression.set, lookup));
    case 'when':
      return evaluate(branchOf(expression, lookup), lookup);
    default:
      return combine(expression, lookup);
  }
}

function dayOf(expression: Expression, lookup: Lookup): number {
  return Number(evaluate(expression, lookup));
}

function resultOf(key: string, { result }: Lookup): Points {
  return result(key) ?? zero;
}

function valuesOf(key: string, { set }: Lookup): readonly Value[] {
  return set?.(key) ?? [];
}

function branchOf(
  { test, then, otherwise }: Extract<Expression, { readonly node: 'when' }>,
  lookup: Lookup,
): Expression {
  return holds(test, lookup) ? then : otherwise;
}

type Combination = Exclude<
  Expression,
  { readonly node: 'number' | 'input' | 'ref' | 'round' | 'aggregate' | 'when' }
>;

function combine(expression: Combination, lookup: Lookup): Points {
  switch (expression.node) {
    case 'workdays':
      return points(workdaysBetween(dayOf(expression.from, lookup), dayOf(expression.to, lookup)));
    case 'add':
      return sumPoints(evaluateAll(expression.terms, lookup));
    case 'subtract':
      return evaluate(expression.left, lookup).minus(evaluate(expression.right, lookup));
    case 'multiply':
      return evaluateAll(expression.factors, lookup).reduce(
        (product, it) => product.times(it),
        one,
      );
    case 'divide':
      return evaluate(expression.left, lookup).div(evaluate(expression.right, lookup));
    case 'min':
      return evaluateAll(expression.of, lookup).reduce((least, it) => (it.lt(least) ? it : least));
    case 'max':
      return evaluateAll(expression.of, lookup).reduce((most, it) => (it.gt(most) ? it : most));
  }
}

function evaluateAll(expressions: readonly Expression[], lookup: Lookup): readonly Points[] {
  return expressions.map((it) => evaluate(it, lookup));
}

const one = points(1);

/** Whether the test holds, as the printed formula answers it. */
export function holds(test: Test, lookup: Lookup): boolean {
  switch (test.test) {
    case 'compare':
      return compares(test.operator, evaluate(test.left, lookup).cmp(evaluate(test.right, lookup)));
    case 'chosen':
      return textOf(lookup.typed(test.key)) === test.choice;
    case 'numeric':
      return typeof lookup.typed(test.key) === 'number';
    case 'blank':
      return textOf(lookup.typed(test.key)) === '';
    case 'error':
      return isErrorText(lookup.typed(test.key));
    case 'filled':
      return isFilled(lookup.typed(test.key));
    case 'contains':
      return valuesOf(test.set, lookup).includes(test.text);
    case 'all':
      return test.of.every((it) => holds(it, lookup));
    case 'any':
      return test.of.some((it) => holds(it, lookup));
    case 'not':
      return !holds(test.of, lookup);
  }
}

/** An empty cell is a text without characters. */
function textOf(value: Value): Exclude<Value, null> {
  return value ?? '';
}

function isFilled(value: Value): boolean {
  return textOf(value) !== '' && !isErrorText(value);
}

/** N(): text and blank are 0, TRUE is 1. */
function numberOf(value: Value): Points {
  if (typeof value === 'number') return points(value);
  return points(value === true ? 1 : 0);
}

function compares(operator: Comparison, order: number): boolean {
  switch (operator) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '=':
      return order === 0;
    case '>=':
      return order >= 0;
    case '>':
      return order > 0;
    case '<>':
      return order !== 0;
  }
}

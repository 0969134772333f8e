import { evaluate, holds, type Lookup } from '../../src/base/evaluate';
import {
  add,
  all,
  any,
  blank,
  chosen,
  compare,
  divide,
  error,
  filled,
  input,
  max,
  min,
  multiply,
  not,
  number,
  numeric,
  ref,
  round,
  subtract,
  when,
  type Comparison,
  type Expression,
  type Test,
} from '../../src/base/expression';
import { points } from '../../src/base/points';
import type { Value } from '../../src/base/value';

function lookupOf(typed: Readonly<Record<string, Value>>): Lookup {
  return {
    typed: (key) => typed[key] ?? null,
    result: (key) => (key === 'done' ? points(2.5) : null),
  };
}

const lookup = lookupOf({ two: 2, text: '5', yes: '是', truth: true, empty: '', bad: '#N/A' });
const valueOf = (expression: Expression): number => Number(evaluate(expression, lookup));

test.each<[string, Expression, number]>([
  ['a number', number(1.5), 1.5],
  ['a typed number', input('two'), 2],
  ['a text of digits, which counts 0', input('text'), 0],
  ['a blank cell', input('nothing'), 0],
  ['TRUE, which counts 1', input('truth'), 1],
  ['a result', ref('done'), 2.5],
  ['a result that is not there', ref('open'), 0],
  ['a sum', add(number(0.1), number(0.2), input('two')), 2.3],
  ['a sum of nothing', add(), 0],
  ['a difference', subtract(number(1), number(0.9)), 0.1],
  ['a product', multiply(number(0.1), number(3)), 0.3],
  ['a quotient', divide(number(3), number(0.3)), 10],
  ['the least', min(number(3), input('two'), number(2.5)), 2],
  ['the most', max(number(0), subtract(number(5), number(6))), 0],
  ['a rounded one', round(number(10.155), 2), 10.16],
  ['a choice that holds', when(chosen('yes', '是'), number(1), number(2)), 1],
  ['a choice that does not', when(chosen('yes', '否'), number(1), number(2)), 2],
])('%s is computed', (_, expression, value) => {
  expect(valueOf(expression)).toBe(value);
});

test.each<[string, Test, boolean]>([
  ['a blank cell is the choice of nothing', chosen('nothing', ''), true],
  ['a number is numeric', numeric('two'), true],
  ['a text of digits is not', numeric('text'), false],
  ['a truth value is not', numeric('truth'), false],
  ['an empty text is blank', blank('empty'), true],
  ['a text is not', blank('text'), false],
  ['an error value is an error', error('bad'), true],
  ['a text is none', error('text'), false],
  ['a text is filled', filled('text'), true],
  ['an error value is not', filled('bad'), false],
  ['an empty text is not', filled('empty'), false],
  ['all of nothing holds', all(), true],
  ['any of nothing does not', any(), false],
  ['all need every one', all(numeric('two'), numeric('text')), false],
  ['any needs one', any(numeric('two'), numeric('text')), true],
  ['not turns it round', not(numeric('text')), true],
])('%s', (_, question, answer) => {
  expect(holds(question, lookup)).toBe(answer);
});

test.each<[Comparison, readonly [boolean, boolean, boolean]]>([
  ['<', [true, false, false]],
  ['<=', [true, true, false]],
  ['=', [false, true, false]],
  ['>=', [false, true, true]],
  ['>', [false, false, true]],
  ['<>', [true, false, true]],
])('%s compares numbers below, equal and above', (operator, answers) => {
  const asked = [1, 2, 3].map((it) => compare(number(it), operator, input('two')));
  expect(asked.map((it) => holds(it, lookup))).toEqual(answers);
});

test('a division by zero is refused', () => {
  expect(() => valueOf(divide(number(1), input('nothing')))).toThrow('Division by zero');
});

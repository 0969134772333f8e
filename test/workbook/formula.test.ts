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
  multiply,
  not,
  number,
  numeric,
  ref,
  round,
  subtract,
  when,
  type Expression,
  type Test,
} from '../../src/base/expression';
import { printFormula, printTest, printText, type Locate } from '../../src/workbook/formula';

const locate: Locate = { input: (key) => `$H$${key}`, ref: (key) => `$J$${key}` };

test.each<[string, Expression, string]>([
  ['an entry counts as a number', input('6'), 'N($H$6)'],
  ['a result counts as a number', ref('6'), 'N($J$6)'],
  ['results are summed by SUM', add(ref('6'), ref('7')), 'SUM($J$6,$J$7)'],
  ['other terms by plus', add(ref('6'), number(1)), 'N($J$6)+1'],
  ['a sum of nothing is 0', add(), '0'],
  [
    'a sum behind a minus is in brackets',
    subtract(number(9), add(input('6'), number(1))),
    '9-(N($H$6)+1)',
  ],
  ['a sum in a product too', multiply(number(2), subtract(input('6'), number(1))), '2*(N($H$6)-1)'],
  ['a product in a sum is not', add(multiply(number(2), input('6')), number(1)), '2*N($H$6)+1'],
  ['a product under a line is', divide(number(1), multiply(number(2), number(3))), '1/(2*3)'],
  ['a number below 0 is in brackets', multiply(number(2), number(-3)), '2*(-3)'],
  ['a small number has no exponent', number(1e-7), '0.0000001'],
  ['digits of rounding are a number', round(input('6'), 2), 'ROUND(N($H$6),2)'],
  ['a floor', max(number(0), input('6')), 'MAX(0,N($H$6))'],
  ['a choice', when(chosen('6', '是'), number(5), number(0)), 'IF($H$6="是",5,0)'],
])('%s', (_, expression, text) => {
  expect(printFormula(expression, locate)).toBe(text);
});

test.each<[string, Test, string]>([
  ['numeric asks COUNT', numeric('6'), 'COUNT($H$6)=1'],
  ['blank asks for an empty text', blank('6'), '$H$6=""'],
  ['an error', error('6'), 'ISERROR($H$6)'],
  ['filled never ends in an error', filled('6'), 'IF(ISERROR($H$6),FALSE,NOT($H$6=""))'],
  ['one of one is itself', all(numeric('6')), 'COUNT($H$6)=1'],
  ['all of two', all(numeric('6'), not(blank('7'))), 'AND(COUNT($H$6)=1,NOT($H$7=""))'],
  ['any of two', any(blank('6'), blank('7')), 'OR($H$6="",$H$7="")'],
  ['all of none', all(), 'TRUE'],
  ['any of none', any(), 'FALSE'],
  ['a comparison', compare(input('6'), '<=', number(5)), 'N($H$6)<=5'],
])('%s', (_, question, text) => {
  expect(printTest(question, locate)).toBe(text);
});

test('quotes in a text are doubled', () => {
  expect(printText('说"是"')).toBe('"说""是"""');
});

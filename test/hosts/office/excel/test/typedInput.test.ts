import { createWorkbook } from '../blankWorkbook';
import { setFormat } from '../formats';
import { parseRange } from '../../../../../src/workbook/address';
import { readNumberFormats, readValueTypes } from '../readCells';
import { sheetNamed } from '../sheets';
import { formulaOf, put, refusal, textOf, valueOf } from './at';

const year = new Date().getFullYear();
const dayOfYear = (month: number, day: number): number =>
  (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;

test.each([
  ['12', 12, 'Double', '12'],
  [' 12.50 ', 12.5, 'Double', '12.5'],
  ['-.5', -0.5, 'Double', '-0.5'],
  ['1,234', 1234, 'Double', '1,234'],
  ['1,23', '1,23', 'String', '1,23'],
  ['5%', 0.05, 'Double', '5%'],
  ['7.5%', 0.075, 'Double', '7.50%'],
  ['1e3', 1000, 'Double', '1.00E+03'],
  ['(5)', -5, 'Double', '-5'],
  ['¥12', 12, 'Double', '¥12.00'],
  ['1 1/2', 1.5, 'Double', '1 1/2'],
  ['12345678901234567', 12345678901234600, 'Double', '1.23457E+16'],
  ['2021-01-01', 44197, 'Double', '2021/1/1'],
  ['2021/1/1', 44197, 'Double', '2021/1/1'],
  ['2021年1月1日', 44197, 'Double', '2021年1月1日'],
  ['2021年1月', 44197, 'Double', '2021年1月'],
  ['21-1-1', 44197, 'Double', '2021/1/1'],
  ['2021-2-30', '2021-2-30', 'String', '2021-2-30'],
  ['2021-01', 44197, 'Double', 'Jan-21'],
  ['1-2', dayOfYear(1, 2), 'Double', '1月2日'],
  ['3月5日', dayOfYear(3, 5), 'Double', '3月5日'],
  ['13-2', '13-2', 'String', '13-2'],
  ['8:30', 8.5 / 24, 'Double', '8:30'],
  ['1:2:3', 3723 / 86400, 'Double', '1:02:03'],
  ['25:00', 25 / 24, 'Double', '25:00:00'],
  ['8:75', '8:75', 'String', '8:75'],
  ['2021-1-1 12:00', 44197.5, 'Double', '2021/1/1 12:00'],
  ['true', true, 'Boolean', 'TRUE'],
  ['#n/a', '#N/A', 'Error', '#N/A'],
  ["'5", '5', 'String', '5'],
  ["'=1+1", '=1+1', 'String', '=1+1'],
  ["''x", "'x", 'String', "'x"],
  ['=', '=', 'String', '='],
  ['=1+1', 2, 'Double', '2'],
  ['5分', '5分', 'String', '5分'],
  ['＋5', '＋5', 'String', '＋5'],
  ['5 ', 5, 'Double', '5'],
  ['', '', 'Empty', ''],
] as const)('%j is read as %j', (typed, value, type, text) => {
  const workbook = createWorkbook('S');
  put(workbook, 'S!B2', typed);
  const sheet = sheetNamed(workbook, 'S');
  expect(valueOf(workbook, 'S!B2')).toBe(value);
  expect(readValueTypes(sheet, parseRange('B2'))).toEqual([[type]]);
  expect(textOf(workbook, 'S!B2')).toBe(text);
});

test('a cell formatted as text keeps what is typed, formulas and numbers too', () => {
  const workbook = createWorkbook('S');
  setFormat(sheetNamed(workbook, 'S'), parseRange('A1:A4'), { numberFormat: '@' });
  for (const [cell, input] of Object.entries({ A1: '1-2', A2: '=1+1', A3: 7, A4: true }))
    put(workbook, `S!${cell}`, input);
  expect(['A1', 'A2', 'A3', 'A4'].map((it) => valueOf(workbook, `S!${it}`))).toEqual([
    '1-2',
    '=1+1',
    '7',
    'TRUE',
  ]);
  expect(readValueTypes(sheetNamed(workbook, 'S'), parseRange('A1:A4')).flat()).toEqual(
    Array(4).fill('String'),
  );
});

test('the way a number is written gives its format to a General cell alone', () => {
  const workbook = createWorkbook('S');
  const sheet = sheetNamed(workbook, 'S');
  setFormat(sheet, parseRange('A1'), { numberFormat: '0.00' });
  for (const cell of ['A1', 'A2']) put(workbook, `S!${cell}`, '5%');
  expect(readNumberFormats(sheet, parseRange('A1:A2'))).toEqual([['0.00'], ['0%']]);
  put(workbook, 'S!A2', 3);
  expect(textOf(workbook, 'S!A2')).toBe('300%');
});

test('what is too long or no formula is refused, and nothing is written', () => {
  const workbook = createWorkbook('S');
  put(workbook, 'S!A1', 'before');
  expect(refusal(() => put(workbook, 'S!A1', 'x'.repeat(32_768)))).toBe('InvalidArgument');
  expect(refusal(() => put(workbook, 'S!A1', '=1+'))).toBe('InvalidArgument');
  expect(refusal(() => put(workbook, 'S!A1', '=Nowhere!A1'))).toBe('InvalidArgument');
  const long = `=${'1+'.repeat(4096)}1`;
  expect(refusal(() => put(workbook, 'S!A1', long))).toBe('FormulaLengthExceedsLimit');
  expect(formulaOf(workbook, 'S!A1')).toBe('before');
  put(workbook, 'S!A1', 'x'.repeat(32_767));
  expect(String(valueOf(workbook, 'S!A1'))).toHaveLength(32_767);
});

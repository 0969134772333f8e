import fc from 'fast-check';
import type { DateInput, NumberInput } from '../../src/base/inputSpec';
import { serialOf } from '../../src/rules/day';
import { suggestChoice } from '../../src/scoring/suggestChoice';
import { suggestDate } from '../../src/scoring/suggestDate';
import { suggestNumber } from '../../src/scoring/suggestNumber';

const row = { key: 'T01/1', row: 'T01/1', place: 'entry', label: '', isOptional: true } as const;
const points: NumberInput = { ...row, type: 'number', min: 0, max: 10, step: 0.5, unit: '分' };
const count: NumberInput = { ...row, type: 'number', min: 0, max: null, step: 1, unit: '处' };
const day: DateInput = { ...row, type: 'date', min: 44_000, max: 44_500 };

test.each([
  ['５', 5],
  ['5 分', 5],
  ['5分', 5],
  ['5%', 5],
  [' 5 ', 5],
  ['5.0', 5],
  ['４．５', 4.5],
  ['+5', 5],
  ['\u30005\u3000', 5],
  ['0', 0],
])('"%s" is plainly %f points', (text, value) => {
  expect(suggestNumber(text, points)).toBe(value);
});

test.each([
  '五',
  '',
  ' ',
  '无',
  '-',
  '分',
  '5处',
  '5-6',
  '5,5',
  '5分6',
  '11',
  '-1',
  '4.7',
  '1e1',
  '#N/A',
])('"%s" is plainly no number of points', (text) => {
  expect(suggestNumber(text, points)).toBeNull();
});

test('a count takes its own measure word and thousands', () => {
  expect(suggestNumber('3 处', count)).toBe(3);
  expect(suggestNumber('1,000', count)).toBe(1000);
  expect(suggestNumber('3分', count)).toBeNull();
  expect(suggestNumber('3.5', count)).toBeNull();
});

test('a text without a digit is never taken for a number', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      fc.pre(!/\p{N}/u.test(text));
      expect(suggestNumber(text, count)).toBeNull();
    }),
  );
});

test.each([
  [' 是', '是'],
  ['是。', '是'],
  ['是 ', '是'],
  ['缺 一部分', '缺一部分'],
])('"%s" is plainly the choice %s', (text, choice) => {
  expect(suggestChoice(text, ['是', '否', '缺一部分'])).toBe(choice);
});

test.each(['', ' ', '是的', '有', '√', '1', '。'])('"%s" is none of the choices', (text) => {
  expect(suggestChoice(text, ['', '是', '否'])).toBeNull();
});

test.each([
  '2021.1.20',
  '2021年1月20日',
  '2021年1月20',
  '2021/1/20',
  '20210120',
  '2021-01-20',
  '２０２１．１．２０',
  ' 2021 年 1 月 20 日',
])('"%s" is plainly 20 January 2021', (text) => {
  expect(suggestDate(text, day)).toBe(serialOf('2021-01-20'));
});

test.each([
  '2021.2.30',
  '2021.13.1',
  '1.20',
  '1月20日',
  '2021',
  '',
  '2019/1/20',
  '2021.1/20',
  '44216',
])('"%s" is plainly no day that is asked for', (text) => {
  expect(suggestDate(text, day)).toBeNull();
});

import { isErrorText, plainValue, typedValue } from '../../src/base/value';

test('of a cell its result counts, of an error its text, which is no value that a rule takes', () => {
  const failed = { value: null, formula: '1/0', error: '#DIV/0!' };
  expect(typedValue({ value: 3, formula: '1+2', error: null })).toBe(3);
  expect(typedValue(failed)).toEqual({ error: '#DIV/0!' });
  expect(plainValue(failed)).toBe('#DIV/0!');
  expect([plainValue(null), plainValue('5'), plainValue(false)]).toEqual([null, '5', false]);
});

test('error values are told from texts that look like them', () => {
  expect(['#N/A', '#REF!', '#SPILL!'].map(isErrorText)).toEqual([true, true, true]);
  expect(['#1', 'N/A', '', null, 0].map(isErrorText)).toEqual([false, false, false, false, false]);
});

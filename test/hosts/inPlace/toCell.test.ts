import { toCell } from '../../../src/hosts/inPlace/toCell';
import { writtenOf } from '../../../src/hosts/inPlace/writtenOf';

test('numbers, texts, truths and formulas are told apart', () => {
  expect(toCell(1.5, 1.5, 'Double')).toStrictEqual({ value: 1.5, formula: null, error: null });
  expect(toCell('x', 'x', 'String')).toStrictEqual({ value: 'x', formula: null, error: null });
  expect(toCell(true, true, 'Boolean')).toStrictEqual({ value: true, formula: null, error: null });
  expect(toCell(3, '=A1+B1', 'Double')).toStrictEqual({ value: 3, formula: 'A1+B1', error: null });
  expect(toCell('', '=""', 'String')).toStrictEqual({ value: '', formula: '""', error: null });
  expect(toCell('', '', 'Empty')).toBeUndefined();
});

test('a text that starts with = is a text', () => {
  expect(toCell('=1+1', '=1+1', 'String')).toStrictEqual({
    value: '=1+1',
    formula: null,
    error: null,
  });
});

test('an error is told by its type, not by its looks', () => {
  expect(toCell('#N/A', '=1/0', 'Error')).toStrictEqual({
    value: null,
    formula: '1/0',
    error: '#N/A',
  });
  expect(toCell('#N/A', '#N/A', 'String')?.value).toBe('#N/A');
  expect(toCell('#N/A', '#N/A', 'Error')).toStrictEqual({
    value: null,
    formula: null,
    error: '#N/A',
  });
});

test('what stood in cells is written so that it stands there again', () => {
  const written = writtenOf({
    formulas: [['=A1', '=1+1', '#N/A', '#N/A', 5, true, '', '001', '某市']],
    values: [[3, '=1+1', '#N/A', '#N/A', 5, true, '', '001', '某市']],
    valueTypes: [
      ['Double', 'String', 'Error', 'String', 'Double', 'Boolean', 'Empty', 'String', 'String'].map(
        (it) => it as Excel.RangeValueType,
      ),
    ],
  });
  expect(written).toStrictEqual([['=A1', "'=1+1", '#N/A', "'#N/A", 5, true, '', "'001", '某市']]);
});

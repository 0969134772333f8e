import { addSheetsOf, workbookOf } from '../fixture';
import { sheetNamed } from '../sheets';
import { validationOf } from '../validations';
import { userChoose } from '../userEdit';
import { refusal, textOf, valueOf } from './at';

test('a workbook is made from a literal, and sheets that refer to it are added later', () => {
  const workbook = workbookOf({
    sheets: [
      {
        name: '一',
        cells: { A1: '=二!A1+总', B1: '001' },
        formats: { 'B1:B9': { numberFormat: '@' } },
      },
      { name: '二', cells: { A1: '5' }, visibility: 'hidden', names: { 总: '=二!$A$1' } },
    ],
    names: { 总: '=100' },
    settings: { key: { a: 1 } },
  });
  expect(valueOf(workbook, '一!A1')).toBe(105);
  expect(textOf(workbook, '一!B1')).toBe('001');
  expect(workbook.settings.get('key')).toEqual({ a: 1 });
  addSheetsOf(workbook, [
    {
      name: '三',
      cells: { A1: '=一!A1*2', A2: '=总' },
      validations: { B1: validationOf({ type: 'list', formula1: '甲,乙' }) },
      formats: { B1: { isLocked: false } },
      isProtected: true,
    },
  ]);
  expect(['A1', 'A2'].map((it) => valueOf(workbook, `三!${it}`))).toEqual([210, 100]);
  expect(userChoose(sheetNamed(workbook, '三'), 'B1', '乙')).toEqual({ isAccepted: true });
  expect(refusal(() => addSheetsOf(workbook, [{ name: '四', cells: { A1: '=五!A1' } }]))).toBe(
    'InvalidArgument',
  );
});

test('a name of a sheet goes before the same name of the workbook, on that sheet', () => {
  const workbook = workbookOf({
    sheets: [
      { name: '一', cells: { A1: '=数' } },
      { name: '二', cells: { A1: '=数' }, names: { 数: '=2' } },
    ],
    names: { 数: '=1' },
  });
  expect([valueOf(workbook, '一!A1'), valueOf(workbook, '二!A1')]).toEqual([1, 2]);
});

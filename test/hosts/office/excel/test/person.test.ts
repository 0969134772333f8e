import { parseRange } from '../../../../../src/workbook/address';
import { addSheet, sheetNamed } from '../sheets';
import { createWorkbook } from '../blankWorkbook';
import { recalculate, setCalculationMode } from '../calculate';
import { isValid } from '../isValid';
import { protectSheet, unprotectSheet } from '../protection';
import { setFormat, setNumberFormats } from '../formats';
import { setRows } from '../lines';
import { setValidation, validationOf } from '../validations';
import { undoUserEdit, userChoose, userDelete, userEdit, userPaste } from '../userEdit';
import type { Change, Sheet, Validation } from '../model';
import { put, refusal, textOf, valueOf } from './at';

function blank(): Sheet {
  return sheetNamed(createWorkbook('S'), 'S');
}

const between = (type: Validation['type'], low: string, high: string): Validation =>
  validationOf({ type, operator: 'Between', formula1: low, formula2: high });

test.each([
  [
    'decimal 0 to 5',
    between('decimal', '0', '5'),
    ['0', '5', '2.5', '10%'],
    ['5.1', '-1', 'x', '5分'],
  ],
  [
    'whole up to a cell',
    validationOf({ type: 'wholeNumber', operator: 'LessThanOrEqualTo', formula1: '=$D$1' }),
    ['3', '0'],
    ['4', '2.5'],
  ],
  [
    'a relative bound',
    validationOf({ type: 'decimal', operator: 'GreaterThan', formula1: '=B2' }),
    ['11'],
    ['10', '9'],
  ],
  [
    'list',
    validationOf({ type: 'list', formula1: '是, 否,1' }),
    ['是', '否', '1'],
    ['不', '是 否'],
  ],
  ['list of cells', validationOf({ type: 'list', formula1: '=$E$1:$E$2' }), ['甲', '7'], ['丙']],
  [
    'date',
    between('date', '2021-1-1', '2021-12-31'),
    ['2021-06-30', '2021年6月1日'],
    ['2022-1-1', '六月'],
  ],
  [
    'text length',
    validationOf({ type: 'textLength', operator: 'LessThanOrEqualTo', formula1: '3' }),
    ['四个字'.slice(0, 3), '123'],
    ['四个字呀'],
  ],
  ['custom', validationOf({ type: 'custom', formula1: '=COUNT(A2)=1' }), ['5'], ['x']],
] as const)('a validation by %s is enforced on typing', (_, validation, good, bad) => {
  const sheet = blank();
  put(sheet.workbook, 'S!D1', 3);
  put(sheet.workbook, 'S!E1', '甲');
  put(sheet.workbook, 'S!E2', 7);
  put(sheet.workbook, 'S!B2', 10);
  setValidation(sheet, parseRange('A2:A9'), validation);
  for (const text of good)
    expect([text, userEdit(sheet, 'A2', text)]).toEqual([text, { isAccepted: true }]);
  const kept = valueOf(sheet.workbook, 'S!A2');
  for (const text of bad)
    expect([text, userEdit(sheet, 'A2', text)]).toEqual([
      text,
      { isAccepted: false, refused: 'validation' },
    ]);
  expect(valueOf(sheet.workbook, 'S!A2')).toBe(kept);
  expect(userEdit(sheet, 'A2', '')).toEqual({ isAccepted: true });
});

test('paste and programs pass a validation by; a person is told of a warning and goes on', () => {
  const sheet = blank();
  const rule = between('decimal', '0', '5');
  setValidation(sheet, parseRange('A1:A3'), rule);
  expect(userPaste(sheet, 'A1', '6\n7\n')).toEqual({ isAccepted: true });
  put(sheet.workbook, 'S!A3', 8);
  expect([0, 1, 2].map((row) => isValid(sheet, row, 0))).toEqual([false, false, false]);
  setValidation(sheet, parseRange('A1'), { ...rule, alert: { ...rule.alert, style: 'Warning' } });
  expect(userEdit(sheet, 'A1', '9')).toEqual({ isAccepted: true });
});

test('a choice from a list is typed as it is shown, and what the list lacks cannot be chosen', () => {
  const sheet = blank();
  setValidation(sheet, parseRange('A1'), validationOf({ type: 'list', formula1: '是,否' }));
  expect(userChoose(sheet, 'A1', '否')).toEqual({ isAccepted: true });
  expect(() => userChoose(sheet, 'A1', '不')).toThrow(RangeError);
  expect(valueOf(sheet.workbook, 'S!A1')).toBe('否');
});

test('locked cells of a protected sheet refuse people and programs, unlocked ones take both', () => {
  const sheet = blank();
  const { workbook } = sheet;
  setFormat(sheet, parseRange('B1:B3'), { isLocked: false });
  protectSheet(sheet, { allowFormatRows: true });
  expect(userEdit(sheet, 'A1', '1')).toEqual({ isAccepted: false, refused: 'locked' });
  expect(userPaste(sheet, 'A1', '1\t2')).toEqual({ isAccepted: false, refused: 'locked' });
  expect(userEdit(sheet, 'B1', '1')).toEqual({ isAccepted: true });
  put(workbook, 'S!B2', 2);
  setRows(sheet, parseRange('A1'), { size: 20 });
  const acts = [
    () => put(workbook, 'S!A1', 1),
    () => put(workbook, 'S!B3:C3', 1),
    () => setFormat(sheet, parseRange('B1'), { isBold: true }),
    () => setNumberFormats(sheet, parseRange('B1'), [['0']]),
    () => setValidation(sheet, parseRange('B1'), between('decimal', '0', '1')),
  ];
  expect(acts.map(refusal)).toEqual(acts.map(() => 'AccessDenied'));
  expect(refusal(() => protectSheet(sheet))).toBe('InvalidOperation');
  unprotectSheet(sheet);
  put(workbook, 'S!A1', 1);
  protectSheet(sheet, {}, 'secret');
  expect(refusal(() => unprotectSheet(sheet))).toBe('InvalidArgument');
});

test('an edit is taken back with the format it gave, and listeners hear of all but refused ones', () => {
  const sheet = blank();
  const heard: string[] = [];
  sheet.workbook.listeners.add(({ area, by }: Change) =>
    heard.push(`${by} ${area.top},${area.left}`),
  );
  put(sheet.workbook, 'S!A1', 5);
  setValidation(sheet, parseRange('A2'), between('decimal', '0', '5'));
  userEdit(sheet, 'A1', '2021-1-1');
  expect(userEdit(sheet, 'A2', '9').isAccepted).toBe(false);
  userDelete(sheet, 'A1:B2');
  expect(valueOf(sheet.workbook, 'S!A1')).toBe('');
  expect(undoUserEdit(sheet)).toBe(true);
  expect(textOf(sheet.workbook, 'S!A1')).toBe('2021/1/1');
  expect(undoUserEdit(sheet)).toBe(true);
  expect(textOf(sheet.workbook, 'S!A1')).toBe('5');
  expect(undoUserEdit(sheet)).toBe(false);
  expect(heard).toEqual(['program 0,0', ...Array<string>(4).fill('person 0,0')]);
});

test('while calculation is manual results wait, new formulas do not', () => {
  const sheet = blank();
  const { workbook } = sheet;
  addSheet(workbook);
  put(workbook, 'S!A1', 1);
  put(workbook, 'S!B1', '=A1+1');
  setCalculationMode(workbook, 'manual');
  put(workbook, 'S!A1', 10);
  put(workbook, 'S!C1', '=A1+B1');
  expect(['B1', 'C1'].map((it) => valueOf(workbook, `S!${it}`))).toEqual([2, 12]);
  recalculate(workbook);
  expect(['B1', 'C1'].map((it) => valueOf(workbook, `S!${it}`))).toEqual([11, 21]);
  put(workbook, 'S!A1', 20);
  setCalculationMode(workbook, 'automatic');
  expect(valueOf(workbook, 'S!C1')).toBe(41);
});

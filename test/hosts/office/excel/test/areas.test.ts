import { parseRange } from '../../../../../src/workbook/address';
import { addConditionalFormat } from '../conditionalFormats';
import { addSheet, sheetNamed } from '../sheets';
import { clearCells } from '../clearCells';
import { commonBorder, setBorders } from '../borders';
import { commonFormat, setFormat } from '../formats';
import { copyCells } from '../copyCells';
import { createWorkbook } from '../blankWorkbook';
import { deleteColumns, deleteRows, insertColumns, insertRows } from '../insertLines';
import { formatAt } from '../formatAt';
import { mergeCells } from '../merges';
import { setValidation, validationAt, validationOf } from '../validations';
import { sheetSnapshot } from '../snapshot';
import { usedArea } from '../readCells';
import { writeCells } from '../writeCells';
import type { Workbook } from '../model';
import { formulaOf, put, refusal, valueOf } from './at';

function filled(): Workbook {
  const workbook = createWorkbook('S');
  addSheet(workbook, 'T');
  writeCells(sheetNamed(workbook, 'S'), parseRange('A1:C4'), [
    [1, '=A1*2', '=SUM(A$1:A1)'],
    [2, '=A2*2', '=SUM(A$1:A2)'],
    [3, '=A3*2', '=SUM(A$1:A3)'],
    ['=SUM(A1:A3)', '=$A$4', '=T!A1'],
  ]);
  writeCells(sheetNamed(workbook, 'T'), parseRange('A1:A2'), [['=S!A3'], ['=SUM(S!A:A)']]);
  return workbook;
}

test.each([
  [
    'rows inserted within a sum widen it',
    (it) => insertRows(sheetOf(it), 2, 2),
    { 'S!A6': '=SUM(A1:A5)', 'T!A1': '=S!A5', 'S!B5': '=A5*2' },
  ],
  [
    'rows inserted below a sum leave it',
    (it) => insertRows(sheetOf(it), 3, 1),
    { 'S!A5': '=SUM(A1:A3)', 'T!A1': '=S!A3', 'S!B5': '=$A$5' },
  ],
  [
    'a deleted row shrinks a sum and leaves #REF! where it was meant alone',
    (it) => deleteRows(sheetOf(it), 2),
    { 'S!A3': '=SUM(A1:A2)', 'T!A1': '=S!#REF!' },
  ],
  [
    'a column inserted before moves everything',
    (it) => insertColumns(sheetOf(it), 0),
    { 'S!B4': '=SUM(B1:B3)', 'T!A1': '=S!B3', 'T!A2': '=SUM(S!B:B)', 'S!D4': '=T!A1' },
  ],
  [
    'a deleted column takes its references',
    (it) => deleteColumns(sheetOf(it), 0),
    { 'S!A1': '=#REF!*2', 'T!A2': '=SUM(S!#REF!)' },
  ],
  [
    'rows of another sheet concern references to it alone',
    (it) => insertRows(sheetNamed(it, 'T'), 0),
    { 'S!C4': '=T!A2', 'S!A4': '=SUM(A1:A3)', 'T!A2': '=S!A3' },
  ],
] as const satisfies readonly (readonly [
  string,
  (workbook: Workbook) => void,
  Readonly<Record<string, string>>,
])[])('%s', (_, act, expected) => {
  const workbook = filled();
  act(workbook);
  const found = Object.fromEntries(
    Object.keys(expected).map((it) => [it, formulaOf(workbook, it)]),
  );
  expect(found).toEqual(expected);
});

function sheetOf(workbook: Workbook): ReturnType<typeof sheetNamed> {
  return sheetNamed(workbook, 'S');
}

test('inserted rows move merges, rules, breaks, title rows, the print area and charts', () => {
  const workbook = filled();
  const sheet = sheetOf(workbook);
  mergeCells(sheet, parseRange('E3:F4'));
  setValidation(sheet, parseRange('A2:A4'), validationOf({ type: 'custom', formula1: '=A2>B2' }));
  addConditionalFormat(sheet, parseRange('B3:B4'), 'Custom').formulas = ['=B3>A3'];
  Object.assign(sheet.pageLayout, {
    printArea: [parseRange('A1:F4')],
    titleRows: [0, 1],
    rowBreaks: [2],
  });
  insertRows(sheet, 2);
  expect(sheet.merges).toEqual([parseRange('E4:F5')]);
  expect(sheet.validations.map((it) => it.areas)).toEqual([[parseRange('A2:A5')]]);
  expect(sheet.conditionalFormats[0]).toMatchObject({
    areas: [parseRange('B4:B5')],
    formulas: ['=B4>A4'],
  });
  expect(sheet.pageLayout).toMatchObject({
    printArea: [parseRange('A1:F5')],
    titleRows: [0, 1],
    rowBreaks: [3],
  });
});

test('a copy moves relative references, also to another sheet, and leaves the grid as #REF!', () => {
  const workbook = filled();
  const [source, target] = [sheetOf(workbook), sheetNamed(workbook, 'T')];
  copyCells(
    { sheet: target, area: parseRange('D2') },
    { sheet: source, area: parseRange('B1:C2') },
  );
  expect(['D2', 'E2', 'E3'].map((it) => formulaOf(workbook, `T!${it}`))).toEqual([
    '=C2*2',
    '=SUM(C$1:C2)',
    '=SUM(C$1:C3)',
  ]);
  copyCells({ sheet: target, area: parseRange('A5') }, { sheet: source, area: parseRange('B1') });
  expect(formulaOf(workbook, 'T!A5')).toBe('=#REF!*2');
});

test('a copy of values leaves formats and formulas behind, one of formats the content', () => {
  const workbook = filled();
  const [source, target] = [sheetOf(workbook), sheetNamed(workbook, 'T')];
  setFormat(source, parseRange('B2'), { isBold: true });
  copyCells(
    { sheet: target, area: parseRange('B1:B4') },
    { sheet: source, area: parseRange('B1:B2') },
    'values',
  );
  expect(['B1', 'B2', 'B3', 'B4'].map((it) => formulaOf(workbook, `T!${it}`))).toEqual([
    2, 4, 2, 4,
  ]);
  expect(commonFormat(target, parseRange('B1:B4'), 'isBold')).toBe(false);
  copyCells(
    { sheet: target, area: parseRange('A1') },
    { sheet: source, area: parseRange('B2') },
    'formats',
  );
  expect(formulaOf(workbook, 'T!A1')).toBe('=S!A3');
  expect(commonFormat(target, parseRange('A1'), 'isBold')).toBe(true);
});

test('a copy brings rules whose references move along, and merges', () => {
  const workbook = filled();
  const sheet = sheetOf(workbook);
  setValidation(sheet, parseRange('A1:A3'), validationOf({ type: 'custom', formula1: '=A1>B1' }));
  mergeCells(sheet, parseRange('E1:F1'));
  copyCells({ sheet, area: parseRange('H11') }, { sheet, area: parseRange('A2:F2') });
  copyCells({ sheet, area: parseRange('A20') }, { sheet, area: parseRange('A1:F1') });
  expect(sheetSnapshot(sheet)).toMatchObject({
    validations: [{ areas: 'A1:A3 H11 A20', formulas: ['=A1>B1'] }],
    merges: ['E1:F1', 'E20:F20'],
  });
  expect(validationAt(sheet, 10, 7)?.validation.type).toBe('custom');
});

test('clearing contents, formats or all takes what it says', () => {
  const workbook = filled();
  const sheet = sheetOf(workbook);
  setFormat(sheet, parseRange('A1:C4'), { isBold: true });
  setValidation(sheet, parseRange('A1:C4'), validationOf({ type: 'custom', formula1: '=TRUE' }));
  clearCells(sheet, parseRange('A1'), 'contents');
  clearCells(sheet, parseRange('B1'), 'formats');
  clearCells(sheet, parseRange('C1'), 'all');
  expect(['A1', 'B1', 'C1'].map((it) => valueOf(workbook, `S!${it}`))).toEqual(['', 0, '']);
  const bold = ['A1', 'B1', 'C1'].map((it) => commonFormat(sheet, parseRange(it), 'isBold'));
  expect(bold).toEqual([true, false, false]);
  expect(['A1', 'B1', 'C1'].map((_, column) => validationAt(sheet, 0, column) !== null)).toEqual([
    true,
    true,
    false,
  ]);
  clearCells(sheet, parseRange('A1:XFD1048576'), 'all');
  expect(usedArea(sheet)).toBeNull();
});

test('one line stands between two cells: the last one drawn', () => {
  const sheet = sheetOf(filled());
  const [thin, thick] = [
    { style: 'Continuous', weight: 'Thin', color: '#000000' },
    { style: 'Continuous', weight: 'Thick', color: '#FF0000' },
  ] as const;
  setBorders(sheet, parseRange('A1'), 'EdgeRight', thin);
  expect(commonBorder(sheet, parseRange('B1'), 'EdgeLeft')).toEqual(thin);
  setBorders(sheet, parseRange('B1'), 'EdgeLeft', thick);
  expect(commonBorder(sheet, parseRange('A1'), 'EdgeRight')).toEqual(thick);
  setBorders(sheet, parseRange('A1:B2'), 'InsideVertical', null);
  expect(commonBorder(sheet, parseRange('A1:B2'), 'InsideVertical')).toBeNull();
});

test('a line inside belongs to the cells on both sides of it', () => {
  const sheet = sheetOf(filled());
  const thin = { style: 'Continuous', weight: 'Thin', color: '#000000' } as const;
  setBorders(sheet, parseRange('A1:B2'), 'InsideHorizontal', thin);
  expect([formatAt(sheet, 0, 0).borderBottom, formatAt(sheet, 1, 0).borderTop]).toEqual([
    thin,
    thin,
  ]);
  expect(formatAt(sheet, 1, 0).borderBottom).toBeNull();
});

test('a merged area keeps its first content alone, and takes no content but in its first cell', () => {
  const workbook = filled();
  const sheet = sheetOf(workbook);
  mergeCells(sheet, parseRange('A1:B2'));
  put(workbook, 'S!B2', 9);
  writeCells(sheet, parseRange('A1:B1'), [[7, 8]]);
  expect(['A1', 'B1', 'A2', 'B2'].map((it) => valueOf(workbook, `S!${it}`))).toEqual([
    7,
    '',
    '',
    '',
  ]);
  expect(refusal(() => mergeCells(sheet, parseRange('B2:C3')))).toBe('InvalidArgument');
  expect(refusal(() => clearCells(sheet, parseRange('A1'), 'contents'))).toBe('InvalidOperation');
});

test('formats of a whole column hold in cells that are filled later, and a cell may differ', () => {
  const sheet = sheetOf(filled());
  setFormat(sheet, parseRange('B1:B1048576'), { isBold: true });
  setFormat(sheet, parseRange('B2'), { isBold: false });
  const bold = ['B1', 'B2', 'B900', 'C1'].map((it) =>
    commonFormat(sheet, parseRange(it), 'isBold'),
  );
  expect(bold).toEqual([true, false, true, false]);
  expect(commonFormat(sheet, parseRange('B1:B5'), 'isBold')).toBeUndefined();
});

import { parseRange } from '../../../../../src/workbook/address';
import { addConditionalFormat } from '../conditionalFormats';
import { addName } from '../names';
import {
  addSheet,
  deleteSheet,
  moveSheet,
  renameSheet,
  setVisibility,
  sheetById,
  sheetNamed,
} from '../sheets';
import { addChart } from '../charts';
import { createWorkbook } from '../blankWorkbook';
import { protectStructure, unprotectStructure } from '../protection';
import { setValidation, validationAt, validationOf } from '../validations';
import { copySheet } from '../copySheet';
import type { Sheet, Workbook } from '../model';
import { formulaOf, put, refusal, valueOf } from './at';

/** 数据 holds what the formulas, names, rules and the chart of 报表 refer to. */
function twoSheets(): { workbook: Workbook; data: Sheet; report: Sheet } {
  const workbook = createWorkbook('数据');
  const data = sheetNamed(workbook, '数据');
  const report = addSheet(workbook, '报表');
  put(workbook, '数据!A1', 5);
  put(workbook, '报表!A1', '=数据!A1*2 + SUM( 数据!A1:A3 )');
  put(workbook, '报表!B1', '="数据!A1"&数据!$A$1');
  addName(workbook, '首数', '=数据!$A$1');
  put(workbook, '报表!C1', '=首数+1');
  setValidation(
    report,
    parseRange('D1'),
    validationOf({ type: 'list', formula1: '=数据!$A$1:$A$3' }),
  );
  const format = addConditionalFormat(report, parseRange('A1:B2'), 'Custom');
  format.formulas = ['=A1>数据!$A$1'];
  addChart(report, 'ColumnClustered').series.push({
    name: null,
    values: '=数据!$A$1:$A$3',
    categories: null,
  });
  return { workbook, data, report };
}

function referring({ workbook, report }: ReturnType<typeof twoSheets>): readonly unknown[] {
  return [
    formulaOf(workbook, '报表!A1'),
    formulaOf(workbook, '报表!B1'),
    workbook.names[0]?.formula,
    validationAt(report, 0, 3)?.validation.formula1,
    report.conditionalFormats[0]?.formulas[0],
    report.charts[0]?.series[0]?.values,
  ];
}

test('a new name of a sheet is followed by formulas, names, rules and charts, quoted where it needs quotes, but not by texts', () => {
  const book = twoSheets();
  renameSheet(book.data, "数据 '21");
  expect(referring(book)).toEqual([
    "='数据 ''21'!A1*2 + SUM( '数据 ''21'!A1:A3 )",
    `="数据!A1"&'数据 ''21'!$A$1`,
    "='数据 ''21'!$A$1",
    "='数据 ''21'!$A$1:$A$3",
    "=A1>'数据 ''21'!$A$1",
    "='数据 ''21'!$A$1:$A$3",
  ]);
  expect(valueOf(book.workbook, '报表!A1')).toBe(15);
  expect(valueOf(book.workbook, '报表!C1')).toBe(6);
});

test('what refers to a deleted sheet is #REF! for good', () => {
  const book = twoSheets();
  deleteSheet(book.data);
  addSheet(book.workbook, '数据');
  expect(referring(book)).toEqual([
    '=#REF!A1*2 + SUM( #REF!A1:A3 )',
    '="数据!A1"&#REF!$A$1',
    '=#REF!$A$1',
    '=#REF!$A$1:$A$3',
    '=A1>#REF!$A$1',
    '=#REF!$A$1:$A$3',
  ]);
  expect(['A1', 'B1', 'C1'].map((it) => valueOf(book.workbook, `报表!${it}`))).toEqual([
    '#REF!',
    '#REF!',
    '#REF!',
  ]);
});

test('names of sheets are refused as Excel refuses them', () => {
  const workbook = createWorkbook('甲');
  const names = ['', 'x'.repeat(32), 'a/b', "'a", 'a]', 'History'];
  expect(names.map((it) => refusal(() => addSheet(workbook, it)))).toEqual(
    names.map(() => 'InvalidArgument'),
  );
  addSheet(workbook, 'Total');
  expect(refusal(() => addSheet(workbook, 'TOTAL'))).toBe('ItemAlreadyExists');
  renameSheet(sheetNamed(workbook, 'Total'), 'TOTAL');
  expect(workbook.sheets.map((it) => it.name)).toEqual(['甲', 'TOTAL']);
  addSheet(workbook, 'x'.repeat(31));
});

test('one sheet stays visible; a very hidden one is neither deleted nor copied; the next one becomes active', () => {
  const workbook = createWorkbook('甲');
  const [first, second, third] = [
    sheetNamed(workbook, '甲'),
    addSheet(workbook, '乙'),
    addSheet(workbook, '丙'),
  ];
  setVisibility(second, 'hidden');
  setVisibility(third, 'veryHidden');
  const refused = [
    () => deleteSheet(first),
    () => setVisibility(first, 'hidden'),
    () => deleteSheet(third),
    () => copySheet(third),
  ];
  expect(refused.map(refusal)).toEqual(refused.map(() => 'InvalidOperation'));
  setVisibility(third, 'visible');
  deleteSheet(first);
  expect(sheetById(workbook, workbook.activeSheet)).toBe(third);
  expect(sheetById(workbook, first.id)).toBeNull();
});

test('a protected structure keeps sheets from being added, deleted, renamed, moved, copied and hidden', () => {
  const workbook = createWorkbook('甲');
  const sheet = addSheet(workbook, '乙');
  protectStructure(workbook, 'secret');
  const acts = [
    () => addSheet(workbook),
    () => deleteSheet(sheet),
    () => renameSheet(sheet, '丙'),
    () => moveSheet(sheet, 0),
    () => copySheet(sheet),
    () => setVisibility(sheet, 'hidden'),
  ];
  expect(acts.map(refusal)).toEqual(acts.map(() => 'AccessDenied'));
  put(workbook, '乙!A1', 1);
  expect(refusal(() => unprotectStructure(workbook, 'guess'))).toBe('InvalidArgument');
  unprotectStructure(workbook, 'secret');
  moveSheet(sheet, 0);
  expect(workbook.sheets.map((it) => it.name)).toEqual(['乙', '甲']);
});

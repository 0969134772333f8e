import { parseRange } from '../../../../../src/workbook/address';
import { addConditionalFormat } from '../conditionalFormats';
import { addChart } from '../charts';
import { addName } from '../names';
import { addSheet, sheetNamed } from '../sheets';
import { copySheet } from '../copySheet';
import { createWorkbook } from '../blankWorkbook';
import { mergeCells } from '../merges';
import { protectSheet } from '../protection';
import { setColumns, setRows } from '../lines';
import { setFormat } from '../formats';
import { setValidation, validationOf } from '../validations';
import { sheetSnapshot } from '../snapshot';
import { writeCells } from '../writeCells';
import type { Sheet } from '../model';
import { formulaOf, put, valueOf } from './at';

/** A sheet with one of everything. */
function full(): Sheet {
  const workbook = createWorkbook('表 1');
  const sheet = sheetNamed(workbook, '表 1');
  addSheet(workbook, '别的');
  writeCells(sheet, parseRange('A1:C2'), [
    [1, '=A1+1', "'7"],
    ['合并', '', "='表 1'!A1+别的!A1"],
  ]);
  put(workbook, '别的!B1', "='表 1'!A1");
  setFormat(sheet, parseRange('A1'), { fillColor: '#FF0000', isLocked: false });
  setRows(sheet, parseRange('A1'), { size: 30 });
  setColumns(sheet, parseRange('B1'), { isHidden: true });
  mergeCells(sheet, parseRange('A2:B2'));
  setValidation(sheet, parseRange('A1'), validationOf({ type: 'custom', formula1: '=A1>0' }));
  addConditionalFormat(sheet, parseRange('A1'), 'Custom').formulas = ["='表 1'!A1=1"];
  addChart(sheet, 'ColumnClustered').series.push({
    name: null,
    values: "='表 1'!$A$1",
    categories: null,
  });
  addName(sheet, '本地', "='表 1'!$A$1");
  addName(workbook, '全局', "='表 1'!$A$1");
  sheet.tabColor = '#00FF00';
  sheet.freeze = { rows: 1, columns: 0 };
  sheet.pageLayout.titleRows = [0, 1];
  sheet.pageLayout.rowBreaks = [5];
  sheet.autoFilter = { area: parseRange('A1:C2'), criteria: new Map() };
  protectSheet(sheet, { allowAutoFilter: true });
  return sheet;
}

test('a copy has all that the sheet has, means itself where the sheet did, and shares nothing with it', () => {
  const sheet = full();
  const { workbook } = sheet;
  const before = sheetSnapshot(sheet);
  const copy = copySheet(sheet, { at: 'after', sheet });
  expect(workbook.sheets.map((it) => it.name)).toEqual(['表 1', '表 1 (2)', '别的']);
  expect(copy.id).not.toBe(sheet.id);
  const expected = JSON.parse(JSON.stringify(before).replaceAll('表 1', '表 1 (2)'));
  expect(sheetSnapshot(copy)).toEqual({
    ...expected,
    names: {
      ...expected.names,
      全局: { formula: "='表 1 (2)'!$A$1", comment: '', isVisible: true },
    },
  });
  expect(formulaOf(workbook, '表 1 (2)!C2')).toBe("='表 1 (2)'!A1+别的!A1");
  expect(formulaOf(workbook, '别的!B1')).toBe("='表 1'!A1");
  put(workbook, '表 1 (2)!A1', 100);
  expect(valueOf(workbook, '表 1 (2)!B1')).toBe(101);
  expect(valueOf(workbook, '别的!B1')).toBe(1);
  setRowsUnprotected(copy);
  copy.pageLayout.rowBreaks = [];
  expect(sheetSnapshot(sheet)).toEqual(before);
});

function setRowsUnprotected(sheet: Sheet): void {
  sheet.protection = null;
  setRows(sheet, parseRange('A1:A3'), { size: 99 });
  mergeCells(sheet, parseRange('A5:B6'));
  const [series] = sheet.charts.flatMap((it) => it.series);
  if (series !== undefined) series.values = '=1';
}

test('copies are counted on, and a long name makes room for the number', () => {
  const workbook = createWorkbook('x'.repeat(31));
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const names = [sheet, sheet].map((it) => copySheet(it, { at: 'beginning' }).name);
  const third = copySheet(sheetNamed(workbook, names[0] ?? ''), { at: 'end' });
  expect([...names, third.name]).toEqual([2, 3, 4].map((it) => `${'x'.repeat(27)} (${it})`));
});

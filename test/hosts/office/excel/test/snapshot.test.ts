import { parseRange } from '../../../../../src/workbook/address';
import { addConditionalFormat } from '../conditionalFormats';
import { createWorkbook } from '../blankWorkbook';
import { setBorders } from '../borders';
import { setFormat } from '../formats';
import { setValidation, validationOf } from '../validations';
import { sheetNamed } from '../sheets';
import { snapshotDiff } from '../snapshotDiff';
import { workbookSnapshot } from '../snapshot';
import { workbookOf } from '../fixture';
import type { Sheet, Workbook } from '../model';
import { put } from './at';

const thin = { style: 'Continuous', weight: 'Thin', color: '#CCCCCC' } as const;

function build(act: (sheet: Sheet) => void): Workbook {
  const workbook = createWorkbook('S');
  act(sheetNamed(workbook, 'S'));
  return workbook;
}

test('two workbooks that look alike have equal snapshots, however they were made', () => {
  const rule = (formula1: string) => validationOf({ type: 'custom', formula1 });
  const one = build((sheet) => {
    setFormat(sheet, parseRange('A1:B4'), { isBold: true });
    setBorders(sheet, parseRange('A1:B2'), 'InsideVertical', thin);
    setValidation(sheet, parseRange('A1:A4'), rule('=A1>0'));
    addConditionalFormat(sheet, parseRange('C1:C2'), 'Custom').formulas = ['=C1>$A$1'];
  });
  const other = build((sheet) => {
    setFormat(sheet, parseRange('A1:C3'), { isBold: true });
    setFormat(sheet, parseRange('A4:B4'), { isBold: true });
    setFormat(sheet, parseRange('C1:C3'), { isBold: false });
    for (const cell of ['B1', 'B2']) setBorders(sheet, parseRange(cell), 'EdgeLeft', thin);
    setValidation(sheet, parseRange('A3:A4'), rule('=A3>0'));
    setValidation(sheet, parseRange('A1:A2'), rule('=A1>0'));
    addConditionalFormat(sheet, parseRange('C1:C2'), 'Custom').formulas = ['=C1>$A$1'];
  });
  expect(snapshotDiff(workbookSnapshot(one), workbookSnapshot(other))).toEqual([]);
  expect(workbookSnapshot(one)).toStrictEqual(workbookSnapshot(other));
});

test.each<readonly [string, (sheet: Sheet) => void, string]>([
  ['a value', (it) => put(it.workbook, 'S!B3', 4), 'sheets.S.cells.B3: nothing → 4'],
  [
    'an apostrophe',
    (it) => put(it.workbook, 'S!A1', "'x"),
    'sheets.S.cells.A1: "x" → {"value":"x","apostrophe":true}',
  ],
  [
    'a formula',
    (it) => put(it.workbook, 'S!A2', '=1+1'),
    'sheets.S.cells.A2: 2 → {"value":2,"formula":"=1+1"}',
  ],
  [
    'a format',
    (it) => setFormat(it, parseRange('B2:C3'), { isBold: true }),
    'sheets.S.formats.{"isBold":true}: nothing → "B2:C3"',
  ],
  ['a setting', (it) => it.workbook.settings.set('k', [1]), 'settings.k: nothing → [1]'],
  [
    'a tab colour',
    (it) => Object.assign(it, { tabColor: '#FF0000' }),
    'sheets.S.tabColor: null → "#FF0000"',
  ],
  [
    'a footer',
    (it) => Object.assign(it.pageLayout, { footer: { left: '', center: '&P', right: '' } }),
    'sheets.S.page.footer.center: "" → "&P"',
  ],
])('%s that differs is told in words', (_, act, line) => {
  const workbook = workbookOf({ sheets: [{ name: 'S', cells: { A1: 'x', A2: 2 } }] });
  const before = workbookSnapshot(workbook);
  act(sheetNamed(workbook, 'S'));
  expect(snapshotDiff(before, workbookSnapshot(workbook))).toEqual([line]);
});

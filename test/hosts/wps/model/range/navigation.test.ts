import { workbookOf } from '../../../office/excel/fixture';
import { addName } from '../../../office/excel/names';
import { startWps } from '../../startWps';

function setUp() {
  const workbook = workbookOf({
    sheets: [{ name: '表', cells: { C3: 1, D9: 2 } }, { name: '另 表' }],
  });
  const wps = startWps(workbook);
  return { ...wps, sheet: wps.root.ActiveWorkbook.ActiveSheet };
}

describe('ranges', () => {
  test('are called by their address, which is a method', () => {
    const { sheet } = setUp();
    const addressed = (text: string): string => sheet.Range(text).Address();
    expect(['A1', 'b2:a1', '$C:$D', '3:5', 'A1:B2,D4', '3:3,A:A'].map(addressed)).toStrictEqual([
      '$A$1',
      '$A$1:$B$2',
      '$C:$D',
      '$3:$5',
      '$A$1:$B$2,$D$4',
      '$3:$3,$A:$A',
    ]);
    expect(typeof sheet.Range('A1').Address).toBe('function');
  });

  test('may be on another sheet and have a name', () => {
    const { sheet, workbook } = setUp();
    addName(workbook, '区域', "='另 表'!$B$2:$B$3");
    expect(sheet.Range("'另 表'!A1").Worksheet.Name).toBe('另 表');
    expect(sheet.Range('区域').Address()).toBe('$B$2:$B$3');
  });

  test('refuse texts that mean no cells, and longer ones than 255 characters', () => {
    const { sheet } = setUp();
    const long = Array.from({ length: 60 }, (_, at) => `AA${at + 100}`).join(',');
    for (const text of ['', 'A0', 'XFE1', 'A1048577', '没有', '缺!A1', 'A1:B', long])
      expect(() => sheet.Range(text)).toThrow('无效');
  });

  test('of all cells, rows and columns are the whole sheet; what is used is less', () => {
    const { sheet } = setUp();
    expect(sheet.Cells.Address()).toBe('$1:$1048576');
    expect(sheet.UsedRange.Address()).toBe('$C$3:$D$9');
    expect(sheet.Rows.Address()).toBe(sheet.Columns.Address());
  });

  test('an untouched sheet uses its first cell', () => {
    const { root } = setUp();
    expect(root.ActiveWorkbook.Worksheets.Item(2).UsedRange.Address()).toBe('$A$1');
  });
});

import { workbookOf } from '../../../office/excel/fixture';
import { startWps } from '../../startWps';

function setUp() {
  const workbook = workbookOf({
    sheets: [{ name: '表', cells: { A1: '甲', B1: 2, A2: '=B1*2' } }, { name: '另' }],
  });
  const wps = startWps(workbook);
  const { Worksheets } = wps.root.ActiveWorkbook;
  return {
    ...wps,
    sheet: Worksheets.Item('表'),
    other: Worksheets.Item('另'),
    model: workbook.sheets[0],
  };
}

describe('editing of ranges', () => {
  test('merging over several contents asks the user unless alerts are off; the first is kept', () => {
    const { root, sheet } = setUp();
    sheet.Range('C5:D5').Merge();
    expect(() => sheet.Range('A1:B1').Merge()).toThrow('等待用户确认');
    root.DisplayAlerts = false;
    sheet.Range('A1:B1').Merge();
    expect(sheet.Range('A1:B1').Value2).toStrictEqual([['甲', null]]);
    sheet.Range('B1').Value2 = 5;
    expect(sheet.Range('B1').Value2).toBeNull();
    expect(() => sheet.Range('B1:B2').ClearContents()).toThrow('merged');
    sheet.Range('A1').UnMerge();
    sheet.Range('B1').Value2 = 5;
    expect(sheet.Range('B1').Value2).toBe(5);
  });

  test('a merge that cuts another is refused', () => {
    const { sheet } = setUp();
    sheet.Range('C5:D6').Merge();
    expect(() => sheet.Range('D6:E7').Merge()).toThrow('merged');
  });

  test('contents and formats are cleared apart', () => {
    const { sheet } = setUp();
    sheet.Range('A1').Font.Bold = true;
    sheet.Range('A1').ClearContents();
    expect([sheet.Range('A1').Value2, sheet.Range('A1').Font.Bold]).toStrictEqual([null, true]);
    sheet.Range('A1').ClearFormats();
    expect(sheet.Range('A1').Font.Bold).toBe(false);
  });

  test('a copy brings everything to the cells it goes to, and formulas move along', () => {
    const { sheet, other } = setUp();
    sheet.Range('A1').Font.Bold = true;
    sheet.Range('A1:B2').Copy(other.Range('C3'));
    expect(other.Range('C3:D4').Formula).toStrictEqual([
      ['甲', '2'],
      ['=D3*2', ''],
    ]);
    expect(other.Range('C3').Font.Bold).toBe(true);
  });
});

import { formatAt } from '../../../office/excel/formatAt';
import { workbookOf } from '../../../office/excel/fixture';
import { protectSheet } from '../../../office/excel/protection';
import { startWps } from '../../startWps';

function setUp() {
  const workbook = workbookOf({ sheets: [{ name: '表' }] });
  const wps = startWps(workbook);
  const [model] = workbook.sheets;
  const format = (row: number, column: number) =>
    model === undefined ? null : formatAt(model, row, column);
  return { ...wps, sheet: wps.root.ActiveWorkbook.ActiveSheet, format };
}

describe('the look of cells', () => {
  test('is set part by part; colours count blue highest', () => {
    const { sheet, format } = setUp();
    const range = sheet.Range('A1:B2,D4');
    range.Font.Name = '宋体';
    range.Font.Bold = true;
    range.Font.Color = 0x0000ff;
    range.Interior.Color = 0x97552f;
    range.HorizontalAlignment = -4108;
    range.VerticalAlignment = -4160;
    range.WrapText = true;
    range.Locked = false;
    range.NumberFormat = '0.00';
    expect(format(3, 3)).toMatchObject({
      fontName: '宋体',
      isBold: true,
      fontColor: '#FF0000',
      fillColor: '#2F5597',
      horizontal: 'Center',
      vertical: 'Top',
      isWrapped: true,
      isLocked: false,
      numberFormat: '0.00',
    });
    expect(range.Interior.Color).toBe(0x97552f);
  });

  test('is null where cells differ', () => {
    const { sheet } = setUp();
    sheet.Range('A1').Font.Bold = true;
    sheet.Range('A1').HorizontalAlignment = -4131;
    const { Font, HorizontalAlignment, WrapText } = sheet.Range('A1:A2');
    expect([Font.Bold, HorizontalAlignment, WrapText]).toStrictEqual([null, null, false]);
  });

  test('takes the numbers of the vendor alone', () => {
    const { sheet } = setUp();
    const range = sheet.Range('A1');
    for (const wrong of [
      () => (range.HorizontalAlignment = 99),
      () => (range.Font.Color = 0x1000000),
      () => (range.Interior.Color = -1),
      () => (range.Font.Size = 500),
      () => sheet.Range('A1').Borders.Item(13),
    ])
      expect(wrong).toThrow(Error);
  });

  test('lines are drawn side by side, inside ones between the cells', () => {
    const { sheet, format } = setUp();
    const { Borders } = sheet.Range('A1:B2');
    for (const index of [7, 8, 9, 10, 11, 12]) {
      const border = Borders.Item(index);
      border.LineStyle = 1;
      border.Weight = index > 10 ? 2 : -4138;
      border.Color = 0x0000ff;
    }
    expect(format(0, 0)).toMatchObject({
      borderTop: { style: 'Continuous', weight: 'Medium', color: '#FF0000' },
      borderRight: { weight: 'Thin' },
      borderBottom: { weight: 'Thin' },
    });
    expect([Borders.Item(7).Weight, Borders.Item(11).Weight]).toStrictEqual([-4138, 2]);
    Borders.Item(11).LineStyle = -4142;
    expect(format(0, 1)?.borderLeft).toBeNull();
  });

  test('cannot be changed on a protected sheet', () => {
    const { sheet, workbook } = setUp();
    const [model] = workbook.sheets;
    if (model !== undefined) protectSheet(model);
    expect(() => {
      sheet.Range('A1').WrapText = true;
    }).toThrow('AccessDenied');
  });
});

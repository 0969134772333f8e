import { oneSheet } from '../oneSheet';

describe('rows and columns', () => {
  test('have sizes in points and characters, also of many at once', () => {
    const { sheet } = oneSheet();
    sheet.Range('A:B').ColumnWidth = 12.5;
    sheet.Range('1:2,4:4').RowHeight = 30;
    expect(sheet.Range('A1').ColumnWidth).toBeCloseTo(12.5, 1);
    expect([sheet.Range('1:2').RowHeight, sheet.Range('A4').RowHeight]).toStrictEqual([30, 30]);
    expect(sheet.Range('1:3').RowHeight).toBeNull();
    expect(sheet.StandardHeight).toBe(14.25);
  });

  test('are hidden whole, and measure nothing then', () => {
    const { sheet, model } = oneSheet();
    sheet.Range('3:3').Hidden = true;
    sheet.Range('C:D').Hidden = true;
    expect([sheet.Range('3:3').Hidden, sheet.Range('A3').RowHeight]).toStrictEqual([true, 0]);
    expect(sheet.Range('C1').ColumnWidth).toBe(0);
    expect(model?.columns.get(3)?.isHidden).toBe(true);
    expect(() => {
      sheet.Range('A3').Hidden = true;
    }).toThrow('整行');
  });

  test('go back to the standard', () => {
    const { sheet } = oneSheet();
    sheet.Range('1:1').RowHeight = 30;
    sheet.Range('A:A').ColumnWidth = 20;
    sheet.Range('1:1').UseStandardHeight = true;
    sheet.Range('A:A').UseStandardWidth = true;
    expect(sheet.Range('A1').RowHeight).toBe(14.25);
    expect(sheet.Range('A1').UseStandardWidth).toBe(true);
  });

  test('say where cells lie', () => {
    const { sheet } = oneSheet();
    sheet.Range('1:1').RowHeight = 30;
    const { Top, Height } = sheet.Range('A2:A3');
    expect([Top, Height]).toStrictEqual([30, 28.5]);
  });

  test('are no larger than WPS allows', () => {
    const { sheet } = oneSheet();
    expect(() => {
      sheet.Range('1:1').RowHeight = 410;
    }).toThrow('无效');
    expect(() => {
      sheet.Range('A:A').ColumnWidth = 256;
    }).toThrow('无效');
  });
});

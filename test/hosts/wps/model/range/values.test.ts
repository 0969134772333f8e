import { protectSheet } from '../../../office/excel/protection';
import { workbookOf } from '../../../office/excel/fixture';
import { startWps } from '../../startWps';

function setUp() {
  const workbook = workbookOf({
    sheets: [{ name: '表', cells: { A1: 1, B1: '甲', A2: true, C2: '=1/0', A4: '=A1+1' } }],
  });
  const wps = startWps(workbook);
  return { ...wps, sheet: wps.root.ActiveWorkbook.Worksheets.Item('表') };
}

describe('values of a range', () => {
  test('one cell gives its value, more give rows, an empty cell gives null', () => {
    const { sheet } = setUp();
    expect(sheet.Range('A1').Value2).toBe(1);
    expect(sheet.Range('D9').Value2).toBeNull();
    expect(sheet.Range('A1:B2').Value2).toStrictEqual([
      [1, '甲'],
      [true, null],
    ]);
    expect(sheet.Range('A1:B1').Value2).toStrictEqual([[1, '甲']]);
    expect(sheet.Range('A1:A2').Value2).toStrictEqual([[1], [true]]);
  });

  test('an error is a number and its text', () => {
    const { sheet } = setUp();
    expect(sheet.Range('C2').Value2).toBe(-2_146_826_281);
    expect(sheet.Range('C2').Text).toBe('#DIV/0!');
    sheet.Range('C3').Formula = '=未知()';
    expect(sheet.Range('C3').Value2).toBe(-2_146_826_259);
  });

  test('of several areas the first is read and all are written', () => {
    const { sheet } = setUp();
    const range = sheet.Range('D1:D2,F4');
    range.Value2 = '乙';
    expect(range.Value2).toStrictEqual([['乙'], ['乙']]);
    expect(sheet.Range('F4').Value2).toBe('乙');
  });

  test('formulas are texts, constants among them too', () => {
    const { sheet } = setUp();
    expect(sheet.Range('A1:A4').Formula).toStrictEqual([['1'], ['TRUE'], [''], ['=A1+1']]);
    expect(sheet.Range('A4').Value2).toBe(2);
  });

  test('texts are read as if they were typed', () => {
    const { sheet } = setUp();
    sheet.Range('D1:D4').Value2 = [['007'], ["'007"], ['=A1+2'], ['1-2']];
    expect(sheet.Range('D1:D3').Value2).toStrictEqual([[7], ['007'], [3]]);
    expect(typeof sheet.Range('D4').Value2).toBe('number');
    sheet.Range('E1').NumberFormat = '@';
    sheet.Range('E1').Value2 = '007';
    expect(sheet.Range('E1').Value2).toBe('007');
  });

  test('nothing empties a cell', () => {
    const { sheet } = setUp();
    sheet.Range('A1:B1').Value2 = [[null, '丙']];
    expect(sheet.Range('A1:B1').Value2).toStrictEqual([[null, '丙']]);
    expect(sheet.Range('A1').Formula).toBe('');
  });

  test('what is no value, and an array of another size, is refused', () => {
    const { sheet } = setUp();
    const write = (value: unknown) => () => {
      sheet.Range('A1:B1').Value2 = value;
    };
    for (const value of [
      undefined,
      Number.NaN,
      {},
      [1, 2],
      [[1]],
      [[1, undefined]],
      [
        [1, 2],
        [3, 4],
      ],
    ])
      expect(write(value)).toThrow(Error);
    expect(sheet.Range('A1:B1').Value2).toStrictEqual([[1, '甲']]);
  });

  test('locked cells of a protected sheet refuse, with nothing written', () => {
    const { sheet, workbook } = setUp();
    sheet.Range('A1').Locked = false;
    const [first] = workbook.sheets;
    if (first !== undefined) protectSheet(first);
    expect(() => {
      sheet.Range('A1:B1').Value2 = [[5, 6]];
    }).toThrow('AccessDenied');
    sheet.Range('A1').Value2 = 5;
    expect(sheet.Range('A1:B1').Value2).toStrictEqual([[5, '甲']]);
  });
});

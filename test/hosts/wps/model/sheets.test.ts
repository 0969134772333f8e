import { workbookOf } from '../../office/excel/fixture';
import { startWps } from '../startWps';

function setUp() {
  const workbook = workbookOf({
    sheets: [
      { name: '一', cells: { A1: '甲' } },
      { name: '二', cells: { A1: '=一!A1' } },
      { name: '三', visibility: 'veryHidden', cells: { A1: 1 } },
    ],
  });
  const wps = startWps(workbook);
  const book = wps.root.ActiveWorkbook;
  return { ...wps, book, sheets: book.Worksheets };
}

const names = ({ workbook }: ReturnType<typeof setUp>): readonly string[] =>
  workbook.sheets.map((it) => it.name);

describe('sheets', () => {
  test('are asked for by number or name and never by index', () => {
    const { sheets } = setUp();
    expect(sheets.Count).toBe(3);
    expect(sheets.Item(3).Name).toBe('三');
    expect(sheets.Item('二').Visible).toBe(-1);
    expect(Reflect.get(sheets, '1')).toBeUndefined();
    expect(Reflect.get(sheets, 'length')).toBeUndefined();
    expect(() => sheets.Item(4)).toThrow('下标越界');
    expect(() => sheets.Item('四')).toThrow('下标越界');
  });

  test('a new one stands before the one in front, or where it is said, and comes to the front', () => {
    const wps = setUp();
    wps.sheets.Item('二').Activate();
    expect(wps.sheets.Add().Name).toBe('Sheet4');
    wps.sheets.Add(undefined, wps.sheets.Item('三'));
    expect(names(wps)).toStrictEqual(['一', 'Sheet4', '二', '三', 'Sheet5']);
    expect(wps.book.ActiveSheet.Name).toBe('Sheet5');
  });

  test('a copy comes to the front with everything of the first; a very hidden one cannot be copied', () => {
    const wps = setUp();
    wps.sheets.Item('一').Copy(undefined, wps.sheets.Item('一'));
    expect(names(wps)).toStrictEqual(['一', '一 (2)', '二', '三']);
    expect(wps.book.ActiveSheet.Name).toBe('一 (2)');
    expect(wps.book.ActiveSheet.Range('A1').Value2).toBe('甲');
    expect(() => wps.sheets.Item('三').Copy(wps.sheets.Item('一'))).toThrow('very hidden');
  });

  test('moving puts a sheet beside another', () => {
    const wps = setUp();
    wps.sheets.Item('一').Move(undefined, wps.sheets.Item('二'));
    expect(names(wps)).toStrictEqual(['二', '一', '三']);
    wps.sheets.Item('三').Move(wps.sheets.Item('二'));
    expect(names(wps)).toStrictEqual(['三', '二', '一']);
  });

  test('deleting asks the user unless alerts are off, and what is deleted is of no use', () => {
    const wps = setUp();
    const first = wps.sheets.Item('一');
    expect(() => first.Delete()).toThrow('等待用户确认');
    wps.root.DisplayAlerts = false;
    first.Delete();
    expect(names(wps)).toStrictEqual(['二', '三']);
    expect(() => first.Name).toThrow('已被删除');
    expect(wps.sheets.Item('二').Range('A1').Value2).toBe(-2_146_826_265);
    expect(() => wps.sheets.Item('三').Delete()).toThrow('very hidden');
    expect(() => wps.sheets.Item('二').Delete()).toThrow('at least one visible');
  });

  test('names follow the rules of Excel, and formulas follow names', () => {
    const wps = setUp();
    const first = wps.sheets.Item('一');
    for (const name of ['二', 'a/b', '', '甲'.repeat(32)])
      expect(() => {
        first.Name = name;
      }).toThrow(Error);
    first.Name = '总 表';
    expect(wps.sheets.Item('二').Range('A1').Formula).toBe("='总 表'!A1");
  });

  test('nothing of the structure changes while it is protected', () => {
    const wps = setUp();
    wps.workbook.isStructureProtected = true;
    expect(wps.book.ProtectStructure).toBe(true);
    expect(() => wps.sheets.Add()).toThrow('AccessDenied');
    expect(() => {
      wps.sheets.Item('一').Visible = 0;
    }).toThrow('AccessDenied');
  });

  test('visibility has three numbers, and no others', () => {
    const wps = setUp();
    expect(wps.sheets.Item('三').Visible).toBe(2);
    wps.sheets.Item('一').Visible = 0;
    expect(wps.book.ActiveSheet.Name).toBe('二');
    expect(() => {
      wps.sheets.Item('一').Visible = 1;
    }).toThrow('无效');
    expect(() => wps.sheets.Item('一').Activate()).toThrow('hidden');
    expect(() => {
      wps.sheets.Item('二').Visible = 0;
    }).toThrow('at least one visible');
  });
});

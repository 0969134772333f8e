import { protectSheet } from '../../office/excel/protection';
import { oneSheet } from './oneSheet';

const setUp = () => oneSheet({ A3: '名', B3: '分' });

describe('the filter of a sheet', () => {
  test('is there once a range has been given one, and gone once it is turned off', () => {
    const { sheet } = setUp();
    expect([sheet.AutoFilterMode, sheet.AutoFilter]).toStrictEqual([false, null]);
    sheet.Range('A3:B9').AutoFilter(1);
    expect(sheet.AutoFilter?.Range.Address()).toBe('$A$3:$B$9');
    expect(() => {
      sheet.AutoFilterMode = true;
    }).toThrow('无效');
    sheet.AutoFilterMode = false;
    expect(sheet.AutoFilter).toBeNull();
  });

  test('keeps what is asked of a column', () => {
    const { sheet } = setUp();
    sheet.Range('A3:B9').AutoFilter(2, '>=60', 1, '<80');
    const filters = sheet.AutoFilter?.Filters;
    expect(filters?.Count).toBe(2);
    expect(filters?.Item(1).On).toBe(false);
    expect(() => filters?.Item(1).Criteria1).toThrow('没有筛选条件');
    const { On, Criteria1, Criteria2, Operator } = filters?.Item(2) ?? {};
    expect([On, Criteria1, Criteria2, Operator]).toStrictEqual([true, '>=60', '<80', 1]);
  });

  test('is of one range: another is refused, and so is a protected sheet', () => {
    const { sheet, model } = setUp();
    sheet.Range('A3:B9').AutoFilter(1);
    expect(() => sheet.Range('A3:B12').AutoFilter(1)).toThrow('无效');
    expect(() => sheet.Range('A3:B9').AutoFilter(3)).toThrow('无效');
    if (model !== undefined) protectSheet(model, { allowAutoFilter: true });
    expect(() => {
      sheet.AutoFilterMode = false;
    }).toThrow('AccessDenied');
  });
});

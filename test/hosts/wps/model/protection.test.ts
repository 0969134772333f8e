import { protectSheet } from '../../office/excel/protection';
import { oneSheet } from './oneSheet';

/** Everything protected; columns, rows and filters stay allowed. */
const usual = [
  undefined,
  true,
  true,
  true,
  false,
  false,
  true,
  true,
  false,
  false,
  false,
  false,
  false,
  false,
  true,
  false,
] as const;

describe('protection of a sheet', () => {
  test('keeps what the arguments say, in the order of the vendor', () => {
    const { sheet, model } = oneSheet();
    sheet.Protect(...usual);
    expect(sheet.ProtectContents && sheet.ProtectDrawingObjects && sheet.ProtectScenarios).toBe(
      true,
    );
    expect(model?.protection?.options).toMatchObject({
      allowFormatCells: false,
      allowFormatColumns: true,
      allowFormatRows: true,
      allowSort: false,
      allowAutoFilter: true,
      allowEditObjects: false,
    });
    expect(sheet.Protection.AllowFiltering).toBe(true);
    expect(sheet.Protection.AllowSorting).toBe(false);
  });

  test('may be set anew, and ends without a password where it has none', () => {
    const { sheet, model } = oneSheet();
    sheet.Protect(...usual);
    sheet.Protect(...usual);
    sheet.Unprotect('');
    expect(sheet.ProtectContents).toBe(false);
    expect(model?.protection).toBeNull();
  });

  test('with a password neither ends nor is set anew without it', () => {
    const { sheet, model } = oneSheet();
    if (model !== undefined) protectSheet(model, {}, '密');
    expect(() => sheet.Unprotect('')).toThrow('password');
    expect(() => sheet.Protect(...usual)).toThrow('密码');
    sheet.Unprotect('密');
  });

  test('what may be selected is remembered until the sheet is protected', () => {
    const { sheet, model } = oneSheet();
    sheet.EnableSelection = 1;
    sheet.Protect(...usual);
    expect(model?.protection?.options.selectionMode).toBe('Unlocked');
    sheet.Unprotect('');
    expect(sheet.EnableSelection).toBe(1);
    expect(() => {
      sheet.EnableSelection = 5;
    }).toThrow('无效');
  });
});

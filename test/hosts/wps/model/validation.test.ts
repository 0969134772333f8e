import { isValid } from '../../office/excel/isValid';
import { oneSheet } from './oneSheet';

const setUp = () => oneSheet({ A1: 5, A2: 10 });

describe('validation of a range', () => {
  test('is added once, and deleted before another', () => {
    const { sheet } = setUp();
    const { Validation } = sheet.Range('B1:B3');
    Validation.Add(2, 1, 1, '0', '10');
    expect(() => Validation.Add(2, 1, 1, '0', '5')).toThrow('已有');
    expect(() => sheet.Range('B3:C3').Validation.Add(3, 1, undefined, '是,否')).toThrow('已有');
    Validation.Delete();
    Validation.Add(3, 1, undefined, '是,否');
  });

  test('has texts of its own, which nothing without validation has', () => {
    const { sheet, model } = setUp();
    const { Validation } = sheet.Range('B1:B2');
    expect(() => Validation.ErrorTitle).toThrow('没有有效性');
    expect(() => {
      Validation.ErrorTitle = '错';
    }).toThrow('没有有效性');
    Validation.Add(6, 1, 8, '4');
    Validation.ErrorTitle = '错';
    Validation.InputMessage = '四字';
    Validation.IgnoreBlank = false;
    expect(Validation.ErrorTitle).toBe('错');
    expect(model?.validations[0]?.validation).toMatchObject({
      type: 'textLength',
      operator: 'LessThanOrEqualTo',
      ignoresBlanks: false,
      prompt: { message: '四字' },
    });
  });

  test('of a part is changed there alone', () => {
    const { sheet } = setUp();
    sheet.Range('B1:B3').Validation.Add(6, 1, 8, '4');
    sheet.Range('B2').Validation.ErrorTitle = '二';
    expect(sheet.Range('B1').Validation.ErrorTitle).toBe('');
    expect(sheet.Range('B2').Validation.ErrorTitle).toBe('二');
    expect(sheet.Range('B3').Validation.ErrorTitle).toBe('');
  });

  test('of a part keeps what its references mean when it is changed there', () => {
    const { sheet, model } = setUp();
    sheet.Range('B1').Select();
    sheet.Range('B1:B3').Validation.Add(2, 1, 1, '0', '=A1');
    sheet.Range('B2').Validation.ErrorTitle = '二';
    sheet.Range('B1:B3').Value2 = [[6], [6], [6]];
    const verdicts = [0, 1, 2].map((row) => model !== undefined && isValid(model, row, 1));
    expect(verdicts).toStrictEqual([false, true, false]);
  });

  test('means relative references from the active cell', () => {
    const { sheet, model } = setUp();
    const add = () => sheet.Range('B1:B2').Validation.Add(2, 1, 1, '0', '=A1');
    sheet.Range('B1').Select();
    add();
    sheet.Range('B1:B2').Value2 = [[6], [6]];
    const verdicts = () => [0, 1].map((row) => model !== undefined && isValid(model, row, 1));
    expect(verdicts()).toStrictEqual([false, true]);
    sheet.Range('B1:B2').Validation.Delete();
    sheet.Range('B9').Select();
    add();
    expect(model?.validations[0]?.validation.formula2).not.toBe('=A1');
  });

  test('takes the numbers, formulas and choices that WPS takes', () => {
    const { sheet } = setUp();
    const add = (...args: readonly [number, string]) => {
      const { Validation } = sheet.Range('C1');
      Validation.Delete();
      Validation.Add(args[0], 1, args[0] === 3 ? undefined : 5, args[1]);
    };
    add(2, '1.5');
    add(3, '=$A$1:$A$2');
    expect(() => add(2, 'A1')).toThrow('无效');
    expect(() => add(7, 'A1>1')).toThrow('无效');
    expect(() => add(9, '1')).toThrow('无效');
    expect(() => add(3, '长'.repeat(256))).toThrow('255');
  });

  test('cannot be changed on a protected sheet', () => {
    const { sheet } = setUp();
    sheet.Protect(...protectedSheet);
    expect(() => sheet.Range('B1').Validation.Add(6, 1, 8, '4')).toThrow('AccessDenied');
    expect(() => sheet.Range('B1').Validation.Delete()).toThrow('AccessDenied');
  });
});

const protectedSheet = [
  undefined,
  true,
  true,
  true,
  false,
  false,
  false,
  false,
  false,
  false,
  false,
  false,
  false,
  false,
  false,
  false,
] as const;

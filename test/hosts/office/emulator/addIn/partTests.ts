import { offers, type ApiSets } from '../apiSets';
import { codeOf, first, run } from './addInRun';

/** Parts of sheets, what moves cells, and members of sets that some Excel do not offer. One test a feature. */
export function partTests(sets: ApiSets): void {
  test('rows come and go; formulas, and ranges that are kept, follow', async () => {
    const read = await run(async (context) => {
      const sheet = first(context);
      sheet.getRange('A1:B3').values = [
        [1, ''],
        [2, ''],
        [3, '=A3'],
      ];
      const kept = sheet.getRange('A3').load('values');
      await context.sync();
      sheet.getRange('2:2').insert('Down');
      const moved = sheet.getRange('B4').load('formulas');
      kept.load('address,values');
      await context.sync();
      sheet.getRange('1:2').delete('Up');
      const after = sheet.getUsedRange().load('address');
      await context.sync();
      return [kept.address, kept.values, moved.formulas, after.address];
    });
    expect(read).toEqual(['Sheet1!A4', [[3]], [['=A4']], 'Sheet1!A1:B2']);
  });

  test('cells are copied with formats and with relative references', async () => {
    const read = await run(async (context) => {
      const sheet = first(context);
      sheet.getRange('A1:B1').formulas = [[1, '=A1+1']];
      sheet.getRange('B1').format.font.bold = true;
      sheet.getRange('A3:B3').copyFrom('A1:B1');
      const copy = sheet.getRange('B3').load('formulas,format/font/bold');
      await context.sync();
      return [copy.formulas, copy.format.font.bold];
    });
    expect(read).toEqual([[['=A3+1']], true]);
  });

  test('several areas are formatted at once, and their mixed look reads as null', async () => {
    const read = await run(async (context) => {
      const sheet = first(context);
      sheet.getRanges('A1:B2,D4').format.fill.color = '#DDEBF7';
      const one = sheet.getRange('D4').format.fill.load('color');
      const mixed = sheet.getRange('A1:D4').format.fill.load('color');
      await context.sync();
      return [one.color, mixed.color];
    });
    expect(read).toEqual(['#DDEBF7', null]);
  });

  test('a filter is put on and taken off', async () => {
    const read = await run(async (context) => {
      const { autoFilter } = first(context);
      autoFilter.apply(first(context).getRange('A1:C9'));
      autoFilter.load('enabled');
      const range = autoFilter.getRangeOrNullObject().load('address');
      await context.sync();
      const before = [autoFilter.enabled, range.address];
      autoFilter.remove();
      autoFilter.load('enabled');
      await context.sync();
      return [...before, autoFilter.enabled];
    });
    expect(read).toEqual([true, 'Sheet1!A1:C9', false]);
  });

  test('panes are frozen at a cell and freed again', async () => {
    const read = await run(async (context) => {
      const { freezePanes } = first(context);
      freezePanes.freezeAt('A1:B3');
      const frozen = freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      freezePanes.unfreeze();
      const free = freezePanes.getLocationOrNullObject();
      await context.sync();
      return [frozen.address, free.isNullObject];
    });
    expect(read).toEqual(['Sheet1!A1:B3', true]);
  });

  test('a wrong password does not open a sheet', async () => {
    const code = await codeOf(async (context) => {
      first(context).protection.protect({}, 'right');
      await context.sync();
      first(context).protection.unprotect('wrong');
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });

  test('a sheet that was deleted, and one of a name that is taken', async () => {
    const gone = await codeOf(async (context) => {
      const second = context.workbook.worksheets.add('B');
      const range = second.getRange('A1').load('values');
      await context.sync();
      second.delete();
      await context.sync();
      range.load('values');
      await context.sync();
    });
    expect(gone).toBe('ItemNotFound');
    const taken = await codeOf(async (context) => {
      context.workbook.worksheets.add('SHEET1');
      await context.sync();
    });
    expect(taken).toBe('ItemAlreadyExists');
  });

  test('members above the offered set are refused, by the library and by the host behind it', async () => {
    const isNew = offers(sets, { name: 'ExcelApi', version: '1.13' });
    const codes: (string | null)[] = [];
    for (const isAsked of [true, false]) {
      Reflect.set(
        Reflect.get(OfficeExtension, 'CommonUtility'),
        '_doApiNotSupportedCheck',
        isAsked,
      );
      const code = await codeOf(async (context) => {
        first(context).getRange('A1').getExtendedRange('Down');
        await context.sync();
      });
      codes.push(code);
    }
    Reflect.set(Reflect.get(OfficeExtension, 'CommonUtility'), '_doApiNotSupportedCheck', true);
    const expected = isNew ? 'EmulatorNotImplemented' : 'ApiNotFound';
    expect(codes).toEqual([expected, expected]);
  });
}

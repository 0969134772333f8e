import { codeOf, first, run, type AddIn } from './addInRun';

/** Cells: their content, and what is refused. One test a feature, all of it ExcelApi 1.9. */
export function contentTests(addIn: AddIn): void {
  test('values, formulas and addresses go there and back', async () => {
    const read = await run(async (context) => {
      const range = context.workbook.worksheets.add('评分 表').getRange('A1:B2');
      range.values = [
        [1, 2],
        ['=A1+1', 'x'],
      ];
      range.load('values,formulas,address,valueTypes,text');
      await context.sync();
      return range.toJSON();
    });
    expect(read).toMatchObject({
      values: [
        [1, 2],
        [2, 'x'],
      ],
      formulas: [
        [1, 2],
        ['=A1+1', 'x'],
      ],
      address: "'评分 表'!A1:B2",
      valueTypes: [
        ['Double', 'Double'],
        ['Double', 'String'],
      ],
      text: [
        ['1', '2'],
        ['2', 'x'],
      ],
    });
  });

  test('a sheet that may be missing is a null object, one that must be there an error', async () => {
    const isNull = await run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('没有');
      await context.sync();
      return missing.isNullObject;
    });
    expect(isNull).toBe(true);
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.getItem('没有').load('name');
      await context.sync();
    });
    expect(code).toBe('ItemNotFound');
  });

  test('what was not loaded, does not exist or has another size is refused', async () => {
    expect(await codeOf(async (context) => Promise.resolve(first(context).name))).toBe(
      'PropertyNotLoaded',
    );
    const misspelt = await codeOf(async (context) => {
      first(context).load('nmae');
      await context.sync();
    });
    expect(misspelt).toBe('InvalidArgument');
    const tooWide = await codeOf(async (context) => {
      first(context).getRange('A1:B2').values = [[1, 2, 3]];
      await context.sync();
    });
    expect(tooWide).toBe('InvalidArgument');
    expect(await codeOf(async (context) => context.sync(first(context).getRange('A0')))).toBe(
      'InvalidArgument',
    );
  });

  test('an object of another context is refused', async () => {
    const foreign = await run(async (context) => {
      const range = first(context).getRange('A1');
      await context.sync();
      return range;
    });
    const code = await codeOf(async (context) => {
      context.workbook.names.add('x_1', foreign);
      await context.sync();
    });
    expect(code).toBe('InvalidRequestContext');
  });

  test('a range is used again after sync, and let go at the end', async () => {
    const values = await run(async (context) => {
      const range = first(context).getRange('A1').load('values');
      await context.sync();
      range.values = [[9]];
      await context.sync();
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[9]]);
    await addIn.settled();
    expect(addIn.excel().keptObjects()).toBe(0);
  });

  test('10,000 cells in one assignment, which the library cuts into pieces', async () => {
    const values = await run(async (context) => {
      const range = first(context).getRange('A1:T500');
      range.values = Array.from({ length: 500 }, (_, row) =>
        Array.from({ length: 20 }, (_cell, column) => row * column),
      );
      await context.sync();
      const last = first(context).getRange('T500').load('values');
      await context.sync();
      return last.values;
    });
    expect(values).toEqual([[499 * 19]]);
    expect(addIn.excel().log.totals().largestRequest).toBeGreaterThan(40_000);
  });

  test('settings are kept, found by their exact key, and deleted', async () => {
    const read = await run(async (context) => {
      const { settings } = context.workbook;
      settings.add('kaoping.journal', { phase: 'apply' });
      const one = settings.getItem('kaoping.journal').load('value');
      const other = settings.getItemOrNullObject('Kaoping.Journal');
      await context.sync();
      one.delete();
      await context.sync();
      return [one.value, other.isNullObject];
    });
    expect(read).toEqual([{ phase: 'apply' }, true]);
    expect(addIn.excel().workbook.settings.size).toBe(0);
  });

  test('calculation can be suspended until the batch ends, and set to manual', async () => {
    const read = await run(async (context) => {
      first(context).getRange('A1:A2').formulas = [[1], ['=A1*2']];
      await context.sync();
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      first(context).getRange('A1').values = [[5]];
      const during = first(context).getRange('A2').load('values');
      context.application.load('calculationMode');
      await context.sync();
      const after = first(context).getRange('A2').load('values');
      const mode = context.application.calculationMode;
      context.application.calculationMode = 'Manual';
      await context.sync();
      return [during.values, after.values, mode];
    });
    expect(read).toEqual([[[2]], [[10]], 'Automatic']);
    expect(addIn.excel().workbook.calculationMode).toBe('manual');
  });

  test('what the emulated Excel cannot do is an error, not silence', async () => {
    const code = await codeOf(async (context) => {
      first(context).pivotTables.refreshAll();
      await context.sync();
    });
    expect(code).toBe('EmulatorNotImplemented');
  });
}

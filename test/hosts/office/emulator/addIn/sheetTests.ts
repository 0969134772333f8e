import { first, run, type AddIn } from './addInRun';

/** Sheets, names and the selection. One test a feature, all of it ExcelApi 1.9. */
export function sheetTests(addIn: AddIn): void {
  test('names lead to cells', async () => {
    const found = await run(async (context) => {
      context.workbook.names.add('合计', first(context).getRange('B2:B3'));
      const name = context.workbook.names.getItem('合计').load('value,formula,type,scope');
      const range = name.getRange().load('address');
      await context.sync();
      return [name.value, name.formula, name.type, name.scope, range.address];
    });
    expect(found).toEqual([
      'Sheet1!$B$2:$B$3',
      '=Sheet1!$B$2:$B$3',
      'Range',
      'Workbook',
      'Sheet1!B2:B3',
    ]);
  });

  test('sheets are copied, moved, hidden and deleted', async () => {
    const names = await run(async (context) => {
      const sheets = context.workbook.worksheets;
      const second = sheets.add('B');
      const copy = second.copy('Before', first(context));
      copy.name = 'C';
      second.position = 0;
      first(context).visibility = 'VeryHidden';
      sheets.load('items/name,items/visibility');
      await context.sync();
      second.delete();
      await context.sync();
      return sheets.items.map(({ name, visibility }) => `${name} ${visibility}`);
    });
    expect(names).toEqual(['B Visible', 'C Visible', 'Sheet1 VeryHidden']);
    expect(addIn.excel().workbook.sheets.map(({ name }) => name)).toEqual(['C', 'Sheet1']);
  });

  test('the selection, and sheets that are activated', async () => {
    const heard: string[] = [];
    await run(async (context) => {
      context.workbook.worksheets.onActivated.add(async ({ type }) => {
        heard.push(type);
        return Promise.resolve();
      });
      const second = context.workbook.worksheets.add('B');
      await context.sync();
      second.getRange('C3:D4').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const active = context.workbook.getActiveCell().load('address');
      await context.sync();
      expect([selected.address, active.address]).toEqual(['B!C3:D4', 'B!C3']);
    });
    await addIn.settled();
    expect(heard).toEqual(['WorksheetActivated']);
  });
}

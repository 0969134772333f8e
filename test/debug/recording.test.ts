import { listenToExcel, type Exchange } from '../../src/debug/recording';
import { startOffice, type OfficeUnderTest } from '../hosts/office/startOffice';

const seen: Exchange[] = [];
let office: OfficeUnderTest;
beforeAll(async () => {
  office = await startOffice();
  listenToExcel((it) => seen.push(it));
});

test('each batch is recorded as it was sent and answered, and arrives all the same', async () => {
  office.open();
  const names = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map((it) => it.name);
  });
  expect(names).toEqual(['Sheet1']);
  const [exchange] = seen;
  expect(exchange).toMatchObject({ failure: null, flags: 0 });
  expect(JSON.stringify(exchange?.request)).toContain('Worksheets');
  expect(JSON.stringify(exchange?.response)).toContain('Sheet1');
});

test('an error that Excel answers is part of the answer', async () => {
  seen.length = 0;
  const missing = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('none').load('name');
    await context.sync();
  });
  await expect(missing).rejects.toMatchObject({ code: 'ItemNotFound' });
  expect(seen[0]?.response).toMatchObject({ Error: { Code: 'ItemNotFound' } });
});

test('a request that Excel refuses is recorded with its code', async () => {
  seen.length = 0;
  const excel = office.open();
  excel.faults.isCellEditing = true;
  const refused = Excel.run(async (context) => {
    context.workbook.worksheets.load('items/name');
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  expect(seen[0]?.failure).toMatchObject({ code: 5004 });
});

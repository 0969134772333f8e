import { newestSets } from './emulator/apiSets';
import { createExcelHost } from './emulator/excelHost';
import { Faults } from './emulator/faults';
import { runBatch } from './emulator/protocol/runBatch';
import { toyWorld } from './emulator/protocol/toyWorld';
import { RequestLog } from './emulator/requestLog';
import { loadOffice } from './loadOffice';

const { engine, sheets } = toyWorld();
const host = createExcelHost({
  sets: newestSets,
  log: new RequestLog(),
  faults: new Faults(),
  payloadLimit: null,
  run: (request) => runBatch(engine, request),
});

beforeAll(async () => {
  await loadOffice(host);
});

describe('the genuine library in the test’s own realm', () => {
  test('knows its host', async () => {
    await expect(Office.onReady()).resolves.toMatchObject({ host: 'Excel', platform: 'PC' });
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.16')).toBe(false);
    expect(Office.context.displayLanguage).toBe('zh-CN');
  });

  test('reads and writes through batches', async () => {
    const names = await Excel.run(async (context) => {
      const all = context.workbook.worksheets.load('items/name');
      await context.sync();
      all.items.forEach((sheet) => (sheet.name = `${sheet.name}!`));
      await context.sync();
      return all.items.map(({ name }) => name);
    });
    expect(names).toEqual(['One!', 'Two!']);
    expect(sheets.map(({ name }) => name)).toEqual(['One!', 'Two!']);
  });

  test('answers errors that are the library’s own class', async () => {
    const missing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Three').load('name');
      await context.sync();
    });
    await expect(missing).rejects.toBeInstanceOf(OfficeExtension.Error);
    await expect(missing).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  test('lets go of what it kept when a run ends', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('{1}').getRange('A1').load('values');
      await context.sync();
      range.values = [[5]];
      await context.sync();
    });
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
    expect(sheets[0]?.value).toBe(5);
    expect(engine.references.all()).toEqual([]);
  });
});

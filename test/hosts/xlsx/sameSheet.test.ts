import { createXlsxHost, type XlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import type { SheetContent } from '../../../src/workbook/host';
import { samplePlan, sampleSheet } from '../samplePlan';

async function openTwo(): Promise<XlsxHost> {
  const host = await createXlsxHost();
  await host.render(samplePlan([sampleSheet('甲', [['一']]), sampleSheet('乙', [['二']])]));
  return host;
}

async function readOne(host: XlsxHost, name: string): Promise<SheetContent | undefined> {
  const [content] = await host.read([name]);
  return content;
}

test('a sheet in which nothing changed is the same object, another one is read anew', async () => {
  const host = await openTwo();
  const before = await host.read(['甲', '乙']);
  await host.write([{ sheet: '甲', cell: 'B1', input: 5 }]);
  const [changed, same] = await host.read(['甲', '乙']);
  expect(same).toBe(before[1]);
  expect(changed?.rows[0]?.[1]?.value).toBe(5);
  expect(before[0]?.rows[0]?.[1]).toBeUndefined();
});

test('a sheet of another name is another object with the same cells', async () => {
  const host = await openTwo();
  const before = await readOne(host, '乙');
  await host.render(samplePlan([]), { rename: { 乙: '丙' } });
  const renamed = await readOne(host, '丙');
  expect(renamed?.name).toBe('丙');
  expect(renamed?.rows).toEqual(before?.rows);
});

test('what a backup brings back is read as it was', async () => {
  const host = await openTwo();
  const before = await readOne(host, '甲');
  const backup = await host.backup();
  await host.write([{ sheet: '甲', cell: 'A1', input: '三' }]);
  expect((await readOne(host, '甲'))?.rows[0]?.[0]?.value).toBe('三');
  await host.restore(backup);
  expect(await readOne(host, '甲')).toEqual(before);
});

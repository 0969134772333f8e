import { readFileSync } from 'node:fs';
import { createFileHost } from '../src/fileHost';
import { trackChanges } from '../src/trackChanges';
import { createBrowserHost } from '../src/hosts/browser/browserHost';
import { everyFeature } from './hosts/samplePlan';

const bytes = new Uint8Array(readFileSync('test/hosts/fixtures/userWorkbook.xlsx'));

test('a workbook is changed by a plan, a written cell and a restore, and no longer once it is a file, opened or made anew', async () => {
  const host = trackChanges(await createFileHost());
  expect(host.isChanged()).toBe(false);
  await host.open(bytes, 'a.xlsx');
  const backup = await host.backup();
  expect(host.isChanged()).toBe(false);
  await host.write([{ sheet: '预算', cell: 'B2', input: 130 }]);
  expect(host.isChanged()).toBe(true);
  await host.toBytes();
  expect(host.isChanged()).toBe(false);
  await host.restore(backup);
  expect(host.isChanged()).toBe(true);
  await host.create();
  expect(host.isChanged()).toBe(false);
  await host.render(everyFeature);
  expect(host.isChanged()).toBe(true);
  await host.open(bytes, 'a.xlsx');
  expect(host.isChanged()).toBe(false);
});

test('an action that fails changes nothing', async () => {
  const host = trackChanges(await createFileHost());
  await host.open(bytes, 'a.xlsx');
  await expect(host.write([{ sheet: 'missing', cell: 'A1', input: 1 }])).rejects.toThrow('missing');
  expect(host.isChanged()).toBe(false);
});

test('what people type counts', async () => {
  const grid = await createBrowserHost({ page: null, sheetName: '表' });
  let tell = (): void => undefined;
  const host = trackChanges({
    ...grid,
    create: () => Promise.resolve(),
    onEdit: (listener) => {
      tell = () => listener({ sheet: '表', range: 'A1' });
      return () => undefined;
    },
  });
  expect(host.isChanged()).toBe(false);
  tell();
  expect(host.isChanged()).toBe(true);
  grid.dispose();
});

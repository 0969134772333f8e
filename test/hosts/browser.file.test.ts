import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { createBrowserHost } from '../../src/hosts/browser/browserHost';
import type { BrowserHost } from '../../src/hosts/browser/gridHost';
import { createXlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { everyFeature } from './samplePlan';

const bytes = new Uint8Array(readFileSync('test/hosts/fixtures/userWorkbook.xlsx'));

// A busy machine takes longer than five seconds to start the grid.
jest.setTimeout(60_000);

let host: BrowserHost;
beforeEach(async () => {
  host = await createBrowserHost({
    page: null,
    sheetName: '工作表1',
    file: { bytes, name: 'userWorkbook.xlsx' },
  });
});
afterEach(() => host.dispose());

async function contentsOf(file: Uint8Array) {
  const xlsx = await createXlsxHost(file);
  return xlsx.read((await xlsx.sheets()).map((it) => it.name));
}

test('a file of LibreOffice is shown with the inputs it has', async () => {
  const inFile = await contentsOf(bytes);
  const shown = await host.read(inFile.map((it) => it.name));
  const inputs = (contents: typeof inFile) =>
    contents.map(({ name, visibility, rows }) => [
      name,
      visibility,
      rows.flatMap((row, r) =>
        row.flatMap((cell, c) =>
          cell === undefined || (cell.formula ?? cell.value ?? cell.error ?? '') === ''
            ? []
            : [[r, c, cell.formula ?? cell.value ?? cell.error]],
        ),
      ),
    ]);
  expect(inputs(shown)).toEqual(inputs(inFile));
});

test('a file that Excel left half done is not opened, and the workbook of before stays', async () => {
  const before = await host.sheets();
  const file = await writeXlsx({
    sheets: [{ name: '半张', rows: [['一']] }],
    namedRanges: [{ name: '_kaoping_unfinished', range: '"Excel"' }],
  });
  await expect(host.open(file, '半.xlsx')).rejects.toMatchObject({ code: 'unfinishedInExcel' });
  expect(await host.sheets()).toEqual(before);
});

test('a file that nobody touched comes out with every part as it was', async () => {
  const before = unzipSync(bytes);
  const after = unzipSync(await host.toBytes());
  expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
  const changed = Object.keys(before).filter(
    (path) =>
      Buffer.compare(before[path] ?? new Uint8Array(), after[path] ?? new Uint8Array()) !== 0,
  );
  expect(changed).toEqual([]);
});

test('pictures, charts, comments and names of other sheets survive an action and an edit', async () => {
  const [first] = await host.sheets();
  if (first === undefined) throw new Error('no sheet');
  await host.render(everyFeature);
  await host.write([{ sheet: first.name, cell: 'H40', input: 7 }]);
  expect(host.lost()).toEqual([]);
  const before = unzipSync(bytes);
  const after = unzipSync(await host.toBytes());
  const kept = Object.keys(before).filter((path) =>
    /media|drawing|chart|comment|theme/i.test(path),
  );
  expect(kept.length).toBeGreaterThan(3);
  for (const path of kept)
    expect([
      path,
      Buffer.compare(before[path] ?? new Uint8Array(), after[path] ?? new Uint8Array()),
    ]).toEqual([path, 0]);
  const contents = await contentsOf(await host.toBytes());
  expect(contents.find((it) => it.name === first.name)?.rows[39]?.[7]?.value).toBe(7);
});

test('opening names the chart and the picture that the grid does not draw, and a plain file names nothing', async () => {
  expect(await host.open(bytes, 'userWorkbook.xlsx')).toEqual([
    { code: 'file.unshown', severity: 'warning', params: { parts: ['charts', 'pictures'] } },
  ]);
  const plain = await createXlsxHost();
  await plain.render({
    ...everyFeature,
    sheets: everyFeature.sheets.map((it) => ({ ...it, charts: [] })),
  });
  expect(await host.open(await plain.toBytes(), 'plain.xlsx')).toEqual([]);
});

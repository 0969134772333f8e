import { buildExample, mustBeDone } from '../../src/cli/buildExample';
import { createBrowserHost } from '../../src/hosts/browser/browserHost';
import { createXlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { stylesOf } from '../../src/layout/styles';
import { randomStages } from '../layout/randomStages';
import { differing, stageFigures } from '../layout/stageAgreement';
import { parseAddress } from '../../src/workbook/address';
import { plannedOf } from './agreement';
import { cellReader } from './readValues';
import { recalculateAll } from './recalculate';

test('whatever is typed LibreOffice computes stages and ratings as the engine does', async () => {
  const made = [3, 12, 13].map((seed) => randomStages(seed));
  const files = made.map(async ({ sheets }) => {
    const host = await createXlsxHost();
    await host.render({ styles: stylesOf(2), sheets });
    return host.toBytes();
  });
  const values = await recalculateAll(await Promise.all(files));
  expect(values).toHaveLength(made.length);
  for (const [at, { context }] of made.entries()) {
    const figures = stageFigures(context, cellReader(values[at] ?? {}));
    expect(differing(figures)).toEqual([]);
    expect(figures.length).toBeGreaterThan(150);
  }
});

test('宿州: from the template to the ranking in the browser workbook, which computes what the engine does', async () => {
  const host = await createBrowserHost({ page: null, sheetName: '工作表1' });
  try {
    const session = await buildExample(host, 'suzhou-2020');
    const { snapshot } = mustBeDone(await session.refresh());
    expect(snapshot.issues.filter((it) => it.severity === 'error')).toEqual([]);
    expect(snapshot.evaluation?.ranked).toEqual(['county', 'dept']);
    const contents = await host.read((await host.sheets()).map((it) => it.name));
    const sheets = new Map(contents.map((it) => [it.name, it.rows]));
    const figures = stageFigures(plannedOf(snapshot).context, (sheet, address) => {
      const { row, column } = parseAddress(address);
      const cell = sheets.get(sheet)?.[row]?.[column];
      return cell?.error ?? cell?.value ?? null;
    });
    expect(differing(figures)).toEqual([]);
    expect(figures.length).toBeGreaterThan(700);
  } finally {
    host.dispose();
  }
}, 300_000);

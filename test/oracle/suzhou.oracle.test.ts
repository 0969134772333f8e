import { buildExample, mustBeDone } from '../../src/cli/buildExample';
import { createBrowserHost } from '../../src/hosts/browser/browserHost';
import { createXlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { stylesOf } from '../../src/layout/styles';
import { randomStages } from '../layout/randomStages';
import { differing, stageFigures } from '../layout/stageAgreement';
import { parseAddress } from '../../src/workbook/address';
import { errorCells, plannedOf } from './agreement';
import { recalculate } from './recalculate';
import type { SheetValues } from './readValues';

function reader(values: SheetValues) {
  return (sheet: string, cell: string) => {
    const cells = values[sheet];
    if (cells === undefined) throw new Error(`no sheet ${sheet}`);
    return cells[cell] ?? null;
  };
}

test('宿州: the example workbook as LibreOffice computes it equals the engine for 5 counties and 48 departments', async () => {
  const host = await createXlsxHost();
  const session = await buildExample(host, 'suzhou-2020');
  const { snapshot } = mustBeDone(await session.refresh());
  expect(snapshot.issues.filter((it) => it.severity === 'error')).toEqual([]);
  expect(Object.values(snapshot.scores).map((it) => it.state)).toEqual(Array(53).fill('finished'));
  expect(Object.values(snapshot.rankings).map((it) => it.length)).toEqual([5, 48]);
  const values = await recalculate(await host.toBytes());
  expect(errorCells(values)).toEqual([]);
  const figures = stageFigures(plannedOf(snapshot).context, reader(values));
  expect(differing(figures)).toEqual([]);
  expect(figures.length).toBeGreaterThan(700);
});

test.each([3, 12, 13])(
  'whatever is typed LibreOffice computes stages and ratings as the engine does (%d)',
  async (seed) => {
    const { context, sheets } = randomStages(seed);
    const host = await createXlsxHost();
    await host.render({ styles: stylesOf(2), sheets });
    const figures = stageFigures(context, reader(await recalculate(await host.toBytes())));
    expect(differing(figures)).toEqual([]);
    expect(figures.length).toBeGreaterThan(150);
  },
);

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

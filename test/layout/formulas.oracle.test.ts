import { createXlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { stylesOf } from '../../src/layout/styles';
import { recalculate } from '../oracle/recalculate';
import { compareWithEngine } from './expectAgreement';
import { randomWorkbook } from './randomWorkbook';

test.each([2, 5, 11])('LibreOffice computes what the engine computes (seed %i)', async (seed) => {
  const { context, sheets } = randomWorkbook(seed, { oddities: { hasTruthValues: false } });
  const host = await createXlsxHost();
  await host.render({ styles: stylesOf(2), sheets });
  const values = await recalculate(await host.toBytes());
  const { differences, figures } = compareWithEngine(context, (sheet, cell) => {
    const cells = values[sheet];
    if (cells === undefined) throw new Error(`no sheet ${sheet}`);
    return cells[cell] ?? null;
  });
  expect(differences.slice(0, 20)).toEqual([]);
  expect(figures).toBeGreaterThan(4000);
});

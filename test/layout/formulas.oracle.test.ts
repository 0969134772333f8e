import { createXlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { stylesOf } from '../../src/layout/styles';
import { cellReader } from '../oracle/readValues';
import { recalculateAll } from '../oracle/recalculate';
import { compareWithEngine } from './expectAgreement';
import { randomWorkbook } from './randomWorkbook';

test('LibreOffice computes what the engine computes, whatever is typed', async () => {
  const made = [2, 5, 11].map((seed) =>
    randomWorkbook(seed, { oddities: { hasTruthValues: false } }),
  );
  const files = made.map(async ({ sheets }) => {
    const host = await createXlsxHost();
    await host.render({ styles: stylesOf(2), sheets });
    return host.toBytes();
  });
  const values = await recalculateAll(await Promise.all(files));
  expect(values).toHaveLength(made.length);
  for (const [at, { context }] of made.entries()) {
    const { differences, figures } = compareWithEngine(context, cellReader(values[at] ?? {}));
    expect(differences.slice(0, 20)).toEqual([]);
    expect(figures).toBeGreaterThan(4000);
  }
});

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { createXlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { samplePlan, sampleSheet } from '../hosts/samplePlan';
import { readValues } from './readValues';
import { recalculate } from './recalculate';
import { convertBySoffice } from './soffice';
import { stripCachedValues } from './stripCachedValues';

/** A workbook whose B1 adds 1 and 2 and says 999. */
async function poisoned(): Promise<Uint8Array> {
  const host = await createXlsxHost();
  await host.render(samplePlan([sampleSheet('表', [[1, { formula: 'A1+A2' }], [2]])]));
  const parts = unzipSync(await convertBySoffice(await host.toBytes(), 'xlsx'));
  const xml = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  parts['xl/worksheets/sheet1.xml'] = strToU8(
    xml.replace('<v>3</v></c></row>', '<v>999</v></c></row>'),
  );
  return zipSync(parts);
}

describe('a result stored in a file', () => {
  it('is believed by a reader that does not calculate', async () => {
    expect((await readValues(await poisoned()))['表']).toStrictEqual({ A1: 1, A2: 2, B1: 999 });
  });

  it('is taken away before LibreOffice calculates, so a poisoned one is caught', async () => {
    const bytes = await poisoned();
    expect((await readValues(stripCachedValues(bytes)))['表']).toStrictEqual({ A1: 1, A2: 2 });
    expect((await recalculate(bytes))['表']).toStrictEqual({ A1: 1, A2: 2, B1: 3 });
  });

  it('is told from the values that people typed, which stay', async () => {
    const host = await createXlsxHost();
    const cells = [
      ['文字', 0, true, { formula: 'B1*2' }, { formula: 'IF(B1=0,"","x")' }, { formula: '1/0' }],
    ];
    await host.render(samplePlan([sampleSheet('表', cells)]));
    const calculated = await convertBySoffice(await host.toBytes(), 'xlsx');
    expect((await readValues(stripCachedValues(calculated)))['表']).toMatchObject({
      A1: '文字',
      B1: 0,
    });
    const values = (await recalculate(calculated))['表'];
    expect(values).toMatchObject({ A1: '文字', B1: 0, C1: true, D1: 0, F1: '#DIV/0!' });
    expect(values?.['E1'] ?? '').toBe('');
  });
});

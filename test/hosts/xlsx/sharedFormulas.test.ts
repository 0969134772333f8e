import { strFromU8, unzipSync } from 'fflate';
import { createXlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import type { CellInput } from '../../../src/workbook/plan';
import { samplePlan, sampleSheet } from '../samplePlan';

const filled = (row: number): CellInput => ({ formula: `$A${row}*2`, pattern: '$A*2' });

async function written(cells: readonly (readonly CellInput[])[]) {
  const host = await createXlsxHost();
  await host.render(samplePlan([sampleSheet('甲', cells)]));
  const bytes = await host.toBytes();
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => /sheets\/sheet/.test(path));
  const xml = parts.map(([, it]) => strFromU8(it)).join('');
  const [content] = await (await createXlsxHost(bytes)).read(['甲']);
  return { xml, formulas: content?.rows.map((line) => line[1]?.formula ?? null) };
}

test('formulas of one pattern under each other are written once and read back each for its row', async () => {
  const { xml, formulas } = await written([
    [1, filled(1)],
    [2, filled(2)],
    [3, { formula: '$A$1+1' }],
    [4, filled(4)],
  ]);
  expect(xml.match(/<f t="shared" ref="B1:B2" si="0">/g)).toHaveLength(1);
  expect(formulas).toEqual(['$A1*2', '$A2*2', '$A$1+1', '$A4*2']);
});

test('a formula alone is written out, and so is one without a pattern', async () => {
  const { xml } = await written([
    [1, filled(1)],
    [2, { formula: 'A2' }],
    [3, { formula: 'A2' }],
  ]);
  expect(xml).not.toContain('shared');
});

test('a cell of a shared formula is written over without harm to the others', async () => {
  const host = await createXlsxHost();
  await host.render(
    samplePlan([
      sampleSheet(
        '甲',
        [1, 2, 3].map((it) => [it, filled(it)]),
      ),
    ]),
  );
  await host.write([{ sheet: '甲', cell: 'B1', input: 7 }]);
  const [content] = await (await createXlsxHost(await host.toBytes())).read(['甲']);
  expect(content?.rows.map((line) => line[1]?.formula ?? line[1]?.value)).toEqual([
    7,
    '$A2*2',
    '$A3*2',
  ]);
});

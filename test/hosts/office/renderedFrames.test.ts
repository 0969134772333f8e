import { createOfficeHost } from '../../../src/hosts/office/officeHost';
import { samplePlan, sampleSheet } from '../samplePlan';
import type { OpenWorkbook } from './emulator/openWorkbook';
import { formatAt } from './excel/formatAt';
import { rowAt } from './excel/lines';
import { sheetNamed } from './excel/sheets';
import { startOffice, type OfficeUnderTest } from './startOffice';

let office: OfficeUnderTest;
let excel: OpenWorkbook;
beforeAll(async () => {
  office = await startOffice();
});
beforeEach(() => {
  excel = office.open();
});

test('copies of a frame have heights, breaks and contents of their own', async () => {
  const shared = sampleSheet('一', [['一', 1]], {
    styles: [{ range: 'A1:B2', style: 'body' }],
    isProtected: true,
    rows: [{ row: 1, heightPt: 20 }],
  });
  const plans = [
    shared,
    {
      ...shared,
      name: '二',
      blocks: [{ at: 'A1', cells: [['二', { formula: "'一'!B1+1" }]] }],
      rows: [{ row: 1, heightPt: 44 }],
      print: { ...shared.print, breaksBefore: [1] },
    },
  ];
  const host = await createOfficeHost();
  await host.render(samplePlan(plans, { body: { bold: true } }));
  await host.render(samplePlan(plans, { body: { bold: true } }));
  const [one, two] = ['一', '二'].map((it) => sheetNamed(excel.workbook, it));
  expect([one, two].map((it) => it && rowAt(it, 1).size)).toStrictEqual([20, 44]);
  expect([one, two].map((it) => it?.pageLayout.rowBreaks)).toStrictEqual([[], [1]]);
  expect([one, two].map((it) => it && formatAt(it, 1, 1).isBold)).toStrictEqual([true, true]);
  expect((await host.read(['二']))[0]?.rows[0]).toMatchObject([
    { value: '二' },
    { value: 2, formula: "'一'!B1+1" },
  ]);
  expect([one, two].every((it) => it?.protection !== null)).toBe(true);
});

test('formulas may speak of sheets that come later in the plan', async () => {
  const host = await createOfficeHost();
  await host.render(
    samplePlan([sampleSheet('前', [[{ formula: "'后'!A1*2" }]]), sampleSheet('后', [[21]])]),
  );
  expect((await host.read(['前']))[0]?.rows[0]?.[0]).toMatchObject({ value: 42 });
});

test('the same object is read again only while nothing changed', async () => {
  const host = await createOfficeHost();
  await host.render(samplePlan([sampleSheet('一', [[1]]), sampleSheet('二', [[2]])]));
  const before = await host.read(['一', '二']);
  await host.write([{ sheet: '一', cell: 'A1', input: 3 }]);
  const after = await host.read(['一', '二']);
  expect([after[0] === before[0], after[1] === before[1]]).toStrictEqual([false, true]);
});

/** Sheets of 10 rows and 4 columns that share what they look like, as those of a group of units do. */
function units(count: number) {
  const shared = sampleSheet('单位', [], {
    styles: Array.from({ length: 10 }, (_, row) => ({
      range: `A${row + 1}:D${row + 1}`,
      style: row % 2 === 0 ? 'even' : 'odd',
    })),
    isProtected: true,
  });
  return Array.from({ length: count }, (_, unit) => ({
    ...shared,
    name: `单位${unit + 1}`,
    blocks: [
      {
        at: 'A1',
        cells: Array.from({ length: 10 }, (__, row) =>
          Array.from({ length: 4 }, (___, column) =>
            column === 3
              ? { formula: `SUM(A${row + 1}:C${row + 1})` }
              : `第${unit}单位第${row}行${column}`,
          ),
        ),
      },
    ],
  }));
}

test('54 sheets take 12 requests at most, none of which is large, and more sheets no more than a request each 16', async () => {
  const styles = { even: { bold: true }, odd: { fill: '#EEEEEE' } };
  const host = await createOfficeHost();
  await host.backup();
  excel.log.clear();
  await host.render({ styles, sheets: units(54) });
  const all = excel.log.totals();
  expect(all.requests).toBeLessThanOrEqual(12);
  expect(all.largestRequest).toBeLessThan(1_000_000);
  excel = office.open();
  const another = await createOfficeHost();
  excel.log.clear();
  await another.render({ styles, sheets: units(6) });
  expect(all.requests - excel.log.totals().requests).toBeLessThanOrEqual(3);
}, 30_000);

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { createXlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import { samplePlan, sampleSheet } from '../samplePlan';

const fixture = new Uint8Array(readFileSync(join(__dirname, '../fixtures/userWorkbook.xlsx')));
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** The user's workbook with a pivot table's source and an order of calculation, as Excel would keep them. */
function withExcelParts(): Uint8Array {
  const parts = unzipSync(fixture);
  const append = (path: string, before: string, text: string): void => {
    const xml = strFromU8(parts[path] ?? new Uint8Array());
    expect(xml).toContain(before);
    parts[path] = strToU8(xml.replace(before, text + before));
  };
  parts['xl/calcChain.xml'] = strToU8('<calcChain><c r="D2" i="1"/></calcChain>');
  parts['xl/pivotCache/pivotCacheDefinition1.xml'] = strToU8(
    '<pivotCacheDefinition><cacheSource type="worksheet"><worksheetSource ref="A1:D4" sheet="预算"/></cacheSource></pivotCacheDefinition>',
  );
  append(
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    `<Relationship Id="rC" Type="${relations}calcChain" Target="calcChain.xml"/>` +
      `<Relationship Id="rP" Type="${relations}pivotCacheDefinition" Target="pivotCache/pivotCacheDefinition1.xml"/>`,
  );
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
  append(
    '[Content_Types].xml',
    '</Types>',
    `<Override PartName="/xl/calcChain.xml" ContentType="${type}calcChain+xml"/>` +
      `<Override PartName="/xl/pivotCache/pivotCacheDefinition1.xml" ContentType="${type}pivotCacheDefinition+xml"/>`,
  );
  return zipSync(parts);
}

async function tabs(host: {
  readonly sheets: () => Promise<readonly { readonly name: string }[]>;
}): Promise<readonly string[]> {
  return (await host.sheets()).map((it) => it.name);
}

const plan = (...names: readonly string[]) =>
  samplePlan(names.map((it) => sampleSheet(it, [[it]])));

describe('rendering into a file', () => {
  it('takes away the order of calculation, with its link and its type', async () => {
    const bytes = withExcelParts();
    for (const act of ['render', 'write'] as const) {
      const host = await createXlsxHost(bytes);
      if (act === 'render') await host.render(samplePlan([sampleSheet('一', [[1]])]));
      else await host.write([{ sheet: '预算', cell: 'D2', input: 1 }]);
      const parts = unzipSync(await host.toBytes());
      expect(Object.keys(parts)).not.toContain('xl/calcChain.xml');
      for (const list of ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels'])
        expect(strFromU8(parts[list] ?? new Uint8Array())).not.toContain('calcChain');
      expect(Object.keys(parts)).toContain('xl/pivotCache/pivotCacheDefinition1.xml');
    }
  });

  it('gives a pivot table the new name of the sheet it reads', async () => {
    const host = await createXlsxHost(withExcelParts());
    await host.render(samplePlan([]), { rename: { 预算: '预算 2021' } });
    const parts = unzipSync(await host.toBytes());
    expect(
      strFromU8(parts['xl/pivotCache/pivotCacheDefinition1.xml'] ?? new Uint8Array()),
    ).toContain('<worksheetSource ref="A1:D4" sheet="预算 2021"/>');
  });

  it('puts a new sheet after the planned one before it, else before the one after it, else last', async () => {
    const host = await createXlsxHost(fixture);
    await host.render(plan('乙', '丁'));
    expect(await tabs(host)).toStrictEqual(['预算', '汇总 表', '参数', '引用', '乙', '丁']);
    await host.render(plan('甲', '乙', '丙', '丁'));
    expect(await tabs(host)).toStrictEqual([
      '预算',
      '汇总 表',
      '参数',
      '引用',
      '甲',
      '乙',
      '丙',
      '丁',
    ]);
  });

  it('puts it there though sheets of somebody else stand in between', async () => {
    const host = await createXlsxHost();
    for (const name of ['乙', '别人的', '丁']) await host.render(plan(name));
    await host.render(plan('乙', '丙', '丁', '戊'));
    expect(await tabs(host)).toStrictEqual(['乙', '丙', '别人的', '丁', '戊']);
  });

  it('stops at once when it is told to', async () => {
    const host = await createXlsxHost();
    const controller = new AbortController();
    const seen: number[] = [];
    const sheets = ['一', '二', '三', '四'].map((it) => sampleSheet(it, [[it]]));
    const stopped = host.render(samplePlan(sheets), {
      signal: controller.signal,
      onProgress: (done) => {
        seen.push(done);
        if (done === 2) controller.abort();
      },
    });
    await expect(stopped).rejects.toMatchObject({ code: 'aborted' });
    expect(seen).toStrictEqual([1, 2]);
  });

  it('lets a page live between two sheets of a long plan', async () => {
    const host = await createXlsxHost();
    const cells = Array.from({ length: 200 }, (_, row) =>
      Array.from({ length: 40 }, (__, column) => row * column),
    );
    const sheets = Array.from({ length: 40 }, (_, index) => sampleSheet(`表${index}`, cells));
    let ticks = 0;
    const timer = setInterval(() => (ticks += 1), 1);
    await host.render(samplePlan(sheets));
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(0);
  });

  it('names no day in the file, so the same workbook gives the same bytes tomorrow', async () => {
    const host = await createXlsxHost();
    await host.render(samplePlan([sampleSheet('一', [[1]])]));
    const bytes = await host.toBytes();
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    // Time and date of the first entry: midnight, 1 January 1980.
    expect([view.getUint16(10, true), view.getUint16(12, true)]).toStrictEqual([0, 0x21]);
  });

  it('refuses a style that is not defined and leaves the workbook as it was', async () => {
    const host = await createXlsxHost(fixture);
    const before = Buffer.from(await host.toBytes());
    const bad = sampleSheet('一', [[1]], { styles: [{ range: 'A1', style: 'none' }] });
    await expect(host.render(samplePlan([bad]), { remove: ['预算'] })).rejects.toThrow(
      'unknown style none',
    );
    expect(before.equals(Buffer.from(await host.toBytes()))).toBe(true);
  });
});

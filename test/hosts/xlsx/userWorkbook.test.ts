import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { createXlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import { everyFeature, samplePlan, sampleSheet } from '../samplePlan';

// Made by LibreOffice: a picture and a chart on one sheet, comments, defined names, conditions, a hidden sheet.
const original = new Uint8Array(readFileSync(join(__dirname, '../fixtures/userWorkbook.xlsx')));

// The package's lists, which have to change when sheets are added; all else is the user's.
const lists = new Set([
  '[Content_Types].xml',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
]);

function userParts(bytes: Uint8Array): Readonly<Record<string, string>> {
  const known = new Set(Object.keys(unzipSync(original)));
  return Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([path]) => known.has(path) && !lists.has(path))
      .map(([path, part]) => [path, strFromU8(part, true)]),
  );
}

function definedNames(xml: string): readonly string[] {
  return xml.match(/<definedName [^>]*>[^<]*/g) ?? [];
}

function partText(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes)[path];
  if (part === undefined) throw new Error(`no part ${path}`);
  return strFromU8(part);
}

const section = (xml: string, name: string): string =>
  new RegExp(`<${name} [^>]*>([\\s\\S]*)</${name}>`).exec(xml)?.[1] ?? '';

const plain = (value: unknown) => ({ value, formula: null, error: null });

describe("a user's workbook", () => {
  it('keeps every byte of its own parts through rendering, writing, saving, opening and all of it again', async () => {
    const before = userParts(original);
    expect(Object.keys(before)).toHaveLength(16);
    let bytes: Uint8Array = original;
    for (let round = 1; round <= 3; round += 1) {
      const host = await createXlsxHost(bytes);
      await host.render(everyFeature);
      await host.write([{ sheet: '评分表', cell: 'C4', input: round }]);
      bytes = await host.toBytes();
      expect(userParts(bytes)).toStrictEqual(before);
    }
  });

  it('D2 keeps its formats: cell formats and conditions stay under their numbers', async () => {
    const host = await createXlsxHost(original);
    await host.render(everyFeature);
    const before = partText(original, 'xl/styles.xml');
    const after = partText(await host.toBytes(), 'xl/styles.xml');
    for (const name of [
      'numFmts',
      'fonts',
      'fills',
      'borders',
      'cellXfs',
      'dxfs',
      'cellStyleXfs',
    ]) {
      const old = section(before, name).replaceAll(/\s*\/>|><\/[\w:]+>/g, '/>');
      expect(old).not.toBe('');
      expect(
        section(after, name)
          .replaceAll(/\s*\/>|><\/[\w:]+>/g, '/>')
          .startsWith(old),
      ).toBe(true);
    }
  });

  it('gets back to its own sheets and names when ours are removed', async () => {
    const host = await createXlsxHost(original);
    await host.render(everyFeature);
    await host.render(samplePlan([]), { remove: everyFeature.sheets.map((it) => it.name) });
    const bytes = await host.toBytes();
    expect(Object.keys(unzipSync(bytes)).sort()).toStrictEqual(
      Object.keys(unzipSync(original)).sort(),
    );
    expect(definedNames(partText(bytes, 'xl/workbook.xml'))).toStrictEqual(
      definedNames(partText(original, 'xl/workbook.xml')),
    );
    expect(partText(bytes, '[Content_Types].xml')).not.toMatch(/sheet5|drawing2|chart2/);
  });

  it('is read with results, dates as serial numbers, errors and booleans', async () => {
    const host = await createXlsxHost(original);
    const [budget, sums] = await host.read(['预算', '汇总 表']);
    expect(budget).toMatchObject({ visibility: 'visible', hiddenRows: [6], hiddenColumns: [] });
    expect(budget?.rows[1]).toStrictEqual([
      plain('办公费'),
      plain(120.5),
      plain(44256),
      { value: 0.240759240759241, formula: 'B2/SUM($B$2:$B$4)', error: null },
    ]);
    expect(sums?.rows.slice(2)).toStrictEqual([
      [plain('报错'), { value: null, formula: '1/0', error: '#DIV/0!' }],
      [{ value: true, formula: 'TRUE()', error: null }],
      [plain('=1+1')],
    ]);
    expect(await host.sheets()).toContainEqual({ name: '参数', visibility: 'hidden' });
  });

  it('follows a renamed sheet in formulas, names and charts, and nowhere else', async () => {
    const host = await createXlsxHost(original);
    const before = userParts(original);
    await host.render(samplePlan([]), { rename: { 预算: "2021'预算 A" } });
    const bytes = await host.toBytes();
    expect((await host.read(['汇总 表']))[0]?.rows[0]?.[1]?.formula).toBe(
      "SUM('2021''预算 A'!B2:B4)",
    );
    expect(partText(bytes, 'xl/workbook.xml')).toContain(">'2021''预算 A'!$B$2:$B$4</definedName>");
    const chart = partText(bytes, 'xl/charts/chart1.xml');
    expect(chart).toContain("<c:f>'2021''预算 A'!$A$2:$A$4</c:f>");
    expect(chart).not.toMatch(/<c:f>预算!/);
    const changed = Object.entries(userParts(bytes)).filter(([path, it]) => it !== before[path]);
    expect(changed.map(([path]) => path).sort()).toStrictEqual([
      'xl/charts/chart1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
  });

  it('says #REF! where it spoke of a sheet that is removed, and keeps no result of it', async () => {
    const host = await createXlsxHost(original);
    await host.render(samplePlan([]), { remove: ['预算'] });
    const [sums, linked] = await host.read(['汇总 表', '引用']);
    expect(sums?.rows[0]?.[1]).toStrictEqual({
      value: null,
      formula: 'SUM(#REF!B2:B4)',
      error: null,
    });
    expect(linked?.rows[0]?.[0]).toStrictEqual({
      value: null,
      formula: "'汇总 表'!B1*2",
      error: null,
    });
    const bytes = await host.toBytes();
    expect(partText(bytes, 'xl/workbook.xml')).toContain('#REF!$B$2:$B$4');
    const paths = Object.keys(unzipSync(bytes)).filter((it) =>
      /chart|drawing|media|comment/.test(it),
    );
    expect(paths).toStrictEqual([]);
  });

  it('loses the stored results of what depends on an edited cell, by formulas and by names, and of nothing else', async () => {
    const host = await createXlsxHost(original);
    await host.write([{ sheet: '参数', cell: 'A1', input: 0.2 }]);
    const [budget, sums, linked] = await host.read(['预算', '汇总 表', '引用']);
    expect(budget?.rows[1]?.[3]?.value).toBe(0.240759240759241);
    expect(sums?.rows[0]?.[1]?.value).toBe(500.5);
    expect(linked?.rows.map((row) => row[0]?.value)).toStrictEqual([null, null]);
    expect(partText(await host.toBytes(), 'xl/workbook.xml')).toMatch(
      /<calcPr [^>]*fullCalcOnLoad="1"/,
    );
  });

  it('keeps the format of a cell that is written, and every other cell', async () => {
    const host = await createXlsxHost(original);
    await host.write([{ sheet: '预算', cell: 'C3', input: 44300 }]);
    const before = partText(original, 'xl/worksheets/sheet1.xml');
    const after = partText(await host.toBytes(), 'xl/worksheets/sheet1.xml');
    const format = /<c r="C3" s="(\d+)"/.exec(before)?.[1];
    expect(format).toMatch(/\d/);
    expect(after).toContain(`<c r="C3" s="${format}"><v>44300</v></c>`);
    expect(after.replace(/<c r="C3".*?<\/c>/, '')).toBe(
      before
        .replace(/<c r="C3".*?<\/c>/, '')
        .replaceAll(/(<\/f>)<v>[^<]*<\/v>/g, '$1')
        .replaceAll(/(<c r="D\d" s="\d+") t="n"/g, '$1'),
    );
  });

  it('gives the same bytes for the same plan', async () => {
    const host = await createXlsxHost(original);
    await host.render(everyFeature);
    const once = await host.toBytes();
    await host.render(everyFeature);
    expect(Buffer.from(await host.toBytes()).equals(Buffer.from(once))).toBe(true);
    const other = await createXlsxHost(once);
    await other.render(everyFeature);
    expect(Buffer.from(await other.toBytes()).equals(Buffer.from(once))).toBe(true);
  });

  it('keeps its sheet in front and its tabs in order', async () => {
    const host = await createXlsxHost(original);
    await host.reveal({ sheet: '引用', cell: 'A2' });
    await host.render(everyFeature);
    await host.render(samplePlan([sampleSheet('评分表', [[1]])]), { remove: ['预算'] });
    expect(await host.selection()).toStrictEqual({ sheet: '引用', cell: 'A2' });
    const again = await createXlsxHost(await host.toBytes());
    expect(await again.selection()).toStrictEqual({ sheet: '引用', cell: 'A2' });
    expect((await again.sheets()).map((it) => it.name)).toStrictEqual([
      '汇总 表',
      '参数',
      '引用',
      '评分表',
      '数据',
      '常数',
    ]);
  });
});

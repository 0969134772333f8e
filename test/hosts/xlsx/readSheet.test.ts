import { zipSync, strToU8, unzipSync } from 'fflate';
import { createXlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import type { SheetContent } from '../../../src/workbook/host';
import { samplePlan, sampleSheet } from '../samplePlan';

const namespace = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** The sheet as the host reads it from a file whose sheet part, and shared texts, are these. */
async function readStored(rows: string, strings = '', before = ''): Promise<SheetContent> {
  const host = await createXlsxHost();
  await host.render(samplePlan([sampleSheet('表', [[1]])]));
  const parts = unzipSync(await host.toBytes());
  parts['xl/worksheets/sheet1.xml'] = strToU8(
    `<worksheet ${namespace}>${before}<sheetData>${rows}</sheetData></worksheet>`,
  );
  parts['xl/sharedStrings.xml'] = strToU8(`<sst ${namespace}>${strings}</sst>`);
  const links = Buffer.from(parts['xl/_rels/workbook.xml.rels'] ?? []).toString();
  const link =
    '<Relationship Id="rS" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="/xl/sharedStrings.xml"/>';
  parts['xl/_rels/workbook.xml.rels'] = strToU8(
    links.replace('</Relationships>', `${link}</Relationships>`),
  );
  const [content] = await (await createXlsxHost(zipSync(parts))).read(['表']);
  if (content === undefined) throw new Error('nothing was read');
  return content;
}

const cell = (value: unknown, formula: string | null = null, error: string | null = null) => ({
  value,
  formula,
  error,
});

describe('a stored sheet is read', () => {
  it('with rich text as plain text, reading aids left out, and escapes resolved', async () => {
    const strings =
      '<si><t>甲</t></si><si><r><rPr><b/></rPr><t>粗</t></r><r><t xml:space="preserve"> 细</t></r><rPh sb="0" eb="1"><t>cu</t></rPh></si>' +
      '<si><t>a_x000D_b &amp; &#x4E2D;</t></si><si/>';
    const cells = [0, 1, 2, 3].map(
      (it, index) => `<c r="${'ABCD'[index]}1" t="s"><v>${it}</v></c>`,
    );
    const { rows } = await readStored(`<row r="1">${cells.join('')}</row>`, strings);
    expect(rows[0]).toStrictEqual(['甲', '粗 细', 'a\rb & 中', ''].map((it) => cell(it)));
  });

  it('with formulas of a group written out and stored results of every kind', async () => {
    const { rows } = await readStored(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="3">B1+$C$1</f><v>0</v></c><c r="B1" t="str"><f>""</f><v></v></c>' +
        '<c r="C1" t="b"><f>TRUE()</f><v>1</v></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E1"><f>_xlfn.RANK.EQ(A1,B1:B2)</f></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="3"/><v>7</v></c><c r="B2" t="d"><v>2021-03-01</v></c><c r="C2" t="e"><v>#N/A</v></c></row>',
    );
    expect(rows[0]).toStrictEqual([
      cell(0, 'B1+$C$1'),
      cell('', '""'),
      cell(true, 'TRUE()'),
      cell(null, '1/0', '#DIV/0!'),
      cell(null, '_xlfn.RANK.EQ(A1,B1:B2)'),
    ]);
    expect(rows[1]).toStrictEqual([cell(7, 'B2+$C$1'), cell(44256), cell(null, null, '#N/A')]);
  });

  it('with cells at their places, missing ones left out, and what is hidden', async () => {
    const { rows, hiddenRows, hiddenColumns } = await readStored(
      '<row r="2" hidden="1"><c r="C2" s="0"/><c r="D2"><v>1.5e3</v></c></row><row r="4"><c><v>1</v></c></row>',
      '',
      '<cols><col min="2" max="4" width="9" hidden="true"/><col min="6" max="6" width="9"/></cols>',
    );
    expect(rows).toStrictEqual([[], [undefined, undefined, undefined, cell(1500)], [], [cell(1)]]);
    expect(hiddenRows).toStrictEqual([1]);
    expect(hiddenColumns).toStrictEqual([1, 2, 3]);
  });

  it('in whatever prefix it is written', async () => {
    const host = await createXlsxHost();
    await host.render(samplePlan([sampleSheet('表', [[1]])]));
    const parts = unzipSync(await host.toBytes());
    for (const path of ['xl/workbook.xml', 'xl/styles.xml', 'xl/worksheets/sheet1.xml']) {
      const xml = Buffer.from(parts[path] ?? []).toString();
      const prefixed = xml.replaceAll(/<(\/?)(?=[a-zA-Z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=');
      parts[path] = strToU8(prefixed);
    }
    const prefixed = await createXlsxHost(zipSync(parts));
    expect((await prefixed.read(['表']))[0]?.rows).toStrictEqual([[cell(1)]]);
    await prefixed.render(
      samplePlan([sampleSheet('二', [[2]], { styles: [{ range: 'A1', style: 's' }] })], {
        s: { bold: true, format: '0.000' },
      }),
    );
    await prefixed.write([{ sheet: '表', cell: 'A1', input: 3 }]);
    const out = unzipSync(await prefixed.toBytes());
    for (const path of ['xl/workbook.xml', 'xl/styles.xml', 'xl/worksheets/sheet1.xml'])
      expect(Buffer.from(out[path] ?? []).toString()).not.toMatch(/<\/?(?![x?/]|x:)/);
    const again = await createXlsxHost(await prefixed.toBytes());
    expect((await again.read(['表', '二'])).map((it) => it.rows)).toStrictEqual([
      [[cell(3)]],
      [[cell(2)]],
    ]);
  });
});

import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { createXlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import { everyFeature, samplePlan, sampleSheet } from '../samplePlan';

async function openWithExcelJs(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Uint8Array.from(bytes).buffer);
  return book;
}

function sheetOf(book: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = book.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

async function renderEverything(): Promise<Uint8Array> {
  const host = await createXlsxHost();
  expect(await host.render(everyFeature)).toStrictEqual([]);
  return host.toBytes();
}

const list = (choices: readonly string[]) => ({
  range: 'A1',
  rule: { type: 'list' as const, choices },
  promptTitle: '',
  prompt: '',
  errorTitle: '',
  error: '',
});

const listPlan = (choices: readonly string[]) =>
  samplePlan([sampleSheet('表', [], { validations: [list(choices)] })]);

describe('a rendered plan, read by ExcelJS', () => {
  it('has texts, formulas without results, formats and merges', async () => {
    const sheet = sheetOf(await openWithExcelJs(await renderEverything()), '评分表');
    expect(sheet.getCell('A2').value).toBe('某市 2021 年评分表 & 说明');
    expect(sheet.getCell('B6').formula).toBe('SUM(B4:B5)');
    expect(sheet.getCell('B6').result).toBeUndefined();
    expect(sheet.getCell('C2').master.address).toBe('A2');
    expect(sheet.getCell('A2').font).toMatchObject({ name: '黑体', size: 16, bold: true });
    expect(sheet.getCell('A2').alignment).toMatchObject({
      horizontal: 'center',
      vertical: 'middle',
      wrapText: true,
    });
    expect(sheet.getCell('C4').fill).toMatchObject({
      type: 'pattern',
      pattern: 'solid',
      fgColor: { argb: 'FFFFF2CC' },
    });
    expect(sheet.getCell('C4').numFmt).toBe('0.00');
    expect(sheet.getCell('C4').protection).toMatchObject({ locked: false });
    expect(sheet.getCell('B4').protection?.locked ?? true).toBe(true);
    expect(sheet.getCell('B4').border.top).toMatchObject({
      style: 'thin',
      color: { argb: 'FFBFBFBF' },
    });
    expect(sheet.getCell('C4').border?.top).toBeUndefined();
  });

  it('is protected without a password and filters, sizes and freezes as planned', async () => {
    const book = await openWithExcelJs(await renderEverything());
    const sheet = sheetOf(book, '评分表');
    expect(sheet.views[0]).toMatchObject({
      state: 'frozen',
      xSplit: 1,
      ySplit: 3,
      topLeftCell: 'B4',
    });
    expect(sheet.autoFilter).toBe('A3:E5');
    expect(sheet.getColumn(5).hidden).toBe(true);
    expect(sheet.getColumn(1).width).toBeCloseTo(20.71, 2);
    expect(sheet.getRow(2).height).toBe(30);
    expect(sheet.getRow(1).hidden).toBe(true);
    expect(sheetOf(book, '数据').state).toBe('veryHidden');
    expect(sheetOf(book, '常数').state).toBe('hidden');
  });

  it('lists what stands in cells, and lets people sort a filter whose cells are open', async () => {
    const rule = { type: 'listRange', range: '$D$2:$D$60' } as const;
    const names = Array.from({ length: 60 }, (_, row) => ['', '', '', `单位${row}`]);
    const validations = [{ ...list([]), range: 'A2:A60', rule }];
    const shape = { validations, isProtected: true, filter: 'A1:B60' };
    const open = { ...shape, styles: [{ range: 'A2:B60', style: 'entry' }] };
    const host = await createXlsxHost();
    const sheets = [
      sampleSheet('开', names, open),
      sampleSheet('锁', names, { ...shape, styles: [] }),
    ];
    await host.render({ styles: { entry: { locked: false } }, sheets });
    const book = await openWithExcelJs(await host.toBytes());
    expect(sheetOf(book, '开').getCell('A7').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['$D$2:$D$60'],
    });
    const parts = unzipSync(await host.toBytes());
    const texts = ['sheet1', 'sheet2'].map((it) =>
      strFromU8(parts[`xl/worksheets/${it}.xml`] ?? new Uint8Array()),
    );
    expect(texts.map((it) => it.includes(' sort="0"'))).toEqual([true, false]);
  });

  it('keeps a text that looks like a formula a text, also when it is written into a cell', async () => {
    const host = await createXlsxHost();
    await host.render(samplePlan([sampleSheet('表', [['=1+1']])]));
    await host.write([{ sheet: '表', cell: 'B1', input: '=HYPERLINK("http://x")' }]);
    const sheet = sheetOf(await openWithExcelJs(await host.toBytes()), '表');
    expect(sheet.getCell('A1')).toMatchObject({ type: ExcelJS.ValueType.String, value: '=1+1' });
    expect(sheet.getCell('B1')).toMatchObject({
      type: ExcelJS.ValueType.String,
      value: '=HYPERLINK("http://x")',
    });
  });

  it('is still a workbook when nothing was rendered, and when every sheet is hidden', async () => {
    const empty = await createXlsxHost();
    expect(await empty.sheets()).toStrictEqual([]);
    expect(await empty.selection()).toBeNull();
    expect(
      (await openWithExcelJs(await empty.toBytes())).worksheets.map((it) => it.name),
    ).toStrictEqual(['Sheet1']);
    const hidden = await createXlsxHost();
    await hidden.render(samplePlan([sampleSheet('Sheet1', [[1]], { visibility: 'hidden' })]));
    const book = await openWithExcelJs(await hidden.toBytes());
    expect(book.worksheets.map((it) => [it.name, it.state])).toStrictEqual([
      ['Sheet1', 'hidden'],
      ['Sheet2', 'visible'],
    ]);
    expect(await hidden.sheets()).toHaveLength(1);
  });
});

describe('the file', () => {
  it('uses each format once however many cells and sheets ask for it', async () => {
    const host = await createXlsxHost();
    const styles = { a: { bold: true }, same: { bold: true }, b: { fill: '#FFF2CC' } };
    const ranges = ['A1:C3', 'D1'].map((range) => ({ range, style: 'a' }));
    const rest = {
      styles: [...ranges, { range: 'A9', style: 'same' }, { range: 'B2', style: 'b' }],
    };
    await host.render(
      samplePlan(
        ['一', '二'].map((it) => sampleSheet(it, [], rest)),
        styles,
      ),
    );
    const xml = strFromU8(unzipSync(await host.toBytes())['xl/styles.xml'] ?? new Uint8Array());
    expect(xml).toContain('<cellXfs count="3">');
    expect(xml).toContain('<fonts count="3">');
  });

  it('asks for a full calculation and holds no stored result', async () => {
    const parts = unzipSync(await renderEverything());
    expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toContain('fullCalcOnLoad="1"');
    expect(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toMatch(/<\/f><v/);
  });

  it('says which lists it cannot hold', async () => {
    const host = await createXlsxHost();
    expect(await host.render(listPlan(['是', '否']))).toStrictEqual([]);
    for (const choices of [['a,b'], ['长'.repeat(256)]])
      expect(await host.render(listPlan(choices))).toMatchObject([
        { code: 'host.unsupported', params: { feature: 'validations' }, place: { sheet: '表' } },
      ]);
  });

  it('has a chart that follows its sheet to a new name', async () => {
    const host = await createXlsxHost();
    await host.render(everyFeature);
    await host.render(samplePlan([]), { rename: { 评分表: '甲 表' } });
    const chart = strFromU8(
      unzipSync(await host.toBytes())['xl/charts/chart1.xml'] ?? new Uint8Array(),
    );
    expect(chart).toContain("<c:f>'甲 表'!$B$4:$B$5</c:f>");
    expect(chart).toContain("<c:f>'甲 表'!$A$4:$A$5</c:f>");
  });
});

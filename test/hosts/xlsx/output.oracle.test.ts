import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { createXlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import { recalculate } from '../../oracle/recalculate';
import { readWithOpenpyxl } from '../../oracle/readWithOpenpyxl';
import type { OpenpyxlWorkbook } from '../../oracle/readWithOpenpyxl';
import { convertBySoffice } from '../../oracle/soffice';
import { everyFeature, samplePlan, sampleSheet } from '../samplePlan';

const user = new Uint8Array(readFileSync(join(__dirname, '../fixtures/userWorkbook.xlsx')));

async function pdfText(pdf: Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kaoping-pdf-'));
  try {
    await writeFile(join(folder, 'book.pdf'), pdf);
    await promisify(execFile)('pdftotext', [
      '-layout',
      join(folder, 'book.pdf'),
      join(folder, 'book.txt'),
    ]);
    return await readFile(join(folder, 'book.txt'), 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const state = (cell: string) => ({
  formula: `IF(COUNT(${cell})=1,"已评",IF(${cell}="","未评","有误"))`,
});

describe('a rendered plan, read by openpyxl', () => {
  let book: OpenpyxlWorkbook;
  beforeAll(async () => {
    const host = await createXlsxHost();
    await host.render(everyFeature);
    book = await readWithOpenpyxl(await host.toBytes());
  });

  it('prints as planned', () => {
    expect(book.sheets['评分表']?.print).toStrictEqual({
      paper: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      titleRows: '$2:$3',
      area: ['$A$2:$E$6'],
      breaks: [4],
      margins: [0.4, 0.4, 0.5, 0.6],
      centered: true,
      footer: [null, '第 &P 页 共 &N 页', '某市 && 县区'],
    });
  });

  it('is protected without a password, filters and sizes allowed, entries unlocked', () => {
    const sheet = book.sheets['评分表'];
    expect(sheet?.protection).toMatchObject({
      sheet: true,
      objects: true,
      autoFilter: false,
      formatColumns: false,
      formatRows: false,
      formatCells: true,
      sort: true,
      password: null,
    });
    expect(sheet?.cells['C4']?.locked).toBe(false);
    expect(sheet?.cells['B4']?.locked).toBe(true);
    expect(book.sheets['常数']?.protection['sheet']).toBe(false);
  });

  it('has the entries locked that were locked afterwards, whatever protection there was', async () => {
    const [sheet, ...others] = everyFeature.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const host = await createXlsxHost();
    const open = { ...sheet, isProtected: false };
    await host.render({ ...everyFeature, sheets: [open, ...others] });
    const locks = [{ sheet: '评分表', ranges: ['C4:C5'], isLocked: true, isSortable: false }];
    await host.render(samplePlan([]), { locks });
    const after = (await readWithOpenpyxl(await host.toBytes())).sheets['评分表'];
    expect(['B4', 'C4', 'C5', 'D4'].map((it) => after?.cells[it]?.locked)).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(after?.protection).toStrictEqual(book.sheets['评分表']?.protection);
    expect(after?.validations).toStrictEqual(book.sheets['评分表']?.validations);
  });

  it('checks entries as planned', () => {
    const rules = book.sheets['评分表']?.validations ?? [];
    expect(
      rules.map((it) => [it.range, it.type, it.operator, it.formula1, it.formula2]),
    ).toStrictEqual([
      ['C4:C5', 'decimal', null, '0', '$B4'],
      ['D4:D5', 'list', null, '"是,否"', null],
      ['E4', 'date', null, '44197', '44561'],
      ['E5', 'textLength', 'lessThanOrEqual', '20', null],
      ['B4:B5', 'whole', null, '0', '100'],
      ['A4:A5', 'custom', null, 'LEN(A4)<>1', null],
    ]);
    expect(
      rules.every((it) => it.allowBlank && it.showsError && (it.style ?? 'stop') === 'stop'),
    ).toBe(true);
    expect(rules[0]).toMatchObject({
      prompt: ['自评', '0 至分值'],
      error: ['超出范围', '得分不得超过分值'],
    });
  });

  it('shows conditions, colours, sizes, merges, panes and the chart as planned', () => {
    const sheet = book.sheets['评分表'];
    expect(sheet?.conditions).toStrictEqual([
      {
        range: 'C4:C5',
        type: 'expression',
        formula: ['N(C4)>$B4'],
        priority: 1,
        fill: 'FFFDE9E9',
        color: 'FFC00000',
        bold: true,
      },
      {
        range: 'C4:C5',
        type: 'expression',
        formula: ['C4=""'],
        priority: 2,
        fill: 'FFFFF2CC',
        color: null,
        bold: false,
      },
    ]);
    expect(sheet).toMatchObject({
      state: 'visible',
      tabColor: 'FF2F5597',
      merges: ['A2:E2'],
      heights: { '2': 30 },
      hiddenColumns: ['E'],
      hiddenRows: [1],
      freeze: 'B4',
      filter: 'A3:E5',
      charts: [
        { type: 'BarChart', values: "'评分表'!$B$4:$B$5", categories: "'评分表'!$A$4:$A$5" },
      ],
    });
    expect(sheet?.cells['A2']).toMatchObject({
      font: '黑体',
      size: 16,
      bold: true,
      horizontal: 'center',
      wrap: true,
    });
    expect(book.sheets['数据']?.state).toBe('veryHidden');
  });
});

describe('LibreOffice', () => {
  it('calculates the formulas from the cells alone', async () => {
    const host = await createXlsxHost();
    const cells = [
      [null, state('A1')],
      [0, state('A2')],
      ['5分', state('A3')],
      [3.5, { formula: 'SUM(A1:A4)' }],
      [{ formula: 'IF(A1="","",1)' }, { formula: "ROUND('另 表'!A1,2)" }],
    ];
    await host.render(samplePlan([sampleSheet('表', cells), sampleSheet('另 表', [[2.675]])]));
    const values = await recalculate(await host.toBytes());
    expect(values['表']).toMatchObject({ B1: '未评', B2: '已评', B3: '有误', B4: 3.5, B5: 2.68 });
  });

  it('makes pages of it: the planned area, repeated heading rows and numbered footers', async () => {
    const host = await createXlsxHost();
    await host.render(everyFeature);
    const pages = (await pdfText(await convertBySoffice(await host.toBytes(), 'pdf'))).split('\f');
    const [first = '', second = ''] = pages;
    expect(first).toContain('某市 2021 年评分表 & 说明');
    expect(first).toContain('表述错误');
    expect(first).not.toContain('网站维护');
    expect(second).toContain('某市 2021 年评分表 & 说明');
    expect(second).toContain('网站维护');
    expect(first).toMatch(/第 *1 *页 *共 *2 *页\s+某市 & 县区/);
    expect(first).not.toContain('sample/');
  });

  it("opens a user's workbook with our sheets in it, everything still there", async () => {
    const host = await createXlsxHost(user);
    await host.render(everyFeature);
    await host.write([{ sheet: '预算', cell: 'B2', input: 220.5 }]);
    const bytes = await host.toBytes();
    const converted = await convertBySoffice(bytes, 'xlsx');
    const parts = Object.keys(unzipSync(converted));
    expect(parts.filter((it) => /charts\/chart\d+\.xml$/.test(it))).toHaveLength(2);
    expect(parts.filter((it) => /media\//.test(it))).toHaveLength(1);
    const [before, after] = [await readWithOpenpyxl(user), await readWithOpenpyxl(bytes)];
    expect(after.names).toStrictEqual(before.names);
    for (const name of ['汇总 表', '参数', '引用'])
      expect(after.sheets[name]).toStrictEqual(before.sheets[name]);
    const [budget, old] = [after.sheets['预算'], before.sheets['预算']];
    expect({ ...budget, cells: {} }).toStrictEqual({ ...old, cells: {} });
    expect(budget?.cells).toStrictEqual({
      ...old?.cells,
      B2: { ...old?.cells['B2'], value: 220.5 },
    });
    const values = await recalculate(bytes);
    expect(values['汇总 表']).toMatchObject({ B1: 600.5, B2: 600.5, B3: '#DIV/0!' });
    expect(values['引用']).toMatchObject({ A1: 1201 });
  });

  it('keeps our charts and formats through its own saving', async () => {
    const host = await createXlsxHost();
    await host.render(everyFeature);
    const saved = await convertBySoffice(await host.toBytes(), 'xlsx');
    const again = await createXlsxHost(saved);
    const [sheet] = await again.read(['评分表']);
    expect(sheet?.rows[5]?.[1]).toStrictEqual({ value: 15, formula: 'SUM(B4:B5)', error: null });
    await again.render(everyFeature);
    expect(
      strFromU8(unzipSync(await again.toBytes())['xl/worksheets/sheet1.xml'] ?? new Uint8Array()),
    ).not.toContain('<v>15</v>');
  });
});

import { createOfficeHost } from '../../../src/hosts/office/officeHost';
import { parseAddress } from '../../../src/workbook/address';
import type { SheetPlan, Style } from '../../../src/workbook/plan';
import { everyFeature, samplePlan, sampleSheet } from '../samplePlan';
import type { OpenWorkbook } from './emulator/openWorkbook';
import { borderAt } from './excel/borders';
import { pixelsOfWidth } from './excel/columnWidth';
import { formatAt } from './excel/formatAt';
import { columnAt, rowAt } from './excel/lines';
import type { Sheet } from './excel/model';
import { sheetNamed } from './excel/sheets';
import { validationAt } from './excel/validations';
import { startOffice, type OfficeUnderTest } from './startOffice';

let office: OfficeUnderTest;
let excel: OpenWorkbook;
beforeAll(async () => {
  office = await startOffice();
});
beforeEach(() => {
  excel = office.open();
});

async function rendered(
  rest: Partial<SheetPlan>,
  styles: Readonly<Record<string, Style>> = {},
): Promise<Sheet> {
  const host = await createOfficeHost();
  await host.render(samplePlan([sampleSheet('表', [['key']], rest)], styles));
  return sheetNamed(excel.workbook, '表');
}

async function everything(): Promise<Sheet> {
  const host = await createOfficeHost();
  await host.render(everyFeature);
  return sheetNamed(excel.workbook, '评分表');
}

const look = (sheet: Sheet, address: string) => {
  const { row, column } = parseAddress(address);
  return formatAt(sheet, row, column);
};

test('every property of a style comes to its cells', async () => {
  const sheet = await rendered(
    { styles: [{ range: 'B2:C3', style: 'all' }] },
    {
      all: {
        font: '黑体',
        sizePt: 14,
        bold: true,
        color: '#112233',
        fill: '#AABBCC',
        horizontal: 'right',
        vertical: 'bottom',
        wrap: true,
        indent: 2,
        shrink: true,
        format: '0.00%',
        locked: false,
      },
    },
  );
  expect(look(sheet, 'C3')).toMatchObject({
    fontName: '黑体',
    fontSizePt: 14,
    isBold: true,
    fontColor: '#112233',
    fillColor: '#AABBCC',
    horizontal: 'Right',
    vertical: 'Bottom',
    isWrapped: true,
    indent: 2,
    isShrunk: true,
    numberFormat: '0.00%',
    isLocked: false,
  });
  expect(look(sheet, 'D3')).toStrictEqual(look(sheet, 'Z99'));
});

test('where ranges overlap the later style wins whole', async () => {
  const sheet = await rendered(
    {
      styles: [
        { range: 'A1:C3', style: 'one' },
        { range: 'B2', style: 'two' },
      ],
    },
    { one: { bold: true, fill: '#FF0000', format: '0.0' }, two: { color: '#00FF00' } },
  );
  expect(look(sheet, 'A2')).toMatchObject({ isBold: true, fillColor: '#FF0000' });
  expect(look(sheet, 'B2')).toMatchObject({
    isBold: false,
    fillColor: null,
    numberFormat: 'General',
    fontColor: '#00FF00',
  });
});

test('lines stand on all four sides of every cell, in blocks, rows, columns and single cells', async () => {
  const sheet = await rendered(
    {
      styles: ['B2:D4', 'B6:D6', 'F2:F4', 'F6'].map((range) => ({ range, style: 'lined' })),
    },
    { lined: { border: { line: 'medium', color: '#336699' } } },
  );
  const line = { style: 'Continuous', weight: 'Medium', color: '#336699' };
  for (const address of ['B2', 'C3', 'D4', 'B6', 'C6', 'F3', 'F6']) {
    const { row, column } = parseAddress(address);
    for (const side of ['borderTop', 'borderBottom', 'borderLeft', 'borderRight'] as const)
      expect({ address, side, line: borderAt(sheet, row, column, side) }).toStrictEqual({
        address,
        side,
        line,
      });
  }
  expect(borderAt(sheet, 4, 1, 'borderLeft')).toBeNull();
});

test('columns are as wide as planned, to the pixel, and hidden rows and columns keep their sizes', async () => {
  const sheet = await everything();
  const pixels = [0, 1, 4].map((it) => pixelsOfWidth(columnAt(sheet, it).size ?? 0));
  expect(pixels).toStrictEqual([145, 61, 89]);
  expect([columnAt(sheet, 4).isHidden, rowAt(sheet, 0).isHidden]).toStrictEqual([true, true]);
  expect(rowAt(sheet, 1).size).toBe(30);
});

test('validations of every kind stop what is wrong', async () => {
  const sheet = await everything();
  const rule = (row: number, column: number) => validationAt(sheet, row, column)?.validation;
  expect(rule(3, 2)).toMatchObject({
    type: 'decimal',
    operator: 'Between',
    formula2: '=$B4',
    alert: { isShown: true, style: 'Stop', title: '超出范围', message: '得分不得超过分值' },
    prompt: { isShown: true, title: '自评', message: '0 至分值' },
  });
  expect(rule(3, 3)).toMatchObject({ type: 'list', formula1: '是,否', hasDropDown: true });
  expect(rule(3, 4)).toMatchObject({ type: 'date', formula1: '=44197', formula2: '=44561' });
  expect(rule(4, 4)).toMatchObject({ type: 'textLength', operator: 'LessThanOrEqualTo' });
  expect(rule(3, 1)).toMatchObject({ type: 'wholeNumber' });
  expect(rule(3, 0)).toMatchObject({ type: 'custom', formula1: '=LEN(A4)<>1' });
});

test('choices that one text cannot hold are left out and told', async () => {
  const host = await createOfficeHost();
  const validation = {
    range: 'B2',
    rule: { type: 'list', choices: ['一,二', '三'] },
    promptTitle: '',
    prompt: '',
    errorTitle: '',
    error: '',
  } as const;
  const issues = await host.render(
    samplePlan([sampleSheet('表', [[1]], { validations: [validation] })]),
  );
  expect(issues).toMatchObject([
    { code: 'host.unsupported', params: { feature: 'validations' }, place: { sheet: '表' } },
  ]);
  expect(sheetNamed(excel.workbook, '表').validations).toStrictEqual([]);
});

test('of conditional formats the first has priority', async () => {
  const { conditionalFormats } = await everything();
  expect(conditionalFormats.map((it) => it.formulas)).toStrictEqual([['=N(C4)>$B4'], ['=C4=""']]);
  expect(conditionalFormats[0]?.format).toMatchObject({
    fontColor: '#C00000',
    fillColor: '#FDE9E9',
    isBold: true,
  });
});

test('a sheet prints as planned', async () => {
  const { pageLayout } = await everything();
  expect(pageLayout).toMatchObject({
    orientation: 'landscape',
    paperSize: 'A4',
    zoom: { pagesAcross: 1, pagesDown: null },
    margins: { left: 28.8, right: 28.8, top: 36, bottom: 43.2, header: 18, footer: 21.6 },
    footer: { left: '', center: '第 &P 页 共 &N 页', right: '某市 && 县区' },
    centersHorizontally: true,
    titleRows: [1, 2],
    printArea: [{ top: 1, left: 0, bottom: 5, right: 4 }],
    rowBreaks: [4],
  });
});

test('a scale, pages high, A3, columns on every page and breaks between columns', async () => {
  const print = {
    orientation: 'portrait',
    paper: 'A3',
    scalePercent: 70,
    pagesHigh: 0,
    titleColumns: [1, 2],
    columnBreaksBefore: [5],
    footer: '',
    marginsIn: { side: 0.5, top: 0.6, bottom: 0.7 },
  } as const;
  const { pageLayout } = await rendered({ print });
  expect(pageLayout).toMatchObject({
    orientation: 'portrait',
    paperSize: 'A3',
    zoom: { scale: 70 },
    titleColumns: [0, 1],
    columnBreaks: [5],
  });
  const { pageLayout: high } = await rendered({
    print: { orientation: 'portrait', pagesHigh: 2, footer: '', marginsIn: print.marginsIn },
  });
  expect(high).toMatchObject({
    paperSize: 'A4',
    zoom: { pagesAcross: 1, pagesDown: 2 },
    titleColumns: null,
    columnBreaks: [],
  });
});

test('tab, filter, freeze, merges and protection are there', async () => {
  const sheet = await everything();
  expect(sheet).toMatchObject({
    tabColor: '#2F5597',
    freeze: { rows: 3, columns: 1 },
    autoFilter: { area: { top: 2, left: 0, bottom: 4, right: 4 } },
    merges: [{ top: 1, left: 0, bottom: 1, right: 4 }],
    protection: {
      password: null,
      options: {
        allowAutoFilter: true,
        allowFormatColumns: true,
        allowFormatRows: true,
        allowFormatCells: false,
        allowEditObjects: false,
        allowSort: false,
      },
    },
  });
});

test('only rows or only columns stay in view', async () => {
  expect((await rendered({ freeze: { rows: 2, columns: 0 } })).freeze).toStrictEqual({
    rows: 2,
    columns: 0,
  });
  expect((await rendered({ freeze: { rows: 0, columns: 3 } })).freeze).toStrictEqual({
    rows: 0,
    columns: 3,
  });
});

test('a chart shows its cells', async () => {
  const { charts } = await everything();
  expect(charts).toMatchObject([
    {
      kind: 'ColumnClustered',
      title: '分值',
      hasLegend: false,
      from: { row: 1, column: 6 },
      to: { row: 11, column: 11 },
      series: [{ values: '=评分表!$B$4:$B$5', categories: '=评分表!$A$4:$A$5' }],
    },
  ]);
});

test('what a sheet had before is gone when it is written anew', async () => {
  await everything();
  const host = await createOfficeHost();
  await host.render(samplePlan([sampleSheet('评分表', [['新']])]));
  const anew = sheetNamed(excel.workbook, '评分表');
  await host.render(samplePlan([sampleSheet('另', [['新']])]));
  const other = sheetNamed(excel.workbook, '另');
  for (const name of [
    'tabColor',
    'merges',
    'validations',
    'conditionalFormats',
    'freeze',
    'protection',
    'autoFilter',
    'charts',
    'pageLayout',
  ] as const)
    expect({ name, is: anew[name] }).toStrictEqual({ name, is: other[name] });
  for (const it of [rowAt(anew, 0), rowAt(anew, 1), columnAt(anew, 4)])
    expect(it).toMatchObject({ size: null, isHidden: false });
  expect(look(anew, 'C4')).toStrictEqual(look(other, 'C4'));
});

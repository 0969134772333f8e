import { strFromU8, unzipSync } from 'fflate';
import { Workbook as FileBook, type Worksheet } from 'exceljs';
import { parseRange } from '../../../../../src/workbook/address';
import { addConditionalFormat } from '../conditionalFormats';
import { exportXlsx } from '../file/exportXlsx';
import { defaultProtection as protection } from '../protection';
import { setRows } from '../lines';
import { setBorders } from '../borders';
import { sheetNamed } from '../sheets';
import { validationOf } from '../validations';
import { workbookOf } from '../fixture';
import type { Workbook } from '../model';

/** A workbook with one of everything that goes into a file. */
function full(): Workbook {
  const workbook = workbookOf({
    sheets: [
      {
        name: "表 '1",
        cells: { A1: '标题', A2: 1.5, B2: '=A2*2', C2: '2021-1-1', D2: true, E2: '#N/A' },
        formats: {
          A1: {
            isBold: true,
            fontColor: '#FF0000',
            fontSizePt: 16,
            horizontal: 'Center',
            isWrapped: true,
          },
          A2: { numberFormat: '0.00', fillColor: '#FFF2CC', isLocked: false },
        },
        merges: ['A1:C1'],
        widths: { B: 20 },
        validations: {
          'A2:A5': {
            ...validationOf({
              type: 'decimal',
              operator: 'Between',
              formula1: '0',
              formula2: '5',
            }),
            alert: { isShown: true, style: 'Stop', title: '错', message: '太大' },
          },
          D2: validationOf({ type: 'list', formula1: '是,否' }),
          'B5:B6': validationOf({ type: 'custom', formula1: '=B5>$A$2' }),
        },
        names: { 本表: "='表 ''1'!$A$2" },
        freeze: { rows: 1, columns: 2 },
        tabColor: '#00B050',
        charts: [
          {
            kind: 'ColumnClustered',
            title: '图',
            from: 'F2',
            to: 'K10',
            series: [{ name: null, values: "='表 ''1'!$A$2:$A$3", categories: null }],
          },
        ],
        isProtected: true,
      },
      { name: '深藏', visibility: 'veryHidden' },
      { name: '藏', visibility: 'hidden' },
    ],
    names: { 全局: "='表 ''1'!$B$2" },
  });
  const sheet = sheetNamed(workbook, "表 '1");
  sheet.protection = null;
  setRows(sheet, parseRange('A2'), { size: 30 });
  setRows(sheet, parseRange('A4'), { isHidden: true });
  setBorders(sheet, parseRange('A2'), 'EdgeBottom', {
    style: 'Continuous',
    weight: 'Medium',
    color: '#808080',
  });
  const condition = addConditionalFormat(sheet, parseRange('A2:A5'), 'Custom');
  condition.formulas = ['=A2>$B$2'];
  condition.format = { fillColor: '#FF0000', isBold: true };
  Object.assign(sheet.pageLayout, {
    orientation: 'landscape',
    paperSize: 'A3',
    zoom: { pagesAcross: 1, pagesDown: null },
    footer: { left: '', center: '第 &P 页', right: '表' },
    printArea: [parseRange('A1:E9')],
    titleRows: [0, 1],
    rowBreaks: [5],
    centersHorizontally: true,
  });
  sheet.autoFilter = { area: parseRange('A1:C5'), criteria: new Map() };
  sheet.protection = { options: { ...protection, allowFormatRows: true }, password: null };
  return workbook;
}

async function read(workbook: Workbook, hasResults = false): Promise<FileBook> {
  const book = new FileBook();
  const bytes = await exportXlsx(workbook, { hasResults });
  await book.xlsx.load(bytes.slice().buffer);
  return book;
}

test('an independent reader finds in the exported file what the model has', async () => {
  const book = await read(full());
  const [sheet, ...others] = book.worksheets;
  if (sheet === undefined) throw new Error('no sheet');
  expect(sheet.name).toBe("表 '1");
  expect(others.map((it) => it.state)).toEqual(['veryHidden', 'hidden']);
  expect(cellsOf(sheet)).toEqual({
    A1: '标题',
    A2: 1.5,
    B2: { formula: 'A2*2' },
    C2: new Date('2021-01-01T00:00:00Z'),
    D2: true,
    E2: { error: '#N/A' },
  });
  expect(sheet.getCell('C1').master.address).toBe('A1');
  expect(sheet.getCell('A1').style).toMatchObject({
    font: { bold: true, size: 16, color: { argb: 'FFFF0000' } },
    alignment: { horizontal: 'center', wrapText: true },
  });
  expect(sheet.getCell('A2').style).toMatchObject({
    numFmt: '0.00',
    fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF2CC' } },
    protection: { locked: false },
    border: { bottom: { style: 'medium', color: { argb: 'FF808080' } } },
  });
  expect(sheet.getCell('A2').dataValidation).toMatchObject({
    type: 'decimal',
    formulae: [0, 5],
    errorTitle: '错',
    error: '太大',
    allowBlank: true,
  });
  expect(sheet.getCell('A5').dataValidation).toMatchObject({ type: 'decimal' });
  expect(sheet.getCell('B6').dataValidation).toMatchObject({
    type: 'custom',
    formulae: ['B5>$A$2'],
  });
  expect(sheet.getCell('D2').dataValidation).toMatchObject({ type: 'list', formulae: ['"是,否"'] });
  expect(sheet.getColumn('B').width).toBeCloseTo(20.71, 1);
  expect([sheet.getRow(2).height, sheet.getRow(4).hidden]).toEqual([30, true]);
  expect(sheet.views).toMatchObject([{ state: 'frozen', xSplit: 2, ySplit: 1 }]);
  expect(sheet.properties.tabColor).toMatchObject({ argb: 'FF00B050' });
  expect(sheet.pageSetup).toMatchObject({
    orientation: 'landscape',
    paperSize: 8,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    printArea: 'A1:E9',
    printTitlesRow: '1:2',
  });
  expect(sheet.headerFooter.oddFooter).toBe('&C第 &P 页&R表');
  expect(sheet.autoFilter).toBe('A1:C5');
  expect(JSON.parse(JSON.stringify(sheet.model))).toMatchObject({
    conditionalFormattings: [
      {
        ref: 'A2:A5',
        rules: [{ type: 'expression', formulae: ['A2>$B$2'], style: { font: { bold: true } } }],
      },
    ],
  });
});

function cellsOf(sheet: Worksheet): Readonly<Record<string, unknown>> {
  const cells: Record<string, unknown> = {};
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.master === cell) cells[cell.address] = cell.value;
    }),
  );
  return cells;
}

test('protection, breaks and the chart stand in the parts of the file', async () => {
  const parts = unzipSync(await exportXlsx(full()));
  const xml = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(xml).toContain('<brk id="5" max="16383" man="1"/>');
  const [protectionXml = ''] = /<sheetProtection[^>]*>/.exec(xml) ?? [];
  for (const it of ['sheet="1"', 'objects="1"', 'formatCells="1"', 'formatRows="0"', 'sort="1"'])
    expect(protectionXml).toContain(it);
  const chart = strFromU8(parts['xl/charts/chart1.xml'] ?? new Uint8Array());
  expect(chart).toContain("'表 ''1'!$A$2:$A$3");
  const names = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  expect(names).toContain("'表 ''1'!$B$2");
  expect(names).toMatch(/_xlnm.Print_Titles"[^>]*>'表 ''1'!\$1:\$2</);
});

test('results stand in the file where they are asked for', async () => {
  const [sheet] = (await read(full(), true)).worksheets;
  expect(sheet?.getCell('B2').value).toEqual({ formula: 'A2*2', result: 3 });
});

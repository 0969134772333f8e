import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProtectArguments, WpsWorksheet } from '../../../../src/hosts/wps/jsapi';
import type { WpsRange } from '../../../../src/hosts/wps/jsapiRange';
import { readWithOpenpyxl, type OpenpyxlWorkbook } from '../../../oracle/readWithOpenpyxl';
import { startLibre, type LibreUnderTest } from './startLibre';

let libre: LibreUnderTest;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kaoping-libre-test-'));
  libre = await startLibre();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await libre.stop();
});
beforeEach(() => libre.open());

/** A new sheet in front. */
function addSheet(name: string): WpsWorksheet {
  const { Worksheets } = libre.root.ActiveWorkbook;
  const sheet = Worksheets.Add(undefined, Worksheets.Item(Worksheets.Count));
  sheet.Name = name;
  return sheet;
}

async function saved(): Promise<OpenpyxlWorkbook> {
  const path = join(folder, 'book.xlsx');
  libre.saveAs(path);
  return readWithOpenpyxl(readFileSync(path));
}

function names(): readonly string[] {
  const { Worksheets } = libre.root.ActiveWorkbook;
  return Array.from({ length: Worksheets.Count }, (_, index) => Worksheets.Item(index + 1).Name);
}

describe('LibreOffice in the shape of WPS', () => {
  test('has the members of the typings: methods, properties, read-only ones, and no others', () => {
    const range = addSheet('表').Range('A1:B2');
    expect(typeof range.Address).toBe('function');
    expect(range.Address()).toBe('$A$1:$B$2');
    expect(() => Object.assign(range, { Text: 'x' })).toThrow('Range.Text cannot be set');
    expect(() => Object.assign(range, { Merge: 1 })).toThrow('Range.Merge cannot be set');
    expect(Reflect.get(range, 'getValues')).toBeUndefined();
    expect(() => libre.root.ActiveWorkbook.Worksheets.Item('无')).toThrow('Sheets.Item');
  });

  test('values and formulas are what they are in the file', async () => {
    const sheet = addSheet('数 据');
    sheet.Range('A1:C2').Value2 = [
      [1, "'=1+1", null],
      [true, "'007", '12%'],
    ];
    sheet.Range('E1:E4').Formula = [['=SUM(A1,2)'], ['=1/0'], ['=\'数 据\'!A1&"分"'], ['=NA()']];
    expect(sheet.Range('A1:C2').Value2).toStrictEqual([
      [1, '=1+1', null],
      [true, '007', 0.12],
    ]);
    const results = [[3], [-2146826281], ['1分'], [-2146826246]];
    expect(sheet.Range('E1:E4').Value2).toStrictEqual(results);
    expect(sheet.Range('E1').Value2).toBe(3);
    expect(sheet.Range('A1:E1').Formula).toStrictEqual([[1, '=1+1', '', '', '=SUM(A1,2)']]);
    const { cells = {} } = (await saved()).sheets['数 据'] ?? {};
    expect(['A1', 'B1', 'A2', 'B2', 'E1'].map((it) => cells[it]?.type)).toEqual(
      Array.from('nsbsf'),
    );
    expect(cells['E3']?.value).toBe('=\'数 据\'!A1&"分"');
  });

  test('looks and sizes reach the file, those of several areas too', async () => {
    const sheet = addSheet('表');
    const range = sheet.Range('A1:B2,D4');
    range.Interior.Color = 0xccf2ff;
    range.Locked = false;
    range.Font.Size = 14;
    range.Font.Bold = true;
    sheet.Range('A1:D4').HorizontalAlignment = -4108;
    drawLine(sheet.Range('A1:D4'), 8, -4138);
    sheet.Range('A7:C7').Merge();
    sheet.Range('B:B').ColumnWidth = 20;
    sheet.Range('H:H').ColumnWidth = 10;
    sheet.Range('3:3').RowHeight = 40;
    sheet.Range('5:6').Hidden = true;
    sheet.Range('F:F').Hidden = true;
    expect(range.Address()).toBe('$A$1:$B$2,$D$4');
    expect(sheet.Range('A1:D4').Font.Bold).toBeNull();
    expect(sheet.Range('5:7').Hidden).toBeNull();
    const found = (await saved()).sheets['表'];
    const look = { fill: 'FFFFF2CC', size: 14, bold: true, horizontal: 'center', locked: false };
    expect(found?.cells).toMatchObject({
      A1: { ...look, border: ['medium None', null, null, null] },
      D4: look,
      C1: { fill: null, bold: false, locked: true },
    });
    expect(found).toMatchObject({
      merges: ['A7:C7'],
      heights: { 3: 40 },
      hiddenRows: [5, 6],
      hiddenColumns: ['F'],
    });
    // In files LibreOffice counts widths in digits of its own default font, whatever that is on this machine.
    const { B = 0, H = 1 } = found?.widths ?? {};
    expect(B / H).toBeCloseTo((20 * 7 + 5) / (10 * 7 + 5), 1);
  });

  test('rules of every kind are in the file, relative references meant for the active cell', async () => {
    const sheet = addSheet('表');
    const rule = sheet.Range('C4:C5').Validation;
    sheet.Range('C4').Select();
    rule.Delete();
    rule.Add(2, 1, 1, '0', '=$B4');
    rule.ErrorMessage = '过高';
    expect(() => rule.Add(2, 1, 1, '0', '1')).toThrow('there is a validation already');
    const kinds = [
      ['D1', 1, 1, '0', '9'],
      ['D2', 3, undefined, '是,否', undefined],
      ['D3', 4, 1, '44197', '44561'],
      ['D4', 6, 8, '20', undefined],
      ['D5', 7, undefined, '=AND(LEN(C4)<>1,$A$1>0)', undefined],
    ] as const;
    for (const [cell, kind, operator, first, second] of kinds)
      sheet.Range(cell).Validation.Add(kind, 1, operator, first, second);
    const condition = sheet.Range('C4:C5').FormatConditions.Add(2, undefined, '=N(C4)>$B4');
    condition.Font.Color = 255;
    condition.Interior.Color = 0xe9e9fd;
    const { validations = [], conditions = [] } = (await saved()).sheets['表'] ?? {};
    const told = validations.map((it) => [it.range, it.type, it.operator, it.formula1]);
    expect(told.sort((one, other) => (String(one) < String(other) ? -1 : 1))).toEqual([
      ['C4:C5', 'decimal', 'between', '0'],
      ['D1', 'whole', 'between', '0'],
      ['D2', 'list', 'equal', '"是,否"'],
      ['D3', 'date', 'between', '44197'],
      ['D4', 'textLength', 'lessThanOrEqual', '20'],
      // The active cell is C4, one row above and one column before.
      ['D5', 'custom', 'between', 'AND(LEN(D5)<>1,$A$1>0)'],
    ]);
    expect(validations.find((it) => it.range === 'C4:C5')).toMatchObject({
      formula2: '$B4',
      error: [null, '过高'],
    });
    expect(conditions).toMatchObject([
      { range: 'C4:C5', formula: ['N(C4)>$B4'], color: 'FFFF0000', fill: 'FFFDE9E9' },
    ]);
  });

  test('each sheet prints in its own way', async () => {
    const [one, two] = [addSheet('一'), addSheet('二')];
    one.Range('A9').Value2 = 1;
    one.HPageBreaks.Add(one.Range('A5'));
    expect([manualBreaks(one), manualBreaks(two)]).toEqual([1, 0]);
    const setup = one.PageSetup;
    Object.assign(setup, { Orientation: 2, PaperSize: 8, CenterHorizontally: true });
    Object.assign(setup, { LeftMargin: 36, BottomMargin: 43.2, FooterMargin: 21.6 });
    Object.assign(setup, { Zoom: false, FitToPagesWide: 1, FitToPagesTall: false });
    Object.assign(setup, { CenterFooter: '第 &P 页 共 &N 页', RightFooter: '甲 && 乙' });
    Object.assign(setup, { PrintArea: '$A$2:$E$9', PrintTitleRows: '$2:$3' });
    expect([setup.Zoom, setup.FitToPagesTall, setup.CenterFooter, setup.RightFooter]).toEqual([
      false,
      false,
      '第 &P 页 共 &N 页',
      '甲 && 乙',
    ]);
    const { sheets } = await saved();
    expect(sheets['一']?.print).toMatchObject({
      paper: 8,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      titleRows: '$2:$3',
      area: ['$A$2:$E$9'],
      breaks: [4],
      centered: true,
      footer: [null, '第 &P 页 共 &N 页', '甲 && 乙'],
    });
    expect(sheets['一']?.print.margins[3]).toBeCloseTo(0.6, 2);
    expect(sheets['二']?.print).toMatchObject({ orientation: 'portrait', fitToPage: false });
    one.ResetAllPageBreaks();
    expect(manualBreaks(one)).toBe(0);
  });

  test('sheets are added, copied, moved, hidden and deleted, and formulas follow a new name', async () => {
    const sheet = addSheet('旧');
    sheet.Range('A1').Value2 = 7;
    addSheet('看').Range('A1').Formula = '=旧!A1+1';
    sheet.Name = "新'1";
    const { Worksheets } = libre.root.ActiveWorkbook;
    expect(Worksheets.Item('看').Range('A1').Formula).toBe("='新''1'!A1+1");
    sheet.Copy(undefined, Worksheets.Item(Worksheets.Count));
    const copy = Worksheets.Item(Worksheets.Count);
    copy.Name = '抄';
    copy.Range('A1').Value2 = 9;
    copy.Move(Worksheets.Item(1));
    Worksheets.Item('抄').Visible = 2;
    Worksheets.Item('抄').Name = '抄本';
    expect(Worksheets.Item('抄本').Visible).toBe(2);
    expect(sheet.Range('A1').Value2).toBe(7);
    Worksheets.Item('看').Delete();
    expect(names()).toEqual(['抄本', 'Sheet1', "新'1"]);
    const { order, sheets } = await saved();
    expect(order).toEqual(names());
    expect(sheets['抄本']?.state).toBe('hidden');
    expect(sheets['抄本']?.cells['A1']?.value).toBe(9);
  });

  test('panes, filters, tabs, charts and protection are in the file', async () => {
    const sheet = addSheet('表');
    sheet.Range('A1:B3').Value2 = [
      ['项', '分'],
      ['甲', 1],
      ['乙', 2],
    ];
    const { ActiveWindow } = libre.root;
    sheet.Range('A:A').ColumnWidth = 30;
    Object.assign(ActiveWindow, { SplitRow: 1, SplitColumn: 1, FreezePanes: true });
    sheet.Tab.Color = 0x97552f;
    sheet.Range('A1:B3').AutoFilter(1);
    const chart = sheet.ChartObjects().Add(200, 20, 300, 150);
    chart.Name = '图一';
    chart.Chart.SetSourceData(sheet.Range('B2:B3'), 2);
    chart.Chart.SeriesCollection().Item(1).XValues = "='表'!$A$2:$A$3";
    protect(sheet);
    expect([sheet.AutoFilterMode, sheet.AutoFilter?.Range.Address()]).toEqual([true, '$A$1:$B$3']);
    expect(sheet.ChartObjects().Item('图一').Name).toBe('图一');
    expect([sheet.ProtectContents, sheet.Protection.AllowFiltering]).toEqual([true, true]);
    const found = (await saved()).sheets['表'];
    expect(found).toMatchObject({
      freeze: 'B2',
      filter: 'A1:B3',
      tabColor: 'FF2F5597',
      protection: { sheet: true },
      charts: [{ type: 'BarChart' }],
    });
    expect(found?.charts[0]?.values.replaceAll("'", '')).toBe('表!$B$2:$B$3');
    expect(found?.charts[0]?.categories.replaceAll("'", '')).toBe('表!$A$2:$A$3');
    sheet.Unprotect('');
    expect(sheet.ProtectContents).toBe(false);
  });

  test('what a person types is told, and what a program writes unless events are off', async () => {
    const sheet = addSheet('表');
    const told: string[] = [];
    libre.root.ApiEvent.AddApiEventListener('SheetChange', (it, range) =>
      told.push(`${it.Name}${range.Address()}`),
    );
    libre.typeIn('表', 'B2', '5');
    sheet.Range('B3').Value2 = 6;
    libre.root.EnableEvents = false;
    sheet.Range('B4').Value2 = 7;
    libre.root.EnableEvents = true;
    await Promise.resolve();
    expect(told).toEqual(['表$B$2', '表$B$3']);
    expect(sheet.Range('B2:B4').Value2).toEqual([[5], [6], [7]]);
  });

  test('each workbook is a new one, or that of a file', async () => {
    addSheet('甲').Range('A1').Value2 = 3;
    const path = join(folder, 'other.xlsx');
    libre.saveAs(path);
    libre.open();
    expect(names()).toEqual(['Sheet1']);
    libre.open(path);
    expect(names()).toEqual(['Sheet1', '甲']);
    expect(libre.root.ActiveWorkbook.Worksheets.Item('甲').Range('A1').Value2).toBe(3);
  });
});

function drawLine(range: WpsRange, side: number, weight: number): void {
  const border = range.Borders.Item(side);
  border.LineStyle = 1;
  border.Weight = weight;
}

/** The end of a printed area counts as a break too. */
function manualBreaks({ HPageBreaks }: WpsWorksheet): number {
  const breaks = Array.from({ length: HPageBreaks.Count }, (_, it) => HPageBreaks.Item(it + 1));
  return breaks.filter((it) => it.Type === -4135).length;
}

function protect(sheet: WpsWorksheet): void {
  const options: ProtectArguments = [
    ...([undefined, true, true, true, false] as const),
    ...([false, true, true, false, false, false] as const),
    ...([false, false, false, true, false] as const),
  ];
  sheet.Protect(...options);
}

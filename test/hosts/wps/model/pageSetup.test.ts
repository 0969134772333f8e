import { workbookOf } from '../../office/excel/fixture';
import { startWps } from '../startWps';

function setUp() {
  const workbook = workbookOf({ sheets: [{ name: '表' }] });
  const wps = startWps(workbook);
  const sheet = wps.root.ActiveWorkbook.ActiveSheet;
  return { ...wps, sheet, page: sheet.PageSetup, layout: workbook.sheets[0]?.pageLayout };
}

describe('how a sheet prints', () => {
  test('paper, orientation, margins and footers are set one by one', () => {
    const { page, layout } = setUp();
    page.Orientation = 2;
    page.PaperSize = 8;
    page.LeftMargin = 36;
    page.CenterFooter = '第 &P 页';
    page.CenterHorizontally = true;
    expect(layout).toMatchObject({
      orientation: 'landscape',
      paperSize: 'A3',
      margins: { left: 36 },
      footer: { center: '第 &P 页' },
      centersHorizontally: true,
    });
    expect(() => {
      page.Orientation = 3;
    }).toThrow('无效');
  });

  test('pages are fitted only once the percentage is taken away', () => {
    const { page, layout } = setUp();
    expect([page.Zoom, page.FitToPagesWide, page.FitToPagesTall]).toStrictEqual([100, 1, 1]);
    page.FitToPagesTall = false;
    expect(layout?.zoom).toStrictEqual({ scale: 100 });
    page.Zoom = false;
    expect(layout?.zoom).toStrictEqual({ pagesAcross: 1, pagesDown: null });
    page.Zoom = 70;
    expect(layout?.zoom).toStrictEqual({ scale: 70 });
    expect(page.FitToPagesTall).toBe(false);
  });

  test('titles are whole rows and columns, areas are cells', () => {
    const { page, layout } = setUp();
    page.PrintTitleRows = '$3:$4';
    page.PrintTitleColumns = '$A:$B';
    page.PrintArea = '$A$1:$F$20';
    expect(layout).toMatchObject({ titleRows: [2, 3], titleColumns: [0, 1] });
    expect([page.PrintTitleRows, page.PrintTitleColumns, page.PrintArea]).toStrictEqual([
      '$3:$4',
      '$A:$B',
      '$A$1:$F$20',
    ]);
    expect(() => {
      page.PrintTitleRows = '$A$3:$B$4';
    }).toThrow('无效');
    page.PrintTitleRows = '';
    expect(layout?.titleRows).toBeNull();
  });

  test('page breaks stand before rows and columns, and can be taken back', () => {
    const { sheet, layout } = setUp();
    sheet.HPageBreaks.Add(sheet.Range('A11'));
    sheet.HPageBreaks.Add(sheet.Range('A6'));
    sheet.VPageBreaks.Add(sheet.Range('D1'));
    expect(layout).toMatchObject({ rowBreaks: [5, 10], columnBreaks: [3] });
    expect(sheet.HPageBreaks.Item(1).Location.Address()).toBe('$A$6');
    expect(sheet.VPageBreaks.Item(1).Type).toBe(-4135);
    expect(() => sheet.HPageBreaks.Add(sheet.Range('A1'))).toThrow('无效');
    sheet.ResetAllPageBreaks();
    expect(sheet.HPageBreaks.Count + sheet.VPageBreaks.Count).toBe(0);
  });
});

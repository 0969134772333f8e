import { workbookOf } from '../../office/excel/fixture';
import { startWps } from '../startWps';

function setUp() {
  const workbook = workbookOf({
    sheets: [{ name: '排 名', cells: { A1: '甲', A2: '乙', B1: 3, B2: 4 } }],
  });
  const wps = startWps(workbook);
  const sheet = wps.root.ActiveWorkbook.ActiveSheet;
  const { Left, Top } = sheet.Range('D2');
  const { Width, Height } = sheet.Range('D2:H9');
  const frame = sheet.ChartObjects().Add(Left, Top, Width, Height);
  return { ...wps, sheet, frame, chart: frame.Chart, model: workbook.sheets[0]?.charts[0] };
}

describe('charts', () => {
  test('cover the cells that their frame covers', () => {
    const { model } = setUp();
    expect(model).toMatchObject({ from: { row: 1, column: 3 }, to: { row: 8, column: 7 } });
  });

  test('show what is said, with a title and without a legend', () => {
    const { sheet, frame, chart, model } = setUp();
    frame.Name = '图';
    chart.SetSourceData(sheet.Range('B1:B2'), 2);
    expect(() => chart.ChartTitle).toThrow('没有标题');
    chart.HasTitle = true;
    chart.ChartTitle.Text = '得分';
    chart.HasLegend = false;
    const series = chart.SeriesCollection().Item(1);
    series.XValues = "='排 名'!$A$1:$A$2";
    series.Interior.Color = 0x97552f;
    chart.ChartGroups(1).GapWidth = 60;
    expect(model).toMatchObject({
      name: '图',
      title: '得分',
      hasLegend: false,
      series: [{ values: "='排 名'!$B$1:$B$2", categories: "='排 名'!$A$1:$A$2" }],
    });
    expect(series.Values).toStrictEqual([3, 4]);
    expect(series.XValues).toStrictEqual(['甲', '乙']);
  });

  test('are asked for by number or name, and deleted', () => {
    const { sheet, frame } = setUp();
    frame.Name = '图';
    expect(sheet.ChartObjects().Item('图').Name).toBe('图');
    expect(() => sheet.ChartObjects().Item(2)).toThrow('无效');
    frame.Delete();
    expect(sheet.ChartObjects().Count).toBe(0);
    expect(() => frame.Name).toThrow('已被删除');
  });

  test('go with their cells to another sheet unless told to stay', () => {
    const { root, sheet, workbook } = setUp();
    const other = root.ActiveWorkbook.Worksheets.Add();
    root.CopyObjectsWithCells = false;
    sheet.Range('A1:J20').Copy(other.Range('A1'));
    const [added] = workbook.sheets;
    expect(added?.charts).toHaveLength(0);
    root.CopyObjectsWithCells = true;
    sheet.Range('A1:J20').Copy(other.Range('A1'));
    expect(added?.charts).toMatchObject([{ from: { row: 1, column: 3 } }]);
  });
});

import { workbookOf } from '../../office/excel/fixture';
import { startWps } from '../startWps';

function setUp() {
  const workbook = workbookOf({ sheets: [{ name: '一' }, { name: '二' }] });
  const wps = startWps(workbook);
  const [first, second] = workbook.sheets;
  return { ...wps, window: wps.root.ActiveWindow, first, second };
}

describe('the window', () => {
  test('freezes panes of the sheet in front', () => {
    const { root, window, first, second } = setUp();
    root.ActiveWorkbook.Worksheets.Item('二').Activate();
    window.SplitRow = 2;
    window.SplitColumn = 1;
    window.FreezePanes = true;
    expect(second?.freeze).toStrictEqual({ rows: 2, columns: 1 });
    expect(first?.freeze).toStrictEqual({ rows: 0, columns: 0 });
  });

  test('splits are set only while nothing is frozen, and panes freeze only where there is a split', () => {
    const { window } = setUp();
    expect(() => {
      window.FreezePanes = true;
    }).toThrow('SplitRow');
    window.SplitRow = 2;
    window.FreezePanes = true;
    expect(() => {
      window.SplitRow = 3;
    }).toThrow('冻结');
    window.FreezePanes = false;
    expect(window.SplitRow).toBe(0);
  });

  test('lines are counted from the first that it shows', () => {
    const { root, window, first } = setUp();
    root.ActiveWorkbook.ActiveSheet.Range('A50').Select();
    expect(window.ScrollRow).toBe(21);
    window.SplitRow = 2;
    window.FreezePanes = true;
    expect(first?.freeze.rows).toBe(22);
    window.FreezePanes = false;
    window.ScrollRow = 1;
    window.SplitRow = 2;
    window.FreezePanes = true;
    expect(first?.freeze.rows).toBe(2);
  });

  test('cells of another sheet than the one in front cannot be selected', () => {
    const { root, window } = setUp();
    const second = root.ActiveWorkbook.Worksheets.Item('二');
    expect(() => second.Range('B2').Select()).toThrow('Select');
    second.Activate();
    second.Range('B2:C3').Select();
    expect(window.RangeSelection.Address()).toBe('$B$2:$C$3');
    expect(root.ActiveCell?.Address()).toBe('$B$2');
  });
});

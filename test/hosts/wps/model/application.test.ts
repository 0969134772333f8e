import { workbookOf } from '../../office/excel/fixture';
import { startWps } from '../startWps';

function setUp() {
  const wps = startWps(workbookOf({ sheets: [{ name: '表', cells: { A1: 1, A2: '=A1+1' } }] }));
  return { ...wps, sheet: wps.root.ActiveWorkbook.ActiveSheet };
}

/** As a program without our typings would ask. */
const ask = (object: object, member: string): unknown => Reflect.get(object, member, object);

describe('the program', () => {
  test('is told from others by what it has, and has no numbers to lend', () => {
    const { root } = setUp();
    expect(typeof ask(root, 'Workbooks')).toBe('object');
    expect(ask(root, 'Name')).toBe('Microsoft Excel');
    expect(ask(root, 'Enum')).toBeUndefined();
  });

  test('computes when it is told to, while calculation is manual', () => {
    const { root, sheet } = setUp();
    expect(sheet.Range('A2').Value2).toBe(2);
    expect(root.Calculation).toBe(-4105);
    root.Calculation = -4135;
    sheet.Range('A1').Value2 = 5;
    expect(sheet.Range('A2').Value2).toBe(2);
    root.Calculate();
    expect(sheet.Range('A2').Value2).toBe(6);
    expect(() => {
      root.Calculation = 1;
    }).toThrow('无效');
  });

  test('is not ready while a person types, and refuses all else', () => {
    const { root, faults, sheet } = setUp();
    faults.setCellEditing(true);
    expect(root.Ready).toBe(false);
    expect(() => sheet.Name).toThrow('正忙');
    faults.end();
    expect(root.Ready).toBe(true);
  });

  test('keeps what pages of an add-in share, and their panes', () => {
    const { root } = setUp();
    const storage = ask(root, 'PluginStorage');
    const pane: unknown = Reflect.apply(Object(ask(root, 'CreateTaskPane')), root, ['a.html']);
    if (
      typeof storage !== 'object' ||
      storage === null ||
      typeof pane !== 'object' ||
      pane === null
    )
      throw new TypeError('nothing there');
    Reflect.apply(Object(ask(storage, 'setItem')), storage, ['pane', ask(pane, 'ID')]);
    const kept: unknown = Reflect.apply(Object(ask(storage, 'getItem')), storage, ['pane']);
    Object.assign(pane, { Visible: true });
    const found: unknown = Reflect.apply(Object(ask(root, 'GetTaskPane')), root, [kept]);
    expect(ask(Object(found), 'Visible')).toBe(true);
    expect(Reflect.apply(Object(ask(root, 'GetTaskPane')), root, [9])).toBeNull();
  });
});

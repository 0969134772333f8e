import { workbookOf } from '../../office/excel/fixture';
import { startWps } from '../startWps';

/** What a member of an object without typings of ours gives. */
function get(object: unknown, member: string): unknown {
  return Reflect.get(Object(object), member, object);
}

function call(object: unknown, member: string, ...args: readonly unknown[]): unknown {
  const found = get(object, member);
  if (typeof found !== 'function') throw new TypeError(`${member} is no method`);
  return Reflect.apply(found, object, args);
}

function setUp() {
  const workbook = workbookOf({
    sheets: [{ name: '表', cells: { A1: 4 }, names: { 私: '=表!$B$1' } }],
    names: { 公: '=表!$A$1' },
  });
  const wps = startWps(workbook);
  return { ...wps, names: get(wps.root.ActiveWorkbook, 'Names') };
}

describe('names', () => {
  test('of the workbook are told with those of its sheets', () => {
    const { names } = setUp();
    expect(get(names, 'Count')).toBe(2);
    expect(get(call(names, 'Item', '公'), 'RefersTo')).toBe('=表!$A$1');
    expect(get(call(names, 'Item', 2), 'Name')).toBe('表!私');
    expect(() => call(names, 'Item', '无')).toThrow('无效');
  });

  test('get another meaning when they are added anew', () => {
    const { names, workbook } = setUp();
    call(names, 'Add', '公', '=表!$C$1');
    call(names, 'Add', '新', '=表!$D$1', false);
    expect(workbook.names).toMatchObject([
      { name: '公', formula: '=表!$C$1' },
      { name: '新', formula: '=表!$D$1', isVisible: false },
    ]);
    expect(() => call(names, 'Add', 'A1', '=表!$A$1')).toThrow('InvalidArgument');
  });

  test('are of no use once they are deleted', () => {
    const { names, workbook } = setUp();
    const found = call(names, 'Item', '公');
    call(found, 'Delete');
    expect(workbook.names).toStrictEqual([]);
    expect(() => get(found, 'RefersTo')).toThrow('已被删除');
  });
});

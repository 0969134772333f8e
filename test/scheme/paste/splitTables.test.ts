import { readText } from '../../../src/scheme/paste/readText';
import { splitTables, type PasteTable } from '../../../src/scheme/paste/splitTables';
import { table } from './fixture';

const head = '一级指标|分值|评分标准';

function split(text: string): readonly PasteTable[] {
  return splitTables(readText(text));
}

function texts({ rows }: PasteTable): readonly string[] {
  return rows.map((it) => it.cells.map((cell) => cell.text).join('|'));
}

test('a table goes on over pages: page numbers and headers that stand again are left out and told', () => {
  const [one, ...others] = split(
    [
      table(head, '甲|5|及时公开'),
      '',
      '— 5 —',
      '',
      table('一级 指标|分值|评分标准', '乙|6|及时答复'),
    ].join('\n'),
  );
  expect(others).toEqual([]);
  expect(one === undefined ? [] : texts(one)).toEqual(['甲|5|及时公开', '乙|6|及时答复']);
  expect(one?.notes).toEqual([
    { code: 'PAGE_MARK', row: 3, params: { text: '— 5 —' } },
    { code: 'HEADER_REPEATED', row: 4, params: {} },
  ]);
  expect(one?.rows.map((it) => it.line)).toEqual([2, 5]);
});

test('lines between that are no page mark begin the next table, and are its title', () => {
  const tables = split(
    [
      '附件一',
      table(head, '甲|5|及时公开'),
      '',
      '附件二',
      '指标（部门）',
      table(head, '乙|6|答复'),
    ].join('\n'),
  );
  expect(tables.map((it) => it.caption)).toEqual([['附件一'], ['附件二', '指标（部门）']]);
  expect(tables.map((it) => it.rows.length)).toEqual([1, 1]);
});

test('another header begins another table', () => {
  const tables = split(table(head, '甲|5|及时公开', '二级指标|满分|考核办法', '乙|6|及时答复'));
  expect(tables.map((it) => it.head?.cells.length)).toEqual([3, 3]);
  expect(tables.map((it) => it.rows.length)).toEqual([1, 1]);
});

test('a title in the table itself stands over its header', () => {
  const [one] = split(table('考核指标（乡镇）||', head, '甲|5|及时公开'));
  expect(one?.caption).toEqual(['考核指标（乡镇）']);
  expect(one?.rows.map((it) => it.line)).toEqual([3]);
});

test('a line without cells right after a row goes on with its last cell', () => {
  const [one] = split(`${table(head, '甲|5|及时公开，')}\n要素齐全。\n${table('乙|6|答复')}`);
  expect(one === undefined ? [] : texts(one)).toEqual(['甲|5|及时公开，\n要素齐全。', '乙|6|答复']);
  expect(one?.notes).toEqual([{ code: 'LINE_JOINED', row: 2, params: { text: '要素齐全。' } }]);
});

test('a row broken inside a cell is one row again', () => {
  const wide = '一级指标|分值|评分标准|佐证材料';
  const [one] = split(table(wide, '甲|5|及时公开，', '要素齐全。|截图', '乙|6|答复|照片'));
  expect(one === undefined ? [] : texts(one)).toEqual([
    '甲|5|及时公开，\n要素齐全。|截图',
    '乙|6|答复|照片',
  ]);
});

test('a header of two rows is one, by its lower names', () => {
  const cell = (text: string, covers: 'above' | 'left' | null = null) => ({ text, covers });
  const [one] = splitTables([
    { cells: [cell('一级指标'), cell('分值'), cell('考核'), cell('', 'left')], isApart: true },
    {
      cells: [cell('', 'above'), cell('', 'above'), cell('评分标准'), cell('得分')],
      isApart: false,
    },
    { cells: [cell('甲'), cell('5'), cell('及时公开'), cell('')], isApart: false },
  ]);
  expect(one?.head?.cells.map((it) => it.text)).toEqual(['一级指标', '分值', '评分标准', '得分']);
  expect(one?.rows).toHaveLength(1);
});

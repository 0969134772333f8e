import { readText } from '../../../src/scheme/paste/readText';

function cellsOf(text: string): readonly (readonly string[])[] {
  return readText(text).map((it) => it.cells.map((cell) => cell.text));
}

test('cells are parted by tabs, and blank lines stand only as a gap', () => {
  expect(readText('a\tb\r\n\r\nc\t d ')).toEqual([
    { cells: [own('a'), own('b')], isApart: true },
    { cells: [own('c'), own('d')], isApart: true },
  ]);
  expect(readText('a\tb\nc\td').map((it) => it.isApart)).toEqual([true, false]);
});

function own(text: string) {
  return { text, covers: null };
}

test('a quoted cell holds line breaks, tabs and quotes as spreadsheets copy them', () => {
  expect(cellsOf('主动公开\t"第一行\n第二行 ""甲"""\t5\n"乙"\t6\t7')).toEqual([
    ['主动公开', '第一行\n第二行 "甲"', '5'],
    ['乙', '6', '7'],
  ]);
});

test('a quote that does not close its cell is a sign like others', () => {
  expect(cellsOf('"一号申请"服务\t5\n乙\t6')).toEqual([
    ['"一号申请"服务', '5'],
    ['乙', '6'],
  ]);
});

test('marks of paragraphs in a cell are line breaks', () => {
  expect(cellsOf('<p>甲</p> <p>乙</p>\t丙<br/>丁')).toEqual([['甲\n乙', '丙\n丁']]);
});

test('without tabs, wide spaces part cells where a header says so', () => {
  const text = '一级指标  分值   评分标准\n主动公开　5　及时公开';
  expect(cellsOf(text)).toEqual([
    ['一级指标', '分值', '评分标准'],
    ['主动公开', '5', '及时公开'],
  ]);
  expect(cellsOf('第一条  为贯彻落实　条例')).toEqual([['第一条  为贯彻落实　条例']]);
});

import { readHtml } from '../../../src/pane/paste/readHtml';

function rows(html: string): readonly (readonly string[])[] {
  return (readHtml(html) ?? []).map((line) =>
    line.cells.map((it) => (it.covers === null ? it.text : it.covers === 'above' ? '^' : '<')),
  );
}

test('merged cells are marked where they reach, each row as long as its columns', () => {
  const html = `<table>
    <tr><th rowspan="2">一级指标</th><th colspan="2">考核</th></tr>
    <tr><th>分值</th><th>标准</th></tr>
    <tr><td rowspan=2>甲</td><td>5</td><td>公开</td></tr>
    <tr><td>3</td><td>更新</td></tr>
  </table>`;
  expect(rows(html)).toEqual([
    ['一级指标', '考核', '<'],
    ['^', '分值', '标准'],
    ['甲', '5', '公开'],
    ['^', '3', '更新'],
  ]);
});

test('a line broken in a cell stays one cell, paragraphs and breaks are its lines', () => {
  const html =
    '<table><tr><td><p class=MsoNormal>政务新媒体\n <span>（10）</span></p><p>第二段<br>第三段</p></td><td>&nbsp;5&nbsp;分</td></tr></table>';
  expect(rows(html)).toEqual([['政务新媒体 （10）\n第二段\n第三段', '5 分']]);
});

test('the lines between tables are kept, so that each has its title', () => {
  const html = `<html><head><style>p { color: red }</style></head><body><!--StartFragment-->
    <p>附件一</p><h2>考核<b>指标</b>（乡镇）</h2><div><table><tr><td>甲</td><td>乙</td></tr></table></div>
    <p>附件二</p><table><caption>部门</caption><tr><td>丙</td><td>丁</td></tr></table></body></html>`;
  expect(rows(html)).toEqual([
    ['附件一'],
    ['考核指标（乡镇）'],
    ['甲', '乙'],
    ['附件二'],
    ['部门'],
    ['丙', '丁'],
  ]);
});

test('a table that only places others on the page is not read itself', () => {
  const html = '<table><tr><td>标题<table><tr><td>甲</td><td>5</td></tr></table></td></tr></table>';
  expect(rows(html)).toEqual([['标题'], ['甲', '5']]);
});

test('without a table there is nothing to read', () => {
  expect(readHtml('<p>甲</p>')).toBeNull();
  expect(readHtml('')).toBeNull();
});

test('copied HTML runs nothing and loads nothing', () => {
  const seen: string[] = [];
  Object.assign(window, { planted: (it: string) => seen.push(it) });
  const html = `<table><tr><td>甲<script>planted('script')</script><img src="x" onerror="planted('image')"></td>
    <td onclick="planted('click')">5</td></tr></table><svg onload="planted('svg')"></svg>`;
  expect(rows(html)).toEqual([['甲', '5']]);
  expect(seen).toEqual([]);
  expect(document.querySelector('script, svg, table')).toBeNull();
});

test('a cell that claims to reach over a million rows makes no more than there are', () => {
  const html =
    '<table><tr><td rowspan="1000000" colspan="9999">甲</td></tr><tr><td>乙</td></tr></table>';
  const [first, second] = readHtml(html) ?? [];
  expect([first?.cells.length, second?.cells.length]).toEqual([500, 501]);
});

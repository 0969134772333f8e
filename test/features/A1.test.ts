import { locateIndicators, locateTableLeaves, locateTables } from '../../src/scheme/locate';
import { suzhou } from '../scheme/suzhou';
import { wudang } from '../scheme/wudang';
import { template } from './template';

test('A1 宿州 has 31 visible leaves on two levels, and 5 and 48 units', () => {
  const scheme = suzhou();
  const [table] = locateTables(scheme);
  if (table === undefined) throw new Error('no table');
  const heads = locateIndicators(table).map((it) => [it.item.points, it.item.leaves.length]);
  expect(heads).toEqual([
    [12, 3],
    [10, 2],
    [10, 3],
    [10, 3],
    [10, 3],
    [16, 4],
    [18, 7],
    [14, 6],
  ]);
  expect(locateTableLeaves(table)).toHaveLength(31);
  expect(table.item.levels).toEqual(['一级指标', '二级指标']);
  expect(scheme.groups.map((it) => it.units.length)).toEqual([5, 48]);
});

test('A1 乌当 has 91 and 98 leaves under two levels, and 7 special items a table', () => {
  const scheme = wudang();
  const tables = locateTables(scheme);
  expect(tables.map((it) => locateTableLeaves(it).length)).toEqual([91, 98]);
  expect(tables.map((it) => it.item.levels)).toEqual([
    ['内容', '一级指标'],
    ['内容', '一级指标'],
  ]);
  const names = tables.map((it) => it.item.indicators.map((one) => one.name));
  const first = [
    ['组织领导', '制度建设', '平台建设', '政府信息公开', '政务服务'],
    ['政策解读', '政务舆情监测处置', '公众参与', '试点示范'],
  ].flat();
  expect(names).toEqual([first, first]);
  for (const { id } of scheme.groups) {
    const own = (it: { readonly groups: readonly string[] | null }) =>
      it.groups === null || it.groups.includes(id);
    expect(scheme.adjustments.filter(own).length + scheme.vetoes.filter(own).length).toBe(7);
  }
});

test('A1 武威 has 32 leaves under 12 and 4 indicators, with 61 sub-items', () => {
  const scheme = template('wuwei-2020');
  const [table] = locateTables(scheme);
  if (table === undefined) throw new Error('no table');
  const leaves = locateTableLeaves(table).map((it) => it.item);
  const indicators = locateIndicators(table).map((it) => it.item);
  expect(table.item.levels).toEqual(['一级指标', '二级指标', '三级指标']);
  expect([leaves.length, indicators.filter((it) => it.leaves.length > 0).length]).toEqual([32, 12]);
  expect(table.item.indicators.map((it) => it.name)).toEqual([
    '主动公开',
    '依申请公开',
    '政务新媒体与信息平台建设',
    '监督保障',
  ]);
  const items = leaves.flatMap((it) =>
    it.rules.flatMap((rule) => (rule.kind === 'subItems' ? rule.items : [])),
  );
  expect(items).toHaveLength(61);
  expect(leaves.filter((it) => it.rules[0]?.kind === 'equalItems').map((it) => it.points)).toEqual([
    8, 2, 5, 2,
  ]);
});

test('A1 樟树 has 18 and 13 leaves', () => {
  const tables = locateTables(template('zhangshu-2021'));
  expect(tables.map((it) => locateTableLeaves(it).length)).toEqual([18, 13]);
});

import { columnRoles } from '../../../src/scheme/paste/columnRoles';
import { readText } from '../../../src/scheme/paste/readText';
import { splitTables } from '../../../src/scheme/paste/splitTables';
import { table } from './fixture';

function rolesOf(...rows: readonly string[]): readonly string[] | null {
  const [one] = splitTables(readText(table(...rows)));
  return one === undefined ? null : columnRoles(one);
}

const long = '编制和更新信息公开指南，要素齐全，无表述错误，每季度更新一次';

test('headings say what the columns hold, unknown ones are left', () => {
  expect(
    rolesOf(
      '序号|一级指标|二级指标|分值|评分标准|责任单位|得分|附注栏',
      `1|甲|乙|5|${long}|市政府办||`,
    ),
  ).toEqual(['left', 'level', 'level', 'points', 'criterion', 'responsible', 'left', 'left']);
});

test('内容 is a level where its texts are short and the criterion where they are long', () => {
  expect(rolesOf('考核项目|考核内容|分值', `甲|${long}|5`)).toEqual([
    'level',
    'criterion',
    'points',
  ]);
  expect(rolesOf('内容|考核指标|分值|评分标准', `甲|乙|5|${long}`)).toEqual([
    'level',
    'level',
    'points',
    'criterion',
  ]);
});

test('a lowest level of long sentences is the criterion where nothing else is', () => {
  expect(rolesOf('内容|一级指标|二级指标', `甲|乙|${long}`)).toEqual([
    'level',
    'level',
    'criterion',
  ]);
});

test('of two columns of points the first is read', () => {
  expect(rolesOf('一级指标|满分|分值|评分标准', `甲|5|5|${long}`)).toEqual([
    'level',
    'points',
    'left',
    'criterion',
  ]);
});

test('without headings columns go by what stands in them; the numbers of the rows are none', () => {
  expect(rolesOf(`1|甲|5|${long}|截图`, `2|乙|3|${long}|照片`, `3|丙|4|${long}|`)).toEqual([
    'left',
    'level',
    'points',
    'criterion',
    'evidence',
  ]);
});

test('a table without names, criteria or points is none of indicators', () => {
  expect(rolesOf('满分|58.5|11.5|20', '得分|||')).toBeNull();
  expect(rolesOf('联系人|联系电话', '张三|12345')).toBeNull();
  expect(rolesOf(`第一条|${long}`, `第二条|${long}`)).toBeNull();
});

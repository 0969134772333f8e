import * as words from '../../src/rules/tableWords';

test('headings of official tables tell what their columns hold', () => {
  const roles = (...heads: readonly string[]) => heads.map(words.headRole);
  expect(roles('一级指标', '二级考核指标', '考核项目', '指标 名称')).toEqual(
    Array.from({ length: 4 }, () => 'level'),
  );
  expect(roles('分值', '分 值', '满分', '权重（%）', '标准分')).toEqual(
    Array.from({ length: 5 }, () => 'points'),
  );
  expect(roles('评分标准', '赋分标准及计算要求', '考核办法', '计分规则')).toEqual(
    Array.from({ length: 4 }, () => 'criterion'),
  );
  expect(roles('佐证材料', '证明材料', '责任单位', '牵头部门')).toEqual([
    'evidence',
    'evidence',
    'responsible',
    'responsible',
  ]);
  expect(roles('序号', '得分', '自评得分', '备注', '数据来源')).toEqual(
    Array.from({ length: 5 }, () => 'left'),
  );
  expect(roles('考核内容', '工作要求')).toEqual(['content', 'content']);
  expect(roles('主动公开', '5', '编制和更新信息公开指南')).toEqual([null, null, null]);
});

test('rows of sums and of items outside the tree are known by their first words', () => {
  const kinds = ['合计', '总分（100分）', '加分项', '特别减分项', '扣分项（10分）', '一票否决'];
  expect(kinds.map(words.specialKind)).toEqual([
    'total',
    'total',
    'bonus',
    'penalty',
    'penalty',
    'veto',
  ]);
  expect(['加分材料报送', '减分情形', '主动公开'].map(words.specialKind)).toEqual([
    null,
    null,
    null,
  ]);
});

test('page numbers and 续表 are marks of a page, years and titles are not', () => {
  const marks = ['— 5 —', '-12-', '第 3 页 共 10 页', '3/10', '（续表）', '续上表', '６'];
  expect(marks.map(words.isPageMark)).toEqual(marks.map(() => true));
  const others = ['2021', '附件二：', '第三方测评', '5分', '一、主动公开（40分）'];
  expect(others.map(words.isPageMark)).toEqual(others.map(() => false));
});

test('a line heads a part of a table only with a number before and points behind', () => {
  const heads = ['一、主动公开（40分）', '三、组织保障 (10%)', '一、考评对象', '主动公开（40分）'];
  expect(heads.map(words.isSectionLine)).toEqual([true, true, false, false]);
});

test('a leaf without a name is called by the first words of its criterion', () => {
  expect(words.shortName('编制和更新信息公开指南，要素齐全，无表述错误。')).toBe(
    '编制和更新信息公开指南',
  );
  expect(words.shortName('（2）在法定期限内答复。超期答复不得分。')).toBe('在法定期限内答复');
  expect(words.shortName('字'.repeat(40))).toBe(`${'字'.repeat(23)}…`);
});

test('numbered sentences of one cell are parted, 1.5 is no number of one', () => {
  expect(words.numberedParts('1. 被采用加10分。 2. 每篇加1.5分。')).toEqual([
    '被采用加10分。',
    '每篇加1.5分。',
  ]);
  expect(words.numberedParts('通报一次扣5分')).toEqual(['通报一次扣5分']);
  expect(words.numberedParts('')).toEqual([]);
});

test('titles name the group and the year, a line of its own the annex', () => {
  expect(words.groupInTitle('2021年樟树市考核指标（乡镇）')).toBe('乡镇');
  expect(words.groupInTitle('考核指标')).toBeNull();
  expect([words.yearIn('2021 年樟树市'), words.yearIn('考核指标')]).toEqual([2021, null]);
  expect([words.annexIn('附件一：'), words.annexIn('附件2'), words.annexIn('附件2的说明')]).toEqual(
    ['附件一', '附件2', null],
  );
});

test('what says that there is nothing is known', () => {
  const texts = ['——', '---', '无', '/', '提供截图', '无截图'];
  expect(texts.map(words.isNothing)).toEqual([true, true, true, true, false, false]);
  expect([words.levelName(1), words.levelName(3)]).toEqual(['一级指标', '三级指标']);
});

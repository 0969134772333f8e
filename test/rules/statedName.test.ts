import { bareName, numberBefore, statedName } from '../../src/rules/statedName';

test.each([
  ['政务新媒体（10）', '政务新媒体', 10, false],
  ['政务新媒体 (10)', '政务新媒体', 10, false],
  ['政府信息公开 (55分)', '政府信息公开', 55, false],
  ['一、主动公开（４０分）', '一、主动公开', 40, false],
  ['主动公开 58.5分', '主动公开', 58.5, false],
  ['年度实施方案重点工作任务落实8.5分', '年度实施方案重点工作任务落实', 8.5, false],
  ['(一)加强权力配置信息公开。(2%)', '(一)加强权力配置信息公开', 2, true],
  ['舆情监测（ 4 分 ）', '舆情监测', 4, false],
  ['新媒体管理（4．5分）', '新媒体管理', 4.5, false],
  ['信息报送（10％）', '信息报送', 10, true],
])('%s is the name %s with %s points', (text, name, points, isPercent) => {
  expect(statedName(text)).toEqual({ name, points, isPercent });
});

test.each([
  '主动公开',
  '年度报告（2021）',
  '（一）公开渠道',
  '（试行）',
  '60分',
  '“互联网+政务服务”',
])('%s states no points besides its name', (text) => {
  expect(statedName(text)).toEqual({ name: text, points: null, isPercent: false });
});

test('numbers before a name are told apart, and left out when names are compared', () => {
  const names = ['七、加强制度', '（二）渠道', '(2)渠道', '12. 申请', '3、公开', '2021年报告'];
  expect(names.map(numberBefore)).toEqual(['七', '二', '2', '12', '3', null]);
  expect(bareName('1.制度文件信息发布')).toBe(bareName('制度文件 信息发布。'));
  expect(bareName('制度文件')).not.toBe(bareName('制度文书'));
});

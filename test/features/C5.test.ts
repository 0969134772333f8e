import { serialOf } from '../../src/rules/day';
import { parseRule } from '../../src/rules/registry';
import { lossOf } from '../rules/lossOf';

function rule(sentence: string) {
  const read = parseRule(sentence, 'leaf');
  if (read === null) throw new RangeError(sentence);
  return read;
}

test('C5 不少于2次 is not reached by 1, and is by 2 and 3', () => {
  const it = rule('每年专题听取汇报不少于2次，否则不得分');
  expect([0, 1, 2, 3].map((count) => lossOf(it, 5, { R: count }))).toEqual([5, 5, 0, 0]);
});

test('C5 a limit of working days goes by the calendar: 国庆 is no work, a Saturday that makes up for it is', () => {
  const it = rule('收到申请之日起3个工作日内答复，按工作日历计算，否则不得分');
  const lost = (from: string, to: string) =>
    lossOf(it, 5, { 'R/from': serialOf(from), 'R/to': serialOf(to) });
  expect(lost('2020-09-30', '2020-10-12')).toBe(0);
  expect(lost('2020-09-30', '2020-10-13')).toBe(5);
  expect(lost('2021-02-10', '2021-02-20')).toBe(0);
  expect(lost('2021-02-10', '2021-02-22')).toBe(5);
});

test.each([
  ['一站式办结率不低于95%，否则扣2分', 94.9, 95, 2],
  ['发布权威信息不超过5小时，否则扣1分', 5.5, 5, 1],
  ['政府信息依申请公开处理率不低于100%，否则扣3分', 99.99, 100, 3],
])('C5 an observed value decides: %s', (sentence, short, met, points) => {
  const it = rule(sentence);
  expect([short, met].map((value) => lossOf(it, 5, { R: value }))).toEqual([points, 0]);
});

test('C5 the last day is in time, the day after is late', () => {
  const it = rule('2021年1月31日前发布年度报告，逾期不得分');
  const late = ['2021-01-31', '2021-02-01'].map((day) => lossOf(it, 5, { R: serialOf(day) }));
  expect(late).toEqual([0, 5]);
});

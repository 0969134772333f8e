import { quoteText } from '../../../src/hosts/inPlace/quoteText';

test.each([
  '=1+1',
  '+1',
  '-2',
  '@SUM(A1)',
  '001',
  '1e5',
  'TRUE',
  'false',
  '2021-01-01',
  '5%',
  "'x",
  '#N/A',
  '{=1}',
  '￥5',
  '（1）',
  '１２',
  '2021年3月5日',
  '二〇二一年三月五日',
  '三月五日',
  '上午9点',
  '下午3时15分',
  'Jan 5',
  'E5',
  ' 1',
  '  边上有空格  ',
])('Excel could read something into %s, so it is quoted', (text) => {
  expect(quoteText(text)).toBe(`'${text}`);
});

test.each([
  '某市',
  '日期',
  '上午',
  'j:{"a":1}',
  '第1页',
  '一、政务公开',
  '网站维护（10分）',
  'abc',
  '年度考评',
  '第一行\n第二行',
])('%s is text anyway', (text) => {
  expect(quoteText(text)).toBe(text);
});

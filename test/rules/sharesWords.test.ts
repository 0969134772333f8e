import { sharesWords } from '../../src/rules/sharesWords';

test.each([
  ['未到市经济信息中心跟班学习扣0.5分', '未到市经济信息中心跟班学习扣1分'],
  ['通报1次扣0.5分，扣完为止', '通报 1 次扣 1 分，扣完为止'],
  ['表述错误1处扣2分', '表述错误 1 处扣 1 分，扣完为止'],
])('%s speaks of %s', (one, other) => {
  expect(sharesWords(one, other)).toBe(true);
});

test.each([
  ['文书无编号扣1分，扣完为止', '要素缺失1处扣1分，扣完为止'],
  ['未更新不得分', '未公开不得分'],
  ['', '要素缺失'],
])('%s does not speak of %s', (one, other) => {
  expect(sharesWords(one, other)).toBe(false);
});

import { looseWords, withDiscretion } from '../../src/rules/looseWords';

const about = { points: 5, year: 2020 };

test.each([
  ['主要领导每季度听取工作汇报', '主要领导每季度听取工作汇报不少于1次'],
  ['年底前初步解决', '2020年12月31日前初步解决'],
  ['于3月31日前报送', '于2020年3月31日前报送'],
])('%s is %s', (clause, words) => {
  expect(looseWords(clause, about)).toBe(words);
});

test.each(['每季度审核一次', '每年度汇编成册', '2021年年底前完成', '每月扣1分', '每季度未公开'])(
  '%s has no other words',
  (clause) => {
    expect(looseWords(clause, about)).toBeNull();
  },
);

test('a sentence without an amount is one of discretion, one that speaks of points is not', () => {
  expect(withDiscretion('被市级以上领导批示批评。')).toBe('被市级以上领导批示批评，酌情而定');
  expect(withDiscretion('效果好的单位，在年度考评中予以加分')).toBe('效果好的单位，酌情而定');
  expect(withDiscretion('通报一次扣5分')).toBeNull();
});

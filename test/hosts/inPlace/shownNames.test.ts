import { shownNames } from '../../../src/hosts/inPlace/shownNames';

test('a copy is called as what it is a copy of, within the limit of Excel, and as nothing that is there', () => {
  const long = '很'.repeat(31);
  expect(shownNames(['评分表', '评分表', '', long], ['评分表', '评分表（前）'], '（前）')).toEqual([
    '评分表（前）2',
    '评分表（前）3',
    '（前）',
    `${'很'.repeat(28)}（前）`,
  ]);
});

test('what no sheet may be called is left out', () => {
  expect(shownNames(['甲/乙[1]:?*\\'], [], '（前）')).toEqual(['甲乙1（前）']);
});

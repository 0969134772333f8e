import { edited } from '../scheme/edited';
import { findingsOf, paramsOf } from '../scheme/check/findingsOf';
import { template } from './template';

const wuwei = template('wuwei-2020');
const rule = ['tables', 0, 'indicators', 0, 'indicators', 3, 'leaves', 0, 'rules', 0] as const;

test('B3 武威: 10 times belongs to two tiers, and two tiers leave their points open', () => {
  expect(paramsOf(wuwei, 'TIER_OVERLAP')).toEqual([
    {
      measure: '次',
      from: 10,
      to: 10,
      awards: [
        { min: 5, max: 5 },
        { min: 3, max: 4 },
      ],
    },
  ]);
  expect(paramsOf(wuwei, 'TIER_RANGE_UNSPECIFIED')).toEqual([
    {
      ranges: [
        { min: 3, max: 4 },
        { min: 1, max: 2 },
      ],
    },
  ]);
});

test('B3 武威: with the first tier from 11 on no count belongs to two', () => {
  const first = edited(wuwei, [[...rule, 'tiers', 0, 'from'], 11]);
  expect(findingsOf(first, 'TIER_OVERLAP')).toEqual([]);
  expect(findingsOf(first, 'TIER_GAP')).toEqual([]);
});

test('B3 武威: with the first tier from 12 on 11 times belongs to none', () => {
  const first = edited(wuwei, [[...rule, 'tiers', 0, 'from'], 12]);
  expect(paramsOf(first, 'TIER_GAP')).toEqual([{ measure: '次', from: 11, to: 11 }]);
});

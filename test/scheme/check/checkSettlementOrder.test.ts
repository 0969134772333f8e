import { edited } from '../edited';
import { zhangshu } from '../zhangshu';
import { findingsOf, paramsOf } from './findingsOf';

const scheme = zhangshu();

test('the examples stand at the cap of the scheme and are computed', () => {
  const other = edited(scheme, [['settlement', 'totalCap', 'cap'], 120]);
  expect(paramsOf(other, 'ORDER_UNDEFINED')).toStrictEqual([
    {
      cap: 120,
      examples: [
        { base: 120, bonus: 10, penalty: 10, capFirst: 110, penaltyFirst: 120 },
        { base: 120, bonus: 10, penalty: 20, capFirst: 100, penaltyFirst: 110 },
        { base: 115, bonus: 10, penalty: 10, capFirst: 110, penaltyFirst: 115 },
      ],
    },
  ]);
});

test.each([
  ['says the order', edited(scheme, [['settlement', 'order'], 'capFirst'])],
  ['has no cap', edited(scheme, [['settlement', 'totalCap', 'cap'], null])],
  [
    'has no penalties',
    edited(
      scheme,
      [['overlaps'], []],
      [['adjustments'], JSON.parse(JSON.stringify(scheme.adjustments.slice(0, 4)))],
    ),
  ],
])('a document that %s leaves no order open', (_, settled) => {
  expect(findingsOf(settled, 'ORDER_UNDEFINED')).toStrictEqual([]);
});

test('without penalties no floor is missing either', () => {
  const kind = edited(
    scheme,
    [['overlaps'], []],
    [['adjustments'], JSON.parse(JSON.stringify(scheme.adjustments.slice(0, 4)))],
  );
  expect(findingsOf(kind, 'PENALTY_NO_FLOOR')).toStrictEqual([]);
});

test('capped penalties add up within a group, and the larger group is shown', () => {
  const towns = edited(
    scheme,
    [['adjustments', 4, 'groups'], ['dept']],
    [['adjustments', 7, 'groups'], ['town']],
    [['adjustments', 7, 'rule', 'cap'], 13],
  );
  expect(paramsOf(towns, 'PENALTY_NO_FLOOR')).toMatchObject([{ capped: 13, rank: 8 }]);
});

test('a decided cap, floor, overlap, pass mark and weight leave no finding', () => {
  const settled = edited(
    scheme,
    [['settlement', 'bonusPool', 'isHard'], true],
    [['settlement', 'floor'], 'none'],
    [['overlaps', 0, 'handling'], 'both'],
    [['settlement', 'passMark'], 60],
    [['settlement', 'conversionPercent'], 2],
  );
  for (const code of [
    'SOFT_CAP',
    'PENALTY_NO_FLOOR',
    'DOUBLE_COUNT',
    'NO_PASS_MARK',
    'NO_CONVERSION',
  ] as const) {
    expect(findingsOf(settled, code)).toStrictEqual([]);
  }
});

test('an event that two tables punish differently is shown with the larger points', () => {
  const other = edited(scheme, [
    ['tables', 1, 'indicators', 1, 'indicators', 1, 'leaves', 0, 'rules', 0, 'points'],
    2.5,
  ]);
  expect(paramsOf(other, 'DOUBLE_COUNT')).toMatchObject([
    { leafPoints: 2.5, penaltyPoints: 5, per: 7.5 },
  ]);
});

test('a pool larger than any single award is not filled by one', () => {
  const large = edited(scheme, [['settlement', 'bonusPool', 'cap'], 11]);
  expect(findingsOf(large, 'BONUS_ALONE_FILLS_CAP')).toStrictEqual([]);
});

import { parseRule, ruleKind, type LeafRule } from '../../src/rules/registry';
import { isValid, lossOf, placeOf } from './lossOf';

/** The rule of a sentence. @throws where it is none. */
function rule(text: string): LeafRule {
  const read = parseRule(text, 'leaf');
  if (read === null) throw new RangeError(text);
  return read;
}

function codes(it: LeafRule, points: number): readonly string[] {
  return ruleKind(it)
    .check(it, placeOf(points))
    .map(({ code }) => code);
}

describe('named tiers', () => {
  const media = rule(
    '若能顺畅开展本项工作的,得3分;若只有渠道未办理相关业务的,最多得2分;没有此类工作的,不得分。',
  );
  const [smooth, channel, none] = ['能顺畅开展本项工作', '只有渠道未办理相关业务', '没有此类工作'];

  it('are one choice, and points where a tier leaves them open', () => {
    expect(ruleKind(media).inputs(media, placeOf(3))).toMatchObject([
      { key: 'R/tier', type: 'choice', choices: [smooth, channel, none], isOptional: false },
      { key: 'R/points', type: 'number', min: 0, max: 2, step: 0.5, unit: '分' },
    ]);
  });

  it.each([
    [smooth, null, true, 0],
    [smooth, 0, true, 0],
    [smooth, 1, false, 0],
    [channel, 2, true, 1],
    [channel, 1.5, true, 1.5],
    [channel, 2.5, false, 0.5],
    [channel, null, false, 3],
    [none, null, true, 3],
    [none, 2, false, 3],
    [null, null, true, 3],
    [null, 1, false, 3],
  ])('%s with %s points: valid %s, loses %s of 3', (tier, chosen, valid, lost) => {
    const typed = { 'R/tier': tier, 'R/points': chosen };
    expect([isValid(media, typed, 3), lossOf(media, 3, typed)]).toEqual([valid, lost]);
  });

  it('of 最多得2分 say nothing, of 得1～2分 that the choice within is open', () => {
    expect(codes(media, 3)).toEqual([]);
    const open = rule('规范的得3分，较规范的得1-2分，不规范的不得分');
    expect(ruleKind(open).check(open, placeOf(3))).toMatchObject([
      { code: 'TIER_RANGE_UNSPECIFIED', blocking: false, params: { ranges: [{ min: 1, max: 2 }] } },
    ]);
    expect(codes(open, 5)).toEqual(['TIER_RANGE_UNSPECIFIED', 'ITEM_SUM']);
  });

  const phone = rule('电话能接通的得1分;能正确回答的,得2分');

  it('of fixed points are ambiguous, which blocks only where the readings differ', () => {
    expect(ruleKind(phone).check(phone, placeOf(2))).toMatchObject([
      { code: 'TIER_AMBIGUOUS', blocking: false, params: { cumulative: 3, max: 2 }, options: [] },
    ]);
    expect(ruleKind(phone).check(phone, placeOf(3))).toMatchObject([
      {
        blocking: true,
        options: [
          { id: 'highest', changes: [{ path: ['rule', 'reading'], value: 'one' }] },
          { id: 'sum', changes: [{ path: ['rule', 'reading'], value: 'sum' }] },
        ],
      },
    ]);
  });

  it('of fixed points count alone or with those before', () => {
    const answered = { 'R/tier': '能正确回答' };
    const [one, sum] = ['择一计分', '逐档累加'].map((tail) =>
      rule(`电话能接通的得1分，能正确回答的得2分，${tail}`),
    );
    expect([phone, one, sum].map((it) => it && lossOf(it, 3, answered))).toEqual([1, 1, 0]);
    expect(lossOf(phone, 2, { 'R/tier': '电话能接通' })).toBe(1);
    expect(lossOf(phone, 2, { 'R/tier': '均未达到' })).toBe(2);
    expect(ruleKind(phone).inputs(phone, placeOf(2))).toMatchObject([
      { choices: ['电话能接通', '能正确回答', '均未达到'] },
    ]);
  });

  it.each([
    '优秀的得5分，良好的得3分，其余酌情',
    '优秀的得5分，良好得3-分',
    '优秀的得5分',
    '优秀的得5分，优秀的得3分',
    '优秀的得5分，良好的得4～3分',
    '优秀的得5分，不合格的不得分，择一计分',
  ])('“%s” are none', (text) => {
    expect(parseRule(text, 'leaf')).toBeNull();
  });
});

describe('tiers by a count', () => {
  const document =
    '检索结果第一页出现10次及以上,得5分;出现6-10次,得3-4分;出现3-5次,得1-2分;2次以下不得分。';
  const search = rule(document);
  const amended = rule(document.replace('10次及以上', '11次及以上'));

  it('are read with their open and closed bounds', () => {
    expect(search).toEqual({
      kind: 'countTiers',
      what: '检索结果第一页出现',
      measure: '次',
      tiers: [
        { from: 10, to: null, min: 5, max: 5 },
        { from: 6, to: 10, min: 3, max: 4 },
        { from: 3, to: 5, min: 1, max: 2 },
        { from: 0, to: 2, min: 0, max: 0 },
      ],
    });
    expect(rule('报送信息超过10篇得5分，不足3篇不得分')).toMatchObject({
      tiers: [
        { from: 11, to: null },
        { from: 0, to: 2 },
      ],
    });
  });

  it.each([
    [9, 3.5, true, 1.5],
    [9, 5, false, 0],
    [10, null, true, 0],
    [10, 4, false, 0],
    [11, null, true, 0],
    [5, 1, true, 4],
    [5, null, false, 5],
    [2, null, true, 5],
    [0, 0, true, 5],
    [null, null, true, 5],
  ])('%s times with %s points: valid %s, loses %s of 5', (count, chosen, valid, lost) => {
    const typed = { 'R/count': count, 'R/points': chosen };
    expect([isValid(search, typed, 5), lossOf(search, 5, typed)]).toEqual([valid, lost]);
  });

  it('overlap at 10, which blocks until one of them gives it up, and not from 11', () => {
    const findings = ruleKind(search).check(search, placeOf(5));
    expect(findings).toMatchObject([
      {
        id: 'TIER_OVERLAP:T01:10',
        severity: 'error',
        blocking: true,
        params: {
          measure: '次',
          from: 10,
          to: 10,
          awards: [
            { min: 5, max: 5 },
            { min: 3, max: 4 },
          ],
        },
        options: [
          { id: 'higher', changes: [{ path: ['rule', 'tiers', 1, 'to'], value: 9 }] },
          { id: 'lower', changes: [{ path: ['rule', 'tiers', 0, 'from'], value: 11 }] },
        ],
      },
      { code: 'TIER_RANGE_UNSPECIFIED', blocking: false, params: { ranges: { length: 2 } } },
    ]);
    expect(codes(amended, 5)).toEqual(['TIER_RANGE_UNSPECIFIED']);
    expect(lossOf(amended, 5, { 'R/count': 10, 'R/points': 4 })).toBe(1);
  });

  it('say which counts are in none of them', () => {
    const gaps = rule('报送信息12篇及以上得3分，6～9篇得2分，1～5篇得1分');
    expect(ruleKind(gaps).check(gaps, placeOf(3))).toMatchObject([
      {
        id: 'TIER_GAP:T01:0',
        params: { from: 0, to: 0 },
        options: [{ changes: [{ path: ['rule', 'tiers', 2, 'from'], value: 0 }] }, { id: 'zero' }],
      },
      {
        id: 'TIER_GAP:T01:10',
        blocking: true,
        params: { measure: '篇', from: 10, to: 11 },
        options: [
          { id: 'higher', changes: [{ path: ['rule', 'tiers', 0, 'from'], value: 10 }] },
          { id: 'lower', changes: [{ path: ['rule', 'tiers', 1, 'to'], value: 11 }] },
          { id: 'zero', changes: [] },
        ],
      },
    ]);
    expect([0, 10, 12].map((count) => lossOf(gaps, 3, { 'R/count': count }))).toEqual([3, 3, 0]);
    expect(codes(rule('报送信息6～9篇得2分，5篇以下不得分'), 2)).toEqual(['TIER_GAP']);
  });

  it('of which one lies within another can only be corrected in the scheme', () => {
    const nested = rule('报送信息5篇以上得3分，6～9篇得2分，4篇以下不得分');
    expect(ruleKind(nested).check(nested, placeOf(3))).toMatchObject([
      { code: 'TIER_OVERLAP', params: { from: 6, to: 9 }, options: [] },
    ]);
  });

  it.each([
    '检索结果10次以上得5分，6篇以上得3分',
    '检索结果10次以上得5分，出现6次以上得3分',
    '检索结果10次以上得5分，9～6次得3分',
    '检索结果10次以上得5分',
    '检索结果10次以上得5分，其余不得分',
  ])('“%s” are none', (text) => {
    expect(parseRule(text, 'leaf')).toBeNull();
  });
});

import { parseRule, ruleKind, type LeafRule } from '../../src/rules/registry';
import { checkShare } from '../../src/scoring/checkShare';
import { checkTierPoints } from '../../src/scoring/checkTierPoints';
import type { RowEntry, UnitEntries } from '../../src/scoring/evaluation';
import type { RuleModel } from '../../src/scoring/model';

const blank: RowEntry = { self: null, review: null, reason: null, evidence: null };

/** The rule of a sentence on a leaf of 5 points. @throws where it is none. */
function modelOf(sentence: string): RuleModel {
  const rule: LeafRule | null = parseRule(sentence, 'leaf');
  if (rule === null) throw new RangeError(sentence);
  const at = { key: 'T01/1', points: 5, path: [], place: 'T01', group: null };
  const { inputs, valid, points } = ruleKind(rule);
  return {
    key: at.key,
    rule,
    inputs: inputs(rule, at),
    valid: valid?.(rule, at) ?? null,
    points: points(rule, at),
    isMuted: false,
    isAside: false,
    applies: null,
  };
}

function entries(reviews: Readonly<Record<string, string | number | null>>): UnitEntries {
  const rows = Object.entries(reviews).map(([key, review]) => [key, { ...blank, review }] as const);
  return { complete: null, rows: Object.fromEntries(rows) };
}

describe('points within a tier', () => {
  const named = modelOf('规范的得5分，较规范的得3～4分，不规范的不得分');
  const counted = modelOf('出现次数10次及以上得5分，6～9次得3～4分，5次及以下最多得1分');
  const check = (
    model: RuleModel,
    first: string,
    reached: string | number | null,
    value: number | null,
  ) =>
    checkTierPoints(
      model,
      'Z01',
      entries({ [`T01/1/${first}`]: reached, 'T01/1/points': value }),
    ).map(({ params, place }) => ({ params, cell: [place?.indicator, place?.column] }));
  const cell = ['T01/1/points', 'review'];

  it.each([
    ['规范', null],
    ['规范', 0],
    ['较规范', 3.5],
    ['不规范', null],
    [null, null],
    ['另一档', 3],
  ])('%s with %s are good, or wrong by themselves', (tier, value) => {
    expect(check(named, 'tier', tier, value)).toEqual([]);
  });

  it.each([
    ['规范', 4, { chosen: 4, range: null }],
    ['较规范', null, { chosen: null, range: { min: 3, max: 4 } }],
    ['较规范', 2, { chosen: 2, range: { min: 3, max: 4 } }],
    [null, 3, { chosen: 3, range: null }],
  ])('%s with %s are an error', (tier, value, params) => {
    expect(check(named, 'tier', tier, value)).toEqual([{ params, cell }]);
  });

  it('are asked by the count, and not before there is one', () => {
    expect(check(counted, 'count', null, null)).toEqual([]);
    expect(check(counted, 'count', 10, null)).toEqual([]);
    expect(check(counted, 'count', 6, 3)).toEqual([]);
    expect(check(counted, 'count', 0, null)).toEqual([
      { params: { chosen: null, range: { min: 0, max: 1 } }, cell },
    ]);
  });
});

describe('a share', () => {
  const share = modelOf('一站式办结率不低于95%');

  it.each([
    [0.95, { value: 0.95, suggestion: 95 }],
    [1, { value: 1, suggestion: 100 }],
  ])('typed as %s is an error that says what was meant', (value, params) => {
    expect(checkShare(share, 'Z01', entries({ 'T01/1': value }))).toEqual([
      {
        code: 'entry.share',
        severity: 'error',
        params,
        place: { unit: 'Z01', indicator: 'T01/1', column: 'review' },
      },
    ]);
  });

  it.each([0, 1.5, 95, null])('typed as %s is good', (value) => {
    expect(checkShare(share, 'Z01', entries({ 'T01/1': value }))).toEqual([]);
  });

  it('of at most 1% may be below one', () => {
    const rate = modelOf('投诉率不超过1%');
    expect(checkShare(rate, 'Z01', entries({ 'T01/1': 0.5 }))).toEqual([]);
  });
});

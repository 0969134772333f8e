import { number } from '../../src/base/expression';
import { evaluate } from '../../src/base/evaluate';
import { checkPool, poolPoints } from '../../src/rules/pool';
import { parseRule, ruleKind, type AdjustmentRule } from '../../src/rules/registry';
import { cappedTotal } from '../../src/rules/totalCap';
import { isValid, lossOf, placeOf } from './lossOf';

/** The rule of a sentence. @throws where it is none. */
function rule(sentence: string): AdjustmentRule {
  const read = parseRule(sentence, 'adjustment');
  if (read === null) throw new RangeError(sentence);
  return read;
}

function labels(it: AdjustmentRule): readonly string[] {
  return ruleKind(it)
    .inputs(it, placeOf(0))
    .map(({ label }) => label);
}

const nothing = { typed: () => null, result: () => null };

describe('a penalty', () => {
  it('通报 3 times at 5 takes 10, its cap', () => {
    const it = rule('根据每月通报情况，通报一次扣5分，扣分上限10分');
    expect([0, 1, 2, 3].map((count) => lossOf(it, 0, { R: count }))).toEqual([0, 5, 10, 10]);
    expect(ruleKind(it).maxPoints(it, placeOf(0))).toBe(10);
  });

  it('超期 12 times at 1 takes 10, its cap', () => {
    const it = rule('每次超期提醒扣1分，扣分上限10分');
    expect(lossOf(it, 0, { R: 12 })).toBe(10);
    expect(labels(it)).toEqual(['超期提醒（次）−1']);
  });

  it.each([
    [null, [0, 10, 20], null],
    ['each', [0, 10, 20], null],
    ['once', [0, 10, 10], 10],
  ] as const)('for an event, read as %s, of 0, 1, 2 cases takes %j', (reading, taken, most) => {
    const it = { kind: 'event', when: '被判败诉', measure: '件', points: 10, reading } as const;
    expect([0, 1, 2].map((count) => lossOf(it, 0, { R: count }))).toEqual(taken);
    expect(ruleKind(it).maxPoints(it, placeOf(0))).toBe(most);
  });

  it('for an event asks whether each case counts', () => {
    const it = rule('被判败诉的扣10分');
    expect(ruleKind(it).check(it, placeOf(0))).toMatchObject([
      {
        id: 'PER_CASE_OR_ONCE:T01',
        blocking: true,
        effect: 'total',
        params: { what: '被判败诉', measure: '件', points: 10 },
        options: [
          { id: 'each', changes: [{ path: ['rule', 'reading'], value: 'each' }] },
          { id: 'once', changes: [{ path: ['rule', 'reading'], value: 'once' }] },
        ],
      },
    ]);
    const decided = rule('被判败诉的扣10分，按件累加');
    expect(ruleKind(decided).check(decided, placeOf(0))).toEqual([]);
  });
});

describe('a bonus by level', () => {
  const levels = '被市政府采用加2分，被江西省采用加10分，被宜春市采用加5分';

  it.each([
    [levels, { 'R/1': 1, 'R/2': 0, 'R/3': 2 }, 12],
    [`${levels}，按篇累加`, { 'R/1': 1, 'R/2': 1, 'R/3': 2 }, 22],
    [`${levels}，按篇取最高`, { 'R/1': 1, 'R/2': 0, 'R/3': 2 }, 5],
    [`${levels}，按篇取最高`, { 'R/1': 3, 'R/2': 1, 'R/3': 2 }, 10],
    [`${levels}，按篇取最高`, { 'R/1': 3 }, 2],
    [`${levels}，按篇取最高`, {}, 0],
  ])('“%s” for %j gives %s', (sentence, typed, points) => {
    expect(lossOf(rule(sentence), 0, typed)).toBe(points);
  });

  it('has one row a level and no bound but that of the highest', () => {
    expect(labels(rule(levels))).toEqual([
      '被市政府采用（篇）+2',
      '被江西省采用（篇）+10',
      '被宜春市采用（篇）+5',
    ]);
    const highest = rule(`${levels}，按篇取最高`);
    expect(ruleKind(highest).maxPoints(highest, placeOf(0))).toBe(10);
    expect(ruleKind(rule(levels)).maxPoints(rule(levels), placeOf(0))).toBeNull();
  });

  it('asks whether each article counts', () => {
    const it = rule('被江西省采用加10分，被宜春市采用加5分');
    expect(ruleKind(it).check(it, placeOf(0))).toMatchObject([
      {
        code: 'PER_ITEM_OR_HIGHEST',
        blocking: true,
        params: {
          measure: '篇',
          levels: [
            { name: '被江西省采用', points: 10 },
            { name: '被宜春市采用', points: 5 },
          ],
        },
        options: [{ id: 'each' }, { id: 'highest' }],
      },
    ]);
  });
});

describe('a bonus within a range', () => {
  const reading = rule('高质量文件解读每篇加3～5分');

  it.each([
    [0, 0, true],
    [2, 6, true],
    [2, 10, true],
    [2, 5.5, false],
    [2, 10.5, false],
    [0, 3, false],
    [1, 0, false],
  ])('%s articles with %s points hold together: %s', (count, points, holds) => {
    expect(isValid(reading, { 'R/count': count, 'R/points': points })).toBe(holds);
  });

  it('gives the points awarded', () => {
    expect(lossOf(reading, 0, { 'R/count': 2, 'R/points': 7.5 })).toBe(7.5);
    expect(labels(reading)).toEqual(['高质量文件解读（篇）', '每篇加3～5，共加']);
  });
});

describe('an adjustment by rank', () => {
  it('counts the periods among the first or the last', () => {
    const first = rule('每季度第三方考核排名前三位的单位，每次各加2分');
    expect(lossOf(first, 0, { R: 4 })).toBe(8);
    expect(ruleKind(first).inputs(first, placeOf(0))).toEqual([
      {
        key: 'R',
        row: 'R',
        place: 'entry',
        label: '每季度第三方考核前三（次）+2',
        type: 'given',
        series: '每季度第三方考核',
        end: 'top',
        places: 3,
      },
    ]);
    expect(labels(rule('每季度第三方考核排名后三位的单位，每次各扣2分'))).toEqual([
      '每季度第三方考核后三（次）−2',
    ]);
  });
});

describe('a discretionary adjustment', () => {
  const other = rule('市政府办在考核中酌情考虑的其他情形');
  const full = { 'R/amount': 3, 'R/reason': '理由', 'R/basis': '会议纪要', 'R/approver': '主任' };

  it.each([
    [full, true, 3],
    [{ ...full, 'R/reason': null }, false, 0],
    [{ ...full, 'R/basis': '' }, false, 0],
    [{ ...full, 'R/approver': null }, false, 0],
    [{}, true, 0],
    [{ 'R/amount': 0 }, true, 0],
  ])('%j: valid %s, counts %s', (typed, valid, points) => {
    expect([isValid(other, typed), lossOf(other, 0, typed)]).toEqual([valid, points]);
  });

  it('has reason and basis beside the amount, and a row for who approved it', () => {
    const inputs = ruleKind(other).inputs(other, placeOf(0));
    expect(inputs.map(({ key, row, place, type }) => [key, row, place, type])).toEqual([
      ['R/amount', 'R/amount', 'entry', 'number'],
      ['R/reason', 'R/amount', 'reason', 'text'],
      ['R/basis', 'R/amount', 'evidence', 'text'],
      ['R/approver', 'R/approver', 'entry', 'text'],
    ]);
  });
});

describe('the pool and the total cap', () => {
  const pool = { cap: 10, what: '总加分', quote: '总加分一般不超过10分' };
  const place = { path: ['settlement', 'bonusPool'], place: 'bonusPool', group: null };

  it.each([
    [true, 10],
    [null, 10],
    [false, 20],
  ])('a pool with isHard %s makes %s of 20', (isHard, points) => {
    expect(Number(evaluate(poolPoints({ ...pool, isHard }, number(20)), nothing))).toBe(points);
  });

  it('a soft cap is asked about until decided', () => {
    expect(checkPool({ ...pool, isHard: null }, place)).toMatchObject([
      {
        id: 'SOFT_CAP:bonusPool',
        blocking: true,
        params: { cap: 10, quote: pool.quote },
        options: [
          { id: 'hard', changes: [{ path: ['settlement', 'bonusPool', 'isHard'], value: true }] },
          { id: 'soft', changes: [{ path: ['settlement', 'bonusPool', 'isHard'], value: false }] },
        ],
      },
    ]);
    expect(checkPool({ ...pool, isHard: false }, place)).toEqual([]);
  });

  it.each([
    [100, 105, 100],
    [100, 95, 95],
    [null, 105, 105],
  ])('a total cap of %s makes %s to %s', (cap, total, points) => {
    const capped = cappedTotal({ cap, quote: '' }, number(total));
    expect(Number(evaluate(capped, nothing))).toBe(points);
  });
});

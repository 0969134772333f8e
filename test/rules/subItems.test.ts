import { parseRule, ruleKind, type LeafRule } from '../../src/rules/registry';
import { leafScore, lossOf, placeOf } from './lossOf';

const sentence =
  '(1)涉及公众利益调整的政府信息(1分);(2)是否持续关注(1分);(3)是否重点加强精准解读(2分);(4)是否注重发挥专家学者作用(1分)。';

/** The rule of a sentence. @throws where it is none. */
function rule(text: string): LeafRule {
  const read = parseRule(text, 'leaf');
  if (read === null) throw new RangeError(text);
  return read;
}

describe('sub-items', () => {
  const four = rule(sentence);

  it.each([
    [[1, 1, 2, 1], 0],
    [[1, 0.5, 1.5, 1], 1],
    [[0, 0, 0, 0], 5],
  ])('judged %j lose %s of 5 points', (given, lost) => {
    const typed = Object.fromEntries(given.map((it, index) => [`R/${index + 1}`, it]));
    expect(lossOf(four, 5, typed)).toBe(lost);
    expect(leafScore([], 5, []) - lost).toBe(given.reduce((sum, it) => sum + it, 0));
  });

  it('have a row each, judged up to their own points in half points', () => {
    expect(ruleKind(four).inputs(four, placeOf(5))).toMatchObject([
      { key: 'R/1', label: '涉及公众利益调整的政府信息 0～1', min: 0, max: 1, step: 0.5 },
      { key: 'R/2', label: '是否持续关注 0～1', max: 1, isOptional: false },
      { key: 'R/3', max: 2, unit: '分' },
      { key: 'R/4', max: 1 },
    ]);
    expect(ruleKind(four).maxPoints(four, placeOf(5))).toBe(5);
  });

  it.each([
    ['甲（1.25分），乙（0.5分）', 0.25],
    ['甲（0.3分），乙（0.6分）', 0.1],
    ['甲（0.33分），乙（1分）', 0.01],
    ['逐项评分：甲（1.2分），乙（0.6分），每0.3分一档', 0.3],
  ])('“%s” are judged in steps of %s', (text, step) => {
    const it = rule(text);
    expect(ruleKind(it).inputs(it, placeOf(5))).toMatchObject([{ step }, { step }]);
  });

  it('say where they do not add up, and can be amended', () => {
    expect(ruleKind(four).check(four, placeOf(5))).toEqual([]);
    expect(ruleKind(four).check(four, placeOf(6))).toMatchObject([
      {
        id: 'ITEM_SUM:T01',
        severity: 'error',
        blocking: true,
        params: { stated: 6, actual: 5, diff: -1, parts: { length: 4 } },
        options: [
          { id: 'keep', changes: [] },
          { id: 'amend', asks: [{ path: ['rule', 'items', 0, 'points'], max: 6 }, {}, {}, {}] },
        ],
      },
    ]);
  });

  it('take no more than there is where they add up to more than the leaf', () => {
    expect(lossOf(four, 4, { 'R/1': 1, 'R/2': 1, 'R/3': 2, 'R/4': 1 })).toBe(0);
    expect(lossOf(four, 4, { 'R/1': 1, 'R/2': 1, 'R/3': 1, 'R/4': 0 })).toBe(1);
  });

  it.each([
    ['甲(0.5)。(2)乙(0.5);(3)丙(1分)', [0.5, 0.5, 1]],
    ['甲。（2分）(2)乙（1分），丙（1.5分）。', [2, 1, 1.5]],
    ['IPv6(互联网协议第6版)改造工作(0.5分)。(6)具备检索、查阅、下载功能(0.5分)', [0.5, 0.5]],
  ])('are read from “%s”', (text, points) => {
    const items = points.map((it) => ({ points: it }));
    expect(rule(text)).toMatchObject({ kind: 'subItems', items });
  });

  it.each([
    '是否持续关注（1分）',
    '甲（1分），乙（2分），缺一项扣0.5分',
    '甲（1分），乙',
    '甲（1分），未更新不得分，乙（1分）',
    '逐项评分：甲（0.3分），乙（0.2分），每0.25分一档',
    '逐项评分：',
  ])('“%s” are none', (text) => {
    expect(parseRule(text, 'leaf')).toBeNull();
  });
});

import { parseRule, ruleKind, type LeafRule } from '../../src/rules/registry';
import { evaluate } from '../../src/base/evaluate';
import { lossOf, placeOf } from './lossOf';

/** The rule of a sentence. @throws where it is none. */
function rule(text: string): LeafRule {
  const read = parseRule(text, 'leaf');
  if (read === null) throw new RangeError(text);
  return read;
}

function labels(it: LeafRule, points: number): readonly string[] {
  return ruleKind(it)
    .inputs(it, placeOf(points))
    .map(({ label }) => label);
}

describe('equal items', () => {
  const eight = rule('每项信息分值为1分,未设置或信息不完整、未更新的不得分。');
  const thirds = rule('共3项信息，各项等分');

  it('are as many as the points of the leaf make', () => {
    expect(eight).toEqual({
      kind: 'equalItems',
      what: '信息',
      measure: '项',
      each: 1,
      unless: '未设置或信息不完整、未更新',
    });
    expect(ruleKind(eight).inputs(eight, placeOf(8))).toMatchObject([
      { key: 'R', label: '达到要求的信息（项）×1', min: 0, max: 8, step: 1, isOptional: false },
    ]);
    expect([0, 5, 8].map((met) => lossOf(eight, 8, { R: met }))).toEqual([8, 3, 0]);
  });

  it('lose exact thirds', () => {
    const lost = [0, 1, 2, 3].map((met) =>
      evaluate(ruleKind(thirds).points(thirds, placeOf(1)), {
        typed: () => met,
        result: () => null,
      }).toFixed(),
    );
    expect(lost).toEqual(['1', '0.66666666666666666667', '0.33333333333333333333', '0']);
    expect(labels(thirds, 1)).toEqual(['达到要求的信息（项）']);
  });

  it('say where they do not make the points of the leaf', () => {
    const stated = rule('共4项信息，每项1.5分');
    expect(ruleKind(stated).check(stated, placeOf(6))).toEqual([]);
    expect(ruleKind(stated).check(stated, placeOf(5))).toMatchObject([
      { code: 'ITEM_SUM', blocking: true, params: { stated: 5, actual: 6, diff: 1 } },
    ]);
    expect([0, 1, 4].map((met) => lossOf(stated, 5, { R: met }))).toEqual([5, 3.5, 0]);
    expect(ruleKind(eight).check(eight, placeOf(8))).toEqual([]);
    expect(ruleKind(eight).check(eight, placeOf(4.5))).toMatchObject([
      { params: { stated: 4.5, actual: 4, diff: -0.5 } },
    ]);
    expect(ruleKind(thirds).check(thirds, placeOf(1))).toEqual([]);
  });
});

describe('all or nothing', () => {
  const stated = rule(
    '公开了的,得3分;未公开的、无正当理由不公开,或者对公众询问不予理会的,不得分。',
  );

  it('wins all for 是 and nothing for 否', () => {
    expect(['是', '否', null].map((it) => lossOf(stated, 3, { R: it }))).toEqual([0, 3, 3]);
    expect(ruleKind(stated).inputs(stated, placeOf(3))).toMatchObject([
      { label: '公开了 +3', choices: ['是', '否'], isOptional: false },
    ]);
    expect(ruleKind(stated).maxPoints(stated, placeOf(3))).toBe(3);
  });

  it.each([
    ['能否办理相关业务(2分)', { when: '能办理相关业务', otherwise: '', points: 2 }],
    ['依法规范处理的,得2分;不回应的,不得分', { when: '依法规范处理', otherwise: '不回应' }],
    ['及时更新的得满分，否则不得分', { when: '及时更新', otherwise: '' }],
  ])('“%s” is read', (text, fields) => {
    expect(rule(text)).toMatchObject({ kind: 'allOrNothing', ...fields });
  });

  it('says where its points are not those of the leaf', () => {
    expect(ruleKind(stated).check(stated, placeOf(3))).toEqual([]);
    expect(ruleKind(stated).check(stated, placeOf(5))).toMatchObject([
      { code: 'ITEM_SUM', params: { stated: 5, actual: 3, diff: -2 } },
    ]);
    expect(['是', '否'].map((it) => lossOf(stated, 5, { R: it }))).toEqual([2, 5]);
    expect(lossOf(stated, 2, { R: '是' })).toBe(0);
  });

  it.each(['公开的得3分，不公开的得1分', '公开了不得分，未公开得3分', '公开的得满分'])(
    '“%s” is not',
    (text) => {
      expect(parseRule(text, 'leaf')?.kind).not.toBe('allOrNothing');
    },
  );
});

import { parseRule, ruleKind, ruleSentence, type LeafRule } from '../../src/rules/registry';
import { evaluate } from '../../src/base/evaluate';
import { isValid, lossOf, placeOf } from './lossOf';

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
    ['能否办理相关业务(2分)', { when: '能办理相关业务', otherwise: '', full: 2 }],
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

describe('a threshold', () => {
  it.each([
    ['每年专题听取汇报不少于2次', [0, 1, 2, 3], [5, 5, 0, 0]],
    ['一站式办结率达到95%以上，否则扣2分', [0, 94.99, 95, 100], [2, 2, 0, 0]],
    ['最迟在5小时内发布权威信息，否则不得分', [0, 5, 5.01, 48], [0, 0, 5, 5]],
    ['确保在收到留言咨询之日起3 个工作日内完成回复，否则不扣分', [3, 4], [0, 0]],
  ])('“%s”: observed %j loses %j of 5', (text, values, lost) => {
    expect(values.map((it) => lossOf(rule(text), 5, { R: it }))).toEqual(lost);
  });

  it('takes a share as a number up to 100, and times and hours without bound', () => {
    const inputs = (text: string) => ruleKind(rule(text)).inputs(rule(text), placeOf(5));
    expect(inputs('一站式办结率不低于95%')).toMatchObject([
      { key: 'R', label: '一站式办结率（≥95%）', max: 100, step: 0.01, unit: '%' },
    ]);
    expect(inputs('发布权威信息不超过5小时')).toMatchObject([{ max: null, step: 0.01 }]);
    expect(inputs('每年听取汇报不少于2次')).toMatchObject([
      { label: '每年听取汇报（≥2次）', max: null, step: 1, isOptional: false },
    ]);
  });

  it('does not take the 0.95 that a cell makes of 95%', () => {
    const share = rule('一站式办结率不低于95%');
    expect([0, 0.95, 1, 1.01, 95].map((it) => isValid(share, { R: it }, 5))).toEqual([
      true,
      false,
      false,
      true,
      true,
    ]);
    expect(isValid(rule('投诉率不超过1%'), { R: 0.95 }, 5)).toBe(true);
  });

  it('asks what falling short costs', () => {
    const open = rule('每年专题听取汇报不少于2次');
    expect(ruleKind(open).check(open, placeOf(5))).toMatchObject([
      {
        id: 'SHORTFALL_WITHOUT_PENALTY:T01',
        blocking: true,
        params: { demand: '每年专题听取汇报不少于2次', leafPoints: [5] },
        options: [
          { id: 'none', changes: [{ path: ['rule', 'shortfall'], value: { kind: 'none' } }] },
          { id: 'zero', changes: [{ path: ['rule', 'shortfall'], value: { kind: 'zero' } }] },
          { id: 'points', asks: [{ path: ['rule', 'shortfall', 'points'], max: 5 }] },
        ],
      },
    ]);
    const decided = rule('每年专题听取汇报不少于2次，否则不得分');
    expect(ruleKind(decided).check(decided, placeOf(5))).toEqual([]);
    expect(ruleKind(decided).maxPoints(decided, placeOf(5))).toBe(5);
  });

  it.each([
    ['政务微博信息每周更新不少于2次', { what: '政务微博信息每周更新', value: 2, unit: '次' }],
    ['每日更新', { what: '每日更新', bound: 'atLeast', value: 1, unit: '次' }],
    ['政府信息依申请公开处理率达到100%', { value: 100, unit: '%' }],
    ['其他政务舆情应在48小时内予以回应', { what: '其他政务舆情予以回应', bound: 'atMost' }],
    ['3 个工作日内完成回复', { what: '完成回复', value: 3, unit: '个工作日' }],
  ])('“%s” is read', (text, fields) => {
    expect(rule(text)).toMatchObject({ kind: 'threshold', shortfall: null, ...fields });
  });

  it.each(['95%', '5小时', '不少于2次', '办结率不低于120%', '听取汇报不少于2次，酌情扣分'])(
    '“%s” is none',
    (text) => {
      expect(parseRule(text, 'leaf')).toBeNull();
    },
  );
});

describe('a test with attempts', () => {
  const calls = rule('如拨打一次未接通,再追拨两次');

  it('has three of them, and is lost where none succeeds', () => {
    expect(ruleKind(calls).inputs(calls, placeOf(2))).toMatchObject([
      {
        label: '拨打几次接通',
        choices: ['第1次', '第2次', '第3次', '均未接通'],
        isOptional: false,
      },
    ]);
    expect(['第1次', '第3次', '均未接通'].map((it) => lossOf(calls, 2, { R: it }))).toEqual([
      0, 0, 2,
    ]);
    expect(ruleSentence(calls)).toBe('拨打1次未接通，再追拨2次');
  });

  it.each(['拨打一次未接通', '拨打两次未接通，再追拨两次', '拨打一次未接通，再追拨两次，扣1分'])(
    '“%s” is none',
    (text) => {
      expect(parseRule(text, 'leaf')).toBeNull();
    },
  );
});

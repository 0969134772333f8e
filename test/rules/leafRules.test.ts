import { parseRule, ruleKind, type LeafRule } from '../../src/rules/registry';
import { serialOf } from '../../src/rules/day';
import { leafScore, lossOf, placeOf } from './lossOf';

/** The rule of a sentence. @throws where it is none. */
function rule(sentence: string): LeafRule {
  const read = parseRule(sentence, 'leaf');
  if (read === null) throw new RangeError(sentence);
  return read;
}

const guide = [rule('未更新不得分'), rule('表述错误1处扣1分，扣完为止')];
const corner = [
  '没有纸质版标准化规范化目录，扣2分',
  '缺少电脑和打印机扣2分',
  '依申请公开须知、依申请公开流程图，缺少1种扣2分',
  '便民服务中心不能准确提供咨询服务扣2分',
  '不能现场办理依申请公开服务扣2分',
].map(rule);

describe('points of a leaf', () => {
  it.each([
    ['否', 0, 5],
    ['否', 2, 3],
    ['否', 5, 0],
    ['否', 6, 0],
    ['是', 0, 0],
    ['是', 2, 0],
    [null, null, 5],
  ])('guide of 5 points: not updated %s and %s errors are %s', (notUpdated, errors, score) => {
    expect(leafScore(guide, 5, [notUpdated, errors])).toBe(score);
  });

  it('public corner of 15 points with all five faults loses 12', () => {
    const losses = ['是', '全缺', 2, '是', '是'].map((answer, index) =>
      lossOf(corner[index] ?? rule(''), 15, { R: answer }),
    );
    expect(losses).toEqual([2, 2, 4, 2, 2]);
    expect(leafScore(corner, 15, ['是', '全缺', 2, '是', '是'])).toBe(3);
  });

  it('public corner can lose 12 at most, so it has a floor of 3', () => {
    const most = corner.map((it) => ruleKind(it).maxPoints(it, placeOf(15)));
    expect(most).toEqual([2, 2, 4, 2, 2]);
  });

  it('judged points lose what is short of the full points', () => {
    expect(lossOf(rule('评分，每0.5分一档'), 5, { R: 4.5 })).toBe(0.5);
    expect(lossOf(rule('评分，每0.5分一档'), 5, { R: 0 })).toBe(5);
  });
});

describe('a deduction for each occurrence', () => {
  const capped = rule('表述错误1处扣1.5分，最多扣4分');
  it('stops at its own cap, and at the points of the leaf', () => {
    expect(lossOf(capped, 10, { R: 2 })).toBe(3);
    expect(lossOf(capped, 10, { R: 3 })).toBe(4);
    expect(lossOf(capped, 2, { R: 3 })).toBe(2);
  });

  it.each([
    ['表述错误1处扣1分，扣完为止', 5],
    ['表述错误1处扣0.1分，最多3处', 0.3],
    ['表述错误1处扣1分，最多扣3分', 3],
    ['表述错误1处扣2分，最多4处', 5],
    ['须知、流程图，缺少1种扣2分', 4],
    ['须知、流程图，缺少1种扣2分，不限种数', 5],
  ])('“%s” takes at most %s of 5 points', (sentence, most) => {
    expect(ruleKind(rule(sentence)).maxPoints(rule(sentence), placeOf(5))).toBe(most);
  });

  it('takes whole numbers from 0 to its limit of times', () => {
    const it = rule('表述错误1处扣1分，最多3处');
    expect(ruleKind(it).inputs(it, placeOf(5))).toEqual([
      {
        key: 'R',
        row: 'R',
        place: 'entry',
        label: '表述错误（处）×1',
        type: 'number',
        min: 0,
        max: 3,
        step: 1,
        unit: '处',
        isOptional: true,
      },
    ]);
  });
});

describe('a fixed deduction for several things missing', () => {
  const open = { kind: 'fixedDeduction', when: '缺少电脑和打印机', points: 2 } as const;
  const items = ['电脑', '打印机'];

  it.each([
    ['any', 0, 2, 2],
    ['all', 0, 0, 2],
    [null, 0, 0, 2],
  ] as const)('with need %s: none %s, some %s, all missing %s', (need, none, some, every) => {
    const it = { ...open, items, need };
    const losses = ['无', '缺一部分', '全缺'].map((answer) => lossOf(it, 15, { R: answer }));
    expect(losses).toEqual([none, some, every]);
  });

  it('asks which of them is meant, and the answer sets need', () => {
    const it = { ...open, items, need: null };
    expect(ruleKind(it).check(it, placeOf(15))).toEqual([
      {
        id: 'EITHER_OR_BOTH:T01',
        code: 'EITHER_OR_BOTH',
        group: 'town',
        place: 'T01',
        severity: 'warning',
        blocking: true,
        effect: 'leaf',
        params: { items, points: 2 },
        options: [
          { id: 'any', changes: [{ path: ['rule', 'need'], value: 'any' }], asks: [] },
          { id: 'all', changes: [{ path: ['rule', 'need'], value: 'all' }], asks: [] },
        ],
      },
    ]);
    expect(ruleKind(it).check({ ...it, need: 'all' }, placeOf(15))).toEqual([]);
  });
});

describe('a deadline', () => {
  const by = { kind: 'deadline', by: '2021-01-31', what: '发布年度报告' } as const;

  it.each([
    [null, 0, 0],
    [{ kind: 'none' }, 0, 0],
    [{ kind: 'zero' }, 0, 5],
    [{ kind: 'points', points: 2 }, 0, 2],
  ] as const)('late %j: in time loses %s, one day late %s', (late, inTime, dayLate) => {
    const it = { ...by, late };
    expect(lossOf(it, 5, { R: serialOf('2021-01-31') })).toBe(inTime);
    expect(lossOf(it, 5, { R: serialOf('2021-02-01') })).toBe(dayLate);
    expect(lossOf(it, 5, { R: null })).toBe(0);
    expect(ruleKind(it).maxPoints(it, placeOf(5))).toBe(dayLate);
  });

  it('counts days as a spreadsheet does', () => {
    expect(serialOf('2021-01-31')).toBe(44227);
    expect(serialOf('2021-02-30')).toBeNaN();
  });

  it('takes days within a year around it', () => {
    const it = { ...by, late: null };
    const [spec] = ruleKind(it).inputs(it, placeOf(5));
    expect(spec).toMatchObject({ type: 'date', min: 44227 - 366, max: 44227 + 366 });
  });

  it('asks what being late costs; the amount is asked where the option has made the place for it', () => {
    const it = { ...by, late: null };
    const [finding] = ruleKind(it).check(it, placeOf(5));
    expect(finding).toMatchObject({
      id: 'LATE_WITHOUT_PENALTY:T01',
      blocking: true,
      params: { by: '2021-01-31', what: '发布年度报告', leafPoints: [5] },
    });
    expect(finding?.options).toEqual([
      { id: 'none', changes: [{ path: ['rule', 'late'], value: { kind: 'none' } }], asks: [] },
      { id: 'zero', changes: [{ path: ['rule', 'late'], value: { kind: 'zero' } }], asks: [] },
      {
        id: 'points',
        changes: [{ path: ['rule', 'late'], value: { kind: 'points', points: 5 } }],
        asks: [
          {
            key: 'points',
            path: ['rule', 'late', 'points'],
            label: 'T01',
            current: null,
            min: 0.01,
            max: 5,
          },
        ],
      },
    ]);
    expect(ruleKind(it).check({ ...it, late: { kind: 'none' } }, placeOf(5))).toEqual([]);
  });
});

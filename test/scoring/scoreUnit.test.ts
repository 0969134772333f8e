import fc from 'fast-check';
import type { Points } from '../../src/base/points';
import type { Typed } from '../../src/base/value';
import type { UnitScore } from '../../src/scoring/unitScore';
import { scoreUnit } from '../../src/scoring/scoreUnit';
import { fillRandomly } from '../layout/randomEntries';
import { decided, fullTownRows, noSeries, scoreTown, typed } from './decided';

const number = (value: Points | null | undefined): number | null =>
  value === null || value === undefined ? null : Number(value);
const leaf = (score: UnitScore, key: string): number | null => number(score.leaves[key]?.points);

describe('a leaf of 5 points that loses 1 for each fault', () => {
  it.each([
    [0, 5],
    [2, 3],
    [5, 0],
    [6, 0],
    [600, 0],
  ])('with %i faults scores %i', (faults, score) => {
    expect(leaf(scoreTown(typed({ 'T01/2': faults })), 'T01')).toBe(score);
  });

  it('scores 0 when it was not updated, whatever else', () => {
    expect(leaf(scoreTown(typed({ 'T01/1': '是' })), 'T01')).toBe(0);
    expect(leaf(scoreTown(typed({ 'T01/1': '是', 'T01/2': 2 })), 'T01')).toBe(0);
    expect(leaf(scoreTown(typed({ 'T01/1': '否', 'T01/2': 2 })), 'T01')).toBe(3);
  });
});

test('a place for the public with all five faults keeps 3 of 15 points', () => {
  const faults = { 'T15/1': '是', 'T15/2': '全缺', 'T15/3': 2, 'T15/4': '是', 'T15/5': '是' };
  expect(leaf(scoreTown(typed(faults)), 'T15')).toBe(3);
});

test('one of two things missing costs points only where it was decided so', () => {
  const lacking = typed({ 'T15/2': '缺一部分' });
  expect(leaf(scoreTown(lacking, decided({ EITHER_OR_BOTH: 'all' })), 'T15')).toBe(15);
  expect(leaf(scoreTown(lacking, decided({ EITHER_OR_BOTH: 'any' })), 'T15')).toBe(13);
});

test('three notices of 5 points take 10, twelve reminders of 1 point take 10', () => {
  const score = scoreTown(typed({ P1: 3, P4: 12 }), decided({ DOUBLE_COUNT: 'both' }));
  expect([number(score.rules['P1']?.points), number(score.rules['P4']?.points)]).toEqual([10, 10]);
  expect(number(score.penalty)).toBe(20);
});

test('one event that two rules punish counts where it was decided', () => {
  const notice = typed({ 'T13/1': 1, P1: 1 });
  const taken = (handling: string) => {
    const score = scoreTown(notice, decided({ DOUBLE_COUNT: handling }));
    return [leaf(score, 'T13'), number(score.penalty)];
  };
  expect(taken('both')).toEqual([4, 5]);
  expect(taken('leaf')).toEqual([4, 0]);
  expect(taken('adjustment')).toEqual([5, 5]);
});

test('an article of the province and two explanations of 5 points are 20, of which the pool gives 10', () => {
  const articles = typed({ 'B1/province': 1, 'B2/count': 2, 'B2/points': 10 });
  const hard = scoreTown(articles, decided({ SOFT_CAP: 'hard' }));
  expect([number(hard.bonusRaw), number(hard.bonus)]).toEqual([20, 10]);
  const soft = scoreTown(articles, decided({ SOFT_CAP: 'soft' }));
  expect(number(soft.bonus)).toBe(20);
});

test('articles count each, or the highest level only', () => {
  const articles = typed({ 'B1/yichun': 1, 'B1/zhangshu': 2 });
  const won = (reading: string) =>
    number(scoreTown(articles, decided({ PER_ITEM_OR_HIGHEST: reading })).bonusRaw);
  expect([won('each'), won('highest')]).toEqual([9, 5]);
});

const state = (count: number, points: number) =>
  scoreTown(typed({ 'B2/count': count, 'B2/points': points })).rows['B2/count'];

test('points awarded outside their range for as many as are counted are wrong', () => {
  expect([state(2, 5.5), state(2, 6), state(2, 10), state(2, 10.5)]).toEqual([
    'wrong',
    'assessed',
    'assessed',
    'wrong',
  ]);
});

const award = (reason: string | null) =>
  scoreTown(
    typed({
      'B4/amount': { review: 3, reason, evidence: '会议纪要' },
      'B4/approver': '王敏',
    }),
  );

test('discretion counts only with reason, basis and approver', () => {
  expect(award('表扬').rules['B4']).toMatchObject({ state: 'assessed' });
  expect(number(award('表扬').bonus)).toBe(3);
  expect(award(null).rules['B4']).toEqual({ state: 'wrong', points: null });
  expect(award(null).state).toBe('wrong');
});

function totalOf(order: string, rows: Parameters<typeof typed>[0]): number | null {
  const assessment = decided({ ORDER_UNDEFINED: order, PENALTY_NO_FLOOR: 'zero' });
  return number(scoreTown(typed({ ...fullTownRows, ...rows }), assessment).rounded);
}

describe('the order of cap and penalties', () => {
  const bonus = { 'B1/province': 1 };
  it('decides what a full bonus is worth to a penalised unit', () => {
    expect(totalOf('capFirst', { ...bonus, P2: 1 })).toBe(90);
    expect(totalOf('penaltyFirst', { ...bonus, P2: 1 })).toBe(100);
  });

  it('does not matter without penalties: a total is 100 at most', () => {
    expect(totalOf('capFirst', bonus)).toBe(100);
    expect(totalOf('penaltyFirst', bonus)).toBe(100);
  });

  it('leaves a total below 0 only where there is no floor', () => {
    const each = decided({ PER_CASE_OR_ONCE: 'each', PENALTY_NO_FLOOR: 'none' });
    const rows = typed({ ...fullTownRows, P2: 11 });
    expect(number(scoreTown(rows, each).rounded)).toBe(-10);
    const floored = decided({ PER_CASE_OR_ONCE: 'each', PENALTY_NO_FLOOR: 'zero' });
    expect(number(scoreTown(rows, floored).rounded)).toBe(0);
  });
});

describe('states', () => {
  it('tell blank from 0: a judged leaf without points is not assessed', () => {
    const rows = { ...fullTownRows };
    delete rows['T02/1'];
    const blank = scoreTown(typed(rows));
    expect(blank.leaves['T02']).toEqual({ state: 'blank', points: null });
    expect([blank.state, blank.rounded]).toEqual(['unfinished', null]);
    const zero = scoreTown(typed({ ...rows, 'T02/1': 0 }));
    expect([leaf(zero, 'T02'), zero.state, number(zero.rounded)]).toEqual([0, 'finished', 95]);
  });

  it('of blank deductions are good once somebody said that the unit is done', () => {
    expect(scoreTown(typed(fullTownRows, '是')).state).toBe('finished');
    const open = scoreTown(typed(fullTownRows, null));
    expect([open.state, open.rows['T01/2'], open.rounded]).toEqual(['unfinished', 'blank', null]);
  });

  it('ask for a review of what the unit reported itself', () => {
    const score = scoreTown(typed({ ...fullTownRows, 'T01/2': { self: 2 } }));
    expect([score.rows['T01/2'], score.state]).toEqual(['unreviewed', 'unreviewed']);
    const none = scoreTown(typed({ ...fullTownRows, 'T01/2': { self: 0 } }));
    expect([none.rows['T01/2'], none.state]).toEqual(['assessed', 'finished']);
  });

  it.each<[Typed, string]>([
    ['5', 'a text of digits'],
    [' ', 'a space'],
    [5.5, 'over the full points'],
    [-1, 'below 0'],
    [0.25, 'off the steps'],
    [true, 'a truth value'],
    [{ value: null, formula: '1/0', error: '#DIV/0!' }, 'an error value'],
  ])('of %p are wrong: %s', (review) => {
    const score = scoreTown(typed({ ...fullTownRows, 'T02/1': { review } }));
    expect([score.rows['T02/1'], score.state, score.rounded]).toEqual(['wrong', 'wrong', null]);
  });

  it('of a formula are those of its result', () => {
    const review = { value: 4.5, formula: '4+0.5', error: null };
    expect(leaf(scoreTown(typed({ 'T02/1': { review } })), 'T02')).toBe(4.5);
  });

  it('put what is wrong before what is missing', () => {
    expect(scoreTown(typed({ 'T02/1': 'x' })).state).toBe('wrong');
  });
});

test('while a decision is open there are subtotals and no total', () => {
  const open = decided();
  const score = scoreUnit(
    { ...open.model('town'), total: null, rounded: null },
    'town-01',
    typed(fullTownRows),
    noSeries,
  );
  expect([score.state, score.total, score.rounded]).toEqual(['finished', null, null]);
  expect(number(score.base)).toBe(100);
});

test('a total is rounded half away from zero on the decimal that was scored', () => {
  const { model } = decided();
  const rounded = (points: number) => {
    const town = model('town');
    const [branch, ...others] = town.branches;
    if (branch === undefined) throw new Error('no branch');
    // T02 judged in steps of a thousandth.
    const leaves = branch.leaves.map((it) => ({
      ...it,
      rules: it.rules.map((rule) => ({
        ...rule,
        inputs: rule.inputs.map((spec) =>
          spec.type === 'number' ? { ...spec, step: spec.step === 1 ? 1 : 0.001 } : spec,
        ),
      })),
    }));
    const fine = { ...town, branches: [{ ...branch, leaves }, ...others] };
    return number(
      scoreUnit(fine, 'town-01', typed({ ...fullTownRows, 'T02/1': points }), noSeries).rounded,
    );
  };
  expect([1.005, 2.675, 0.145, 0.155].map(rounded)).toEqual([96.01, 97.68, 95.15, 95.16]);
});

const assessments = [decided(), decided({ ORDER_UNDEFINED: 'penaltyFirst', SOFT_CAP: 'soft' })];

test('whatever is typed, no leaf, subtotal or total is above what it can be', () => {
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom(...assessments), (seed, assessment) => {
      const { units } = fillRandomly(assessment, seed, { hasTruthValues: true });
      const model = assessment.model('town');
      for (const [unit, entries] of Object.entries(units).slice(0, 5)) {
        const score = scoreUnit(model, unit, entries, noSeries);
        for (const { key, leaves } of model.branches) {
          const full = leaves.reduce((sum, it) => sum + it.points, 0);
          expect(Number(score.subtotals[key])).toBeLessThanOrEqual(full);
          for (const it of leaves) {
            const points = leaf(score, it.key) ?? 0;
            expect(points).toBeGreaterThanOrEqual(0);
            expect(points).toBeLessThanOrEqual(it.points);
          }
        }
        expect(number(score.total) ?? 0).toBeLessThanOrEqual(100);
      }
    }),
    { numRuns: 30 },
  );
});

test('the order in which rows were typed makes no difference', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const [assessment] = assessments;
      if (assessment === undefined) throw new Error('no assessment');
      const { units } = fillRandomly(assessment, seed, { hasTruthValues: true });
      const entries = Object.values(units)[0] ?? typed({});
      const turned = Object.fromEntries(
        Object.entries(entries.rows).sort(([one], [other]) => (one < other ? 1 : -1)),
      );
      expect(scoreTown({ ...entries, rows: turned })).toEqual(scoreTown(entries));
    }),
    { numRuns: 20 },
  );
});

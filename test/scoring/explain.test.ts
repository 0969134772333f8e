import fc from 'fast-check';
import { points } from '../../src/base/points';
import type { Step } from '../../src/base/step';
import { explainLeaf } from '../../src/scoring/explainLeaf';
import { explainTotal } from '../../src/scoring/explainTotal';
import { activeUnits, assess } from '../../src/scoring/assess';
import { seriesLookup } from '../../src/scoring/scoreSeries';
import { scoreUnit } from '../../src/scoring/scoreUnit';
import { fillRandomly } from '../layout/randomEntries';
import { decided, emptyEvaluation, fullTownRows, noSeries, scoreTown, typed } from './decided';

const assessment = decided();
const model = assessment.model('town');

function leafSteps(key: string, rows: Parameters<typeof typed>[0]): readonly Step[] {
  const entries = typed(rows);
  return explainLeaf(model, key, entries, scoreTown(entries, assessment));
}

/** Step, change and what is left, as one reads them. */
const short = (steps: readonly Step[]) =>
  steps.map((it) => [
    it.step === 'rule' ? it.rule : it.step,
    Number(it.change),
    Number(it.remaining),
  ]);

test('a leaf starts with its full points and says what each rule took', () => {
  expect(short(leafSteps('T01', { 'T01/2': 2 }))).toEqual([
    ['full', 5, 5],
    ['T01/1', 0, 5],
    ['T01/2', -2, 3],
    ['floorLeaf', 0, 3],
  ]);
});

test('losses beyond the points of a leaf are given back, and said', () => {
  const steps = leafSteps('T01', { 'T01/1': '是', 'T01/2': 2 });
  expect(short(steps)).toEqual([
    ['full', 5, 5],
    ['T01/1', -5, 0],
    ['T01/2', -2, -2],
    ['floorLeaf', 2, 0],
  ]);
  expect(steps[3]).toMatchObject({ beyond: points(2) });
});

test('a leaf that cannot lose more than it has needs no floor', () => {
  expect(short(leafSteps('T02', { 'T02/1': 4 }))).toEqual([
    ['full', 5, 5],
    ['T02/1', -1, 4],
  ]);
  expect(short(leafSteps('T15', { 'T15/3': 2 })).map(([step]) => step)).not.toContain('floorLeaf');
});

test('a step of a rule quotes the document, what was typed, and the reason once', () => {
  const rows = { 'T01/1': { review: '否', reason: '电话有误' }, 'T01/2': 2 };
  const [, first, second] = leafSteps('T01', rows);
  expect(first).toMatchObject({ quote: expect.stringContaining('未更新') as string, reason: null });
  expect(second).toMatchObject({
    kind: 'perOccurrence',
    reason: '电话有误',
    inputs: [{ spec: { key: 'T01/2', unit: '处' }, typed: 2 }],
  });
});

test('a leaf that is not assessed has no steps, and an unknown one is refused', () => {
  expect(leafSteps('T02', {})).toEqual([]);
  expect(() => leafSteps('X', {})).toThrow('no leaf X');
});

test('a total says subtotals, bonus with its cut, penalties, cap and rounding in the decided order', () => {
  const rows = typed({ ...fullTownRows, 'T16/1': 4.5, 'B1/province': 2, P4: 3 });
  const steps = (order: string) => {
    const of = decided({ ORDER_UNDEFINED: order, PENALTY_NO_FLOOR: 'zero' });
    const score = scoreTown(rows, of);
    return short(explainTotal(of.model('town'), rows, score, noSeries));
  };
  const before = [
    ['subtotal', 50, 50],
    ['subtotal', 10, 60],
    ['subtotal', 20, 80],
    ['subtotal', 4.5, 84.5],
    ['subtotal', 10, 94.5],
    ['base', 0, 94.5],
    ['B1', 20, 114.5],
    ['bonus', 0, 114.5],
    ['poolCut', -10, 104.5],
  ];
  expect(steps('capFirst')).toEqual([
    ...before,
    ['totalCap', -4.5, 100],
    ['P4', -3, 97],
    ['penalty', 0, 97],
    ['floorTotal', 0, 97],
    ['round', 0, 97],
  ]);
  expect(steps('penaltyFirst')).toEqual([
    ...before,
    ['P4', -3, 101.5],
    ['penalty', 0, 101.5],
    ['floorTotal', 0, 101.5],
    ['totalCap', -1.5, 100],
    ['round', 0, 100],
  ]);
});

test('a pool without exception cuts, a pool with exceptions is not mentioned', () => {
  const rows = typed({ ...fullTownRows, 'B1/province': 2 });
  const names = (reading: string) => {
    const of = decided({ SOFT_CAP: reading });
    return explainTotal(of.model('town'), rows, scoreTown(rows, of), noSeries).map((it) => it.step);
  };
  expect(names('hard')).toContain('poolCut');
  expect(names('soft')).not.toContain('poolCut');
});

test('an indicator that is capped at its stated points says what the cap cut off', () => {
  const capped = decided({ CHILD_SUM: 'capAtStated' });
  const rows = typed(fullTownRows);
  const steps = explainTotal(capped.model('town'), rows, scoreTown(rows, capped), noSeries);
  expect(short(steps)).toContainEqual(['capSubtotal', -5, 75]);
});

test('while decisions are open there is no total to explain: the steps end with the bonus', () => {
  const open = assess(emptyEvaluation());
  const rows = typed({ ...fullTownRows, 'B1/yichun': 1 });
  const score = scoreUnit(open.model('town'), 'town-01', rows, noSeries);
  const steps = explainTotal(open.model('town'), rows, score, noSeries);
  expect(
    short(steps)
      .map(([step]) => step)
      .slice(-3),
  ).toEqual(['B1', 'bonus', 'poolCut']);
});

const variants = [
  decided({ ORDER_UNDEFINED: 'capFirst', CHILD_SUM: 'capAtStated', SOFT_CAP: 'hard' }),
  decided({ ORDER_UNDEFINED: 'penaltyFirst', SOFT_CAP: 'soft', PENALTY_NO_FLOOR: 'none' }),
  decided({ ORDER_UNDEFINED: 'penaltyFirst', PENALTY_NO_FLOOR: 'zero', DOUBLE_COUNT: 'leaf' }),
];

/** Steps whose changes do not lead from one to the next, or not to the score. */
function breaks(steps: readonly Step[], score: string): readonly Step[] {
  let sum = points(0);
  const broken = steps.filter((it) => {
    sum = sum.plus(it.change);
    return !it.remaining.eq(sum);
  });
  return sum.toString() === score ? broken : steps;
}

test('changes add up and the last step is the score, whatever was typed', () => {
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom(...variants), (seed, decidedOne) => {
      const { scheme } = decidedOne;
      const evaluation = fillRandomly(decidedOne, seed, { hasTruthValues: true });
      for (const { code, group } of evaluation.roster.slice(15, 25)) {
        const of = decidedOne.model(group);
        const entries = evaluation.units[code] ?? typed({});
        const members = (it: { readonly groups: readonly string[] }) =>
          it.groups.flatMap((id) => activeUnits(evaluation, id).map((unit) => unit.code));
        const series = seriesLookup(scheme.series, evaluation.series, members, code);
        const score = scoreUnit(of, code, entries, series);
        const total = (score.rounded ?? score.total ?? points(0)).toString();
        expect(breaks(explainTotal(of, entries, score, series), total)).toEqual([]);
        const leaves = of.branches.flatMap((it) => it.leaves);
        const broken = leaves.flatMap(({ key }) => {
          const steps = explainLeaf(of, key, entries, score);
          return breaks(steps, (score.leaves[key]?.points ?? points(0)).toString());
        });
        expect(broken).toEqual([]);
      }
    }),
    { numRuns: 20 },
  );
});

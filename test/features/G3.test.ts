import { scoreOne } from '../../src/flows/scoreAll';
import { assess } from '../../src/scoring/assess';
import type { Typed } from '../../src/base/value';
import { checkRatings } from '../../src/scoring/checkStaged';
import { ratingsTyped } from '../../src/scoring/entriesOf';
import { scoreRating } from '../../src/scoring/scoreRating';
import type { Evaluation } from '../../src/scoring/evaluation';
import { suzhou } from '../scheme/suzhou';
import { stagedEvaluation, withSource } from '../scoring/staged';

const depts = suzhou().groups[1]?.units.map((it) => it.code) ?? [];
const counties = suzhou().groups[0]?.units.map((it) => it.code) ?? [];

/** All departments rate all counties: rater r gives county c 60 + c + r mod 20. */
function matrix(raters = depts): Readonly<Record<string, Readonly<Record<string, Typed>>>> {
  const given = (rater: number) =>
    Object.fromEntries(counties.map((it, county) => [it, 60 + county + (rater % 20)]));
  return Object.fromEntries(raters.map((it, rater) => [it, given(rater)]));
}

function meanOf(evaluation: Evaluation, county: string): number | null {
  const member = { code: county, name: county, group: 'county', status: 'active' } as const;
  const { points = null } = scoreOne(assess(evaluation), member).stages['S4'] ?? {};
  return points === null ? null : Number(points);
}

test('G3 48 departments rate 5 counties: five means', () => {
  expect([depts.length, counties.length]).toEqual([48, 5]);
  const evaluation = stagedEvaluation(suzhou(), {}, { 'S4/county': matrix() });
  // 40 raters give 0 to 19 twice, the last eight give 0 to 7: (2 × 190 + 28) / 48 = 8.5.
  expect(counties.map((it) => meanOf(evaluation, it))).toEqual([68.5, 69.5, 70.5, 71.5, 72.5]);
});

test('G3 the highest and the lowest are left out where that is decided', () => {
  const evaluation = stagedEvaluation(
    suzhou(),
    {},
    { 'S4/county': matrix() },
    { RATING_TRIM: 'extremes' },
  );
  expect(meanOf(evaluation, 'county-01')).toBeCloseTo((48 * 68.5 - 60 - 79) / 46, 12);
});

test('G3 fewer sound ratings than the least are an error, and there is no mean', () => {
  const few = stagedEvaluation(suzhou(), {}, { 'S4/county': matrix(depts.slice(0, 24)) });
  expect(meanOf(few, 'county-01')).toBeNull();
  const [model] = assess(few).model('county').ratings;
  if (model === undefined) throw new Error('no rating');
  const typed = ratingsTyped(few, model, 'county-01');
  const result = scoreRating(
    model,
    typed.map(([, it]) => it),
  );
  const ratings = { unit: 'county-01', typed, result, complete: '是' };
  expect(checkRatings(model, ratings)).toEqual([
    {
      code: 'rating.tooFew',
      severity: 'error',
      params: { stage: '双向互评', count: 24, least: 25 },
      place: { unit: 'county-01', rating: 'S4/county' },
    },
  ]);
  const enough = stagedEvaluation(suzhou(), {}, { 'S4/county': matrix(depts.slice(0, 25)) });
  expect(meanOf(enough, 'county-01')).not.toBeNull();
});

test('G3 nobody rates itself: within one group that cell does not count', () => {
  const scheme = withSource(suzhou(), 'S4', 'county', {
    kind: 'rating',
    raters: 'county',
    leastRaters: 4,
    trim: 'none',
  });
  const all = Object.fromEntries(counties.map((it) => [it, 80]));
  const ratings = {
    'S4/county': Object.fromEntries(counties.map((it) => [it, { ...all, [it]: 0 }])),
  };
  expect(meanOf(stagedEvaluation(scheme, {}, ratings), 'county-01')).toBe(80);
});

test('G3 5 counties rate 48 departments the other way', () => {
  const given = Object.fromEntries(depts.map((it, index) => [it, 50 + index]));
  const ratings = { 'S4/dept': Object.fromEntries(counties.map((it) => [it, given])) };
  const assessment = assess(stagedEvaluation(suzhou(), {}, ratings));
  const means = depts.map((code) => {
    const member = { code, name: code, group: 'dept', status: 'active' } as const;
    return Number(scoreOne(assessment, member).stages['S4']?.points);
  });
  expect(means).toEqual(depts.map((_, index) => 50 + index));
});

import fc from 'fast-check';
import type { Issue, IssuePlace } from '../../src/base/issue';
import type { Typed } from '../../src/base/value';
import { checkUnit } from '../../src/scoring/checkUnit';
import type { UnitEntries } from '../../src/scoring/evaluation';
import { rulesOf, scoreUnit } from '../../src/scoring/scoreUnit';
import { fillRandomly } from '../layout/randomEntries';
import { decided, fullTownRows, noSeries, scoreTown, typed } from './decided';

const assessment = decided({ DOUBLE_COUNT: 'both' });
const model = assessment.model('town');
const options = { ties: 'skip', selfReviewGap: 2 } as const;

function check(entries: UnitEntries): readonly Issue[] {
  return checkUnit(model, entries, scoreTown(entries, assessment), { options, series: noSeries });
}

/** What is said of a unit that is complete but for these rows, apart from evidence. */
function issuesOf(rows: Parameters<typeof typed>[0]): readonly Issue[] {
  return check(typed({ ...fullTownRows, ...rows })).filter(
    (it) => it.code !== 'entry.evidenceMissing',
  );
}

type Column = NonNullable<IssuePlace['column']>;

const at = (indicator: string, column: Column) => ({ unit: 'Z01', indicator, column });

test('a complete unit without losses has nothing wrong', () => {
  expect(issuesOf({})).toEqual([]);
});

test('a unit where nothing is typed has nothing wrong: blank is no issue', () => {
  expect(check(typed({}, null))).toEqual([]);
});

test.each<[string, Typed, Partial<Issue>]>([
  ['T02/1', 6, { code: 'entry.overMax', params: { value: 6, max: 5 } }],
  ['T02/1', -1, { code: 'entry.underMin', params: { value: -1, min: 0 } }],
  ['T02/1', 4.3, { code: 'entry.step', params: { value: 4.3, step: 0.5 } }],
  ['T02/1', '4 分', { code: 'entry.text', params: { text: '4 分', suggestion: 4 } }],
  ['T02/1', '良好', { code: 'entry.text', params: { text: '良好', suggestion: null } }],
  ['T02/1', ' ', { code: 'entry.text', params: { text: ' ', suggestion: null } }],
  ['T02/1', true, { code: 'entry.text', params: { text: 'TRUE', suggestion: null } }],
  ['T15/3', 3, { code: 'entry.overMax', params: { value: 3, max: 2 } }],
  [
    'T01/1',
    ' 是',
    { code: 'entry.choice', params: { text: ' 是', choices: ['否', '是'], suggestion: '是' } },
  ],
  [
    'T01/1',
    1,
    { code: 'entry.choice', params: { text: '1', choices: ['否', '是'], suggestion: null } },
  ],
  ['T08/1', '2021.1.20', { code: 'entry.date', params: { text: '2021.1.20', suggestion: 44_216 } }],
  ['T08/1', 20_210_120, { code: 'entry.date', params: { text: '20210120', suggestion: 44_216 } }],
  ['T08/1', 43_000, { code: 'entry.date', params: { text: '2017-09-22', suggestion: null } }],
  [
    'T02/1',
    { value: null, formula: '1/0', error: '#DIV/0!' },
    { code: 'entry.errorValue', params: { error: '#DIV/0!' } },
  ],
])('%s with %p is an error of 复核 and a warning of 自评', (row, value, issue) => {
  expect(issuesOf({ [row]: { review: value } })).toContainEqual({
    ...issue,
    severity: 'error',
    place: at(row, 'review'),
  });
  const self = issuesOf({ [row]: { self: value, review: fullTownRows[row] ?? null } });
  expect(self).toContainEqual({ ...issue, severity: 'warning', place: at(row, 'self') });
  expect(self.filter((it) => it.severity === 'error')).toEqual([]);
});

test('a formula in an entry cell is a warning, its result is checked as any value', () => {
  const formula = { value: 6, formula: '3*2', error: null };
  expect(issuesOf({ 'T02/1': { review: formula } })).toEqual([
    {
      code: 'entry.formula',
      severity: 'warning',
      params: { formula: '3*2' },
      place: at('T02/1', 'review'),
    },
    {
      code: 'entry.overMax',
      severity: 'error',
      params: { value: 6, max: 5 },
      place: at('T02/1', 'review'),
    },
  ]);
});

const choice = (complete: Typed) =>
  check(typed({}, complete)).find((it) => it.code === 'entry.choice');

test('评定完成 is one of its two answers or blank', () => {
  expect(choice('是 ')).toEqual({
    code: 'entry.choice',
    severity: 'error',
    params: { text: '是 ', choices: ['是', '否'], suggestion: '是' },
    place: { unit: 'Z01', column: 'complete' },
  });
  expect([choice('否'), choice(null), choice('是')]).toEqual([undefined, undefined, undefined]);
});

const missing = (lost: number, row: string): Issue => ({
  code: 'entry.reasonMissing',
  severity: 'error',
  params: { lost },
  place: at(row, 'reason'),
});

describe('a reason', () => {
  it('is asked on the first row of a leaf that lost points', () => {
    expect(issuesOf({ 'T01/2': 2 })).toEqual([missing(2, 'T01/1')]);
    expect(issuesOf({ 'T01/2': 20 })).toEqual([missing(5, 'T01/1')]);
    expect(issuesOf({ 'T02/1': 4.5 })).toEqual([missing(0.5, 'T02/1')]);
  });

  it('is there when it says something, not when it is made of spaces', () => {
    expect(issuesOf({ 'T01/1': { reason: '电话有误' }, 'T01/2': 2 })).toEqual([]);
    expect(issuesOf({ 'T01/1': { reason: ' ' }, 'T01/2': 2 })).toEqual([missing(2, 'T01/1')]);
  });

  it('is asked of a penalty, not of a bonus', () => {
    expect(issuesOf({ P1: 1 })).toEqual([missing(5, 'P1')]);
    expect(issuesOf({ P1: { review: 1, reason: '3月通报' } })).toEqual([]);
    expect(issuesOf({ 'B1/province': 1 })).toEqual([]);
  });

  it('is not asked where nothing is lost, or the loss is not known yet', () => {
    expect(issuesOf({ 'T01/2': 0, P1: 0 })).toEqual([]);
    expect(issuesOf({ 'T01/2': 'x' }).map((it) => it.code)).toEqual(['entry.text']);
  });
});

const award = (row: object) => issuesOf({ 'B4/amount': { review: 3, ...row } });

test('an award of discretion lists what it lacks, and stands at the first of it', () => {
  expect(award({})).toEqual([
    {
      code: 'entry.incompleteAward',
      severity: 'error',
      params: { missing: ['reason', 'basis', 'approver'] },
      place: at('B4/amount', 'reason'),
    },
  ]);
  expect(award({ reason: '表扬', evidence: '纪要' })).toMatchObject([
    { params: { missing: ['approver'] }, place: at('B4/approver', 'review') },
  ]);
  const whole = {
    'P5/amount': { review: 3, reason: '表扬', evidence: '纪要' },
    'P5/approver': '王敏',
  };
  expect(issuesOf(whole)).toEqual([]);
  expect(issuesOf({ 'B4/amount': 0 })).toEqual([]);
});

test('a text beyond its limit is too long', () => {
  const long = '长'.repeat(201);
  expect(issuesOf({ 'B4/amount': { reason: long } })).toEqual([
    {
      code: 'entry.tooLong',
      severity: 'error',
      params: { length: 201, max: 200 },
      place: at('B4/amount', 'reason'),
    },
  ]);
});

const range = (count: Typed, points: Typed) =>
  issuesOf({ 'B2/count': { review: count }, 'B2/points': { review: points } });

const outside = (count: number, value: number) => ({
  code: 'entry.rangeTotal',
  severity: 'error',
  params: { count, min: count * 3, max: count * 5, value },
  place: at('B2/points', 'review'),
});

test('points awarded within a range must suit the number of what they are for', () => {
  expect(range(2, 5.5)).toEqual([outside(2, 5.5)]);
  expect(range(2, null)).toEqual([outside(2, 0)]);
  expect(range(null, 3)).toEqual([outside(0, 3)]);
  expect(range(2, 8)).toEqual([]);
  expect(range('x', 8).map((it) => it.code)).toEqual(['entry.text']);
});

const wanted = (entries: UnitEntries) =>
  check(entries).flatMap((it) =>
    it.code === 'entry.evidenceMissing' ? [it.place?.indicator] : [],
  );

test('evidence is missing once the unit is complete, on leaves and on bonus items that gave points', () => {
  const leaves = wanted(typed(fullTownRows));
  expect(leaves).toHaveLength(14);
  expect(leaves).not.toContain('T11/1');
  expect(wanted(typed({ ...fullTownRows, 'T01/1': { evidence: '截图' } }))).toEqual(
    leaves.slice(1),
  );
  expect(wanted(typed({ ...fullTownRows, 'B1/yichun': 1 }))).toEqual([...leaves, 'B1/province']);
  expect(wanted(typed(fullTownRows, null))).toEqual([]);
});

const gaps = (rows: Parameters<typeof typed>[0]) =>
  issuesOf(rows).filter((it) => it.code === 'entry.selfReviewGap');

describe('自评 and 复核', () => {
  it('may be 2 points apart, not more', () => {
    expect(gaps({ 'T02/1': { self: 5, review: 3 } })).toEqual([]);
    expect(gaps({ 'T02/1': { self: 5, review: 2.5 } })).toEqual([
      {
        code: 'entry.selfReviewGap',
        severity: 'warning',
        params: { self: 5, review: 2.5, gap: 2 },
        place: at('T02/1', 'score'),
      },
    ]);
  });

  it('are compared as scores of the leaf, not entry by entry', () => {
    expect(gaps({ 'T01/1': { self: '否', review: '是' } })).toMatchObject([
      { params: { self: 5, review: 0 } },
    ]);
    expect(gaps({ 'T01/2': { self: 9, review: 6 } })).toEqual([]);
  });

  it('are not compared where the unit said nothing, or nothing good', () => {
    expect(gaps({ 'T01/2': 4 })).toEqual([]);
    expect(gaps({ 'T01/2': { self: '无', review: 4 } })).toEqual([]);
  });
});

/** Keys of the rules that are 有误 without an error on any of their rows. */
function silentRules(unit: string, entries: UnitEntries): readonly string[] {
  const score = scoreUnit(model, unit, entries, noSeries);
  const issues = checkUnit(model, entries, score, { options, series: noSeries });
  const errors = new Set(
    issues.filter((it) => it.severity === 'error').map((it) => it.place?.indicator),
  );
  return rulesOf(model)
    .filter((rule) => rule.inputs.some((it) => score.rows[it.row] === 'wrong'))
    .filter((rule) => !rule.inputs.some((it) => errors.has(it.row)))
    .map((it) => it.key);
}

test('a unit that is wrong by its own sheet has an error for each wrong rule', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const { units } = fillRandomly(assessment, seed, { hasTruthValues: true });
      const silent = Object.entries(units)
        .filter(([unit]) => unit.startsWith('town'))
        .flatMap(([unit, entries]) => silentRules(unit, entries));
      expect(silent).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

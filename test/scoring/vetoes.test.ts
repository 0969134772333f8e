import type { Json } from '../../src/base/finding';
import { checkUnit } from '../../src/scoring/checkUnit';
import type { UnitEntries } from '../../src/scoring/evaluation';
import { explainTotal } from '../../src/scoring/explainTotal';
import { edited } from '../scheme/edited';
import { zhangshu } from '../scheme/zhangshu';
import { decided, fullTownRows, noSeries, scoreTown, typed } from './decided';

const veto = (key: string, effect: string): Json => ({
  key,
  name: '弄虚作假',
  groups: null,
  effect,
  quote: '在自查和考核中存在弄虚作假的，从严处理。',
  source: '第十四条',
});
const assessment = decided(
  {},
  edited(zhangshu(), [['vetoes'], [veto('V1', 'zero'), veto('V2', 'fail')]]),
);
const model = assessment.model('town');

const asserted = { review: '是', reason: '虚报公开数量', evidence: '核查笔录' };
const entriesOf = (rows: Parameters<typeof typed>[0]): UnitEntries =>
  typed({ ...fullTownRows, ...rows });
const issuesOf = (entries: UnitEntries) =>
  checkUnit(model, entries, scoreTown(entries, assessment), {
    options: assessment.evaluation.options,
    series: noSeries,
  }).filter((it) => it.severity === 'error');

test('a veto that is left blank is none once the unit is complete', () => {
  const score = scoreTown(entriesOf({}), assessment);
  expect([score.state, Number(score.rounded), score.vetoes, score.isFailed]).toEqual([
    'finished',
    100,
    [],
    false,
  ]);
});

test('before that a blank veto is not assessed yet', () => {
  const score = scoreTown(typed(fullTownRows, null), assessment);
  expect([score.rows['V1'], score.state]).toEqual(['blank', 'unfinished']);
});

test('归零 makes the total 0, whatever the rest; 直接不合格 leaves it', () => {
  const zeroed = scoreTown(entriesOf({ V1: asserted }), assessment);
  expect([Number(zeroed.rounded), zeroed.isFailed]).toEqual([0, false]);
  const failed = scoreTown(entriesOf({ V2: asserted }), assessment);
  expect([Number(failed.rounded), failed.isFailed]).toEqual([100, true]);
});

test.each([
  ['ground', { reason: null }, ['reason']],
  ['basis', { evidence: '' }, ['basis']],
  ['both', { reason: null, evidence: null }, ['reason', 'basis']],
] as const)('a veto without its %s is wrong and does not count', (_, lack, missing) => {
  const entries = entriesOf({ V1: { ...asserted, ...lack } });
  const score = scoreTown(entries, assessment);
  expect([score.state, score.rows['V1'], score.rounded, score.vetoes]).toEqual([
    'wrong',
    'wrong',
    null,
    [],
  ]);
  expect(Number(score.total)).toBe(100);
  expect(issuesOf(entries)).toMatchObject([{ code: 'entry.vetoUnfounded', params: { missing } }]);
});

test('what is neither 是 nor 否 is an error', () => {
  const entries = entriesOf({ V2: '有' });
  expect(scoreTown(entries, assessment).state).toBe('wrong');
  expect(issuesOf(entries)).toMatchObject([
    { code: 'entry.choice', place: { indicator: 'V2', column: 'review' } },
  ]);
});

test('the explanation takes the whole total for 归零 and nothing for 直接不合格', () => {
  const entries = entriesOf({ V1: asserted, V2: asserted });
  const steps = explainTotal(model, entries, scoreTown(entries, assessment), noSeries);
  const shown = steps.slice(-3).map((it) => [it.step, Number(it.change), Number(it.remaining)]);
  expect(shown).toEqual([
    ['veto', -100, 0],
    ['veto', 0, 0],
    ['round', 0, 0],
  ]);
});

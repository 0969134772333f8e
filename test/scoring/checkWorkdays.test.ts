import { serialOf } from '../../src/rules/day';
import { parseRule } from '../../src/rules/registry';
import { compileGroup } from '../../src/scoring/compile';
import { checkUnit } from '../../src/scoring/checkUnit';
import type { UnitEntries } from '../../src/scoring/evaluation';
import { scoreUnit } from '../../src/scoring/scoreUnit';
import { edited } from '../scheme/edited';
import { zhangshu } from '../scheme/zhangshu';
import type { Json } from '../../src/base/finding';
import type { Value } from '../../src/base/value';

const sentence = '收到留言之日起3个工作日内回复，按工作日历计算，否则不得分';
const rule = parseRule(sentence, 'leaf');
const scheme = edited(zhangshu(), [
  ['tables', 0, 'indicators', 0, 'indicators', 1, 'leaves', 2, 'rules'],
  [JSON.parse(JSON.stringify(rule)) as Json],
]);
const model = compileGroup(scheme, 'town', false);
const noSeries = () => ({ state: 'blank', periods: null }) as const;

/** What is typed for the two days, each an ISO day, null or as it is. */
function scored(from: string | null, to: string | null, complete: Value = '是') {
  const serial = (day: string | null) => (day === null ? null : serialOf(day));
  const row = (review: Value) => ({ self: null, review, reason: '超期', evidence: null });
  const entries: UnitEntries = {
    complete,
    rows: { 'T11/1/from': row(serial(from)), 'T11/1/to': row(serial(to)) },
  };
  const score = scoreUnit(model, 'town-01', entries, noSeries);
  const options = { ties: 'skip', selfReviewGap: 100 } as const;
  const issues = checkUnit(model, entries, score, { options, series: noSeries }).filter(
    (it) => it.code === 'entry.workdays',
  );
  const points = score.leaves['T11']?.points ?? null;
  return {
    points: points === null ? null : Number(points),
    state: score.leaves['T11']?.state,
    issues,
  };
}

test.each([
  ['three working days over 国庆节, a worked Saturday among them', '2020-09-30', '2020-10-12', 3],
  ['a fourth working day', '2020-09-30', '2020-10-13', 0],
  ['the same day', '2020-09-30', '2020-09-30', 3],
  ['ten days of rest and no day of work', '2020-01-23', '2020-02-02', 3],
])('%s: from %s to %s scores %d of 3', (_, from, to, points) => {
  expect(scored(from, to)).toMatchObject({ points, state: 'assessed', issues: [] });
});

test('no case at all loses nothing, once the unit is complete', () => {
  expect(scored(null, null)).toMatchObject({ points: 3, state: 'assessed' });
  expect(scored(null, null, null)).toMatchObject({ points: null, state: 'blank' });
});

test.each([
  ['the second day', '2020-09-30', null, 'T11/1/to'],
  ['the first day', null, '2020-09-30', 'T11/1/from'],
  ['a second day that is not before the first', '2020-10-12', '2020-09-30', 'T11/1/to'],
])('%s is asked for where it is missing', (_, from, to, indicator) => {
  const { points, state, issues } = scored(from, to);
  expect([points, state]).toStrictEqual([null, 'wrong']);
  expect(issues).toMatchObject([{ severity: 'error', place: { indicator, column: 'review' } }]);
});

test('a day that is none is left to the check of the cell itself', () => {
  const row = (review: Value) => ({ self: null, review, reason: null, evidence: null });
  const entries = { complete: '是', rows: { 'T11/1/from': row('昨天'), 'T11/1/to': row(44_104) } };
  const score = scoreUnit(model, 'town-01', entries, noSeries);
  const options = { ties: 'skip', selfReviewGap: 100 } as const;
  const codes = checkUnit(model, entries, score, { options, series: noSeries })
    .filter((it) => it.place?.indicator?.startsWith('T11'))
    .map((it) => it.code);
  expect(codes).toStrictEqual(['entry.date']);
});

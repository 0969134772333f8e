import { issueText } from '../../src/i18n/issueText';
import { zhCN } from '../../src/i18n/zh-CN';
import { checkSeries } from '../../src/scoring/checkSeries';
import type { SeriesEntries } from '../../src/scoring/evaluation';
import { scoreAll } from '../../src/flows/scoreAll';
import { rankAdjustsOf } from '../../src/layout/rankAdjusts';
import { activeUnits, assess } from '../../src/scoring/assess';
import { zhangshu } from '../scheme/zhangshu';
import { decisionsOn, emptyEvaluation } from '../scoring/decided';

const scheme = zhangshu();
const [series] = scheme.series;
if (series === undefined) throw new Error('no series');
const evaluation = { ...emptyEvaluation(scheme), decisions: decisionsOn(scheme) };
const units = activeUnits(evaluation, 'dept').map((it) => it.code);

/** The first period held with these ranks, by place in the roster; the others did not take place. */
function ranked(ranks: readonly number[]): SeriesEntries {
  return {
    held: ['是', '未开展', '未开展', '未开展'],
    ranks: Object.fromEntries(units.map((it, at) => [it, [ranks[at] ?? null]])),
  };
}

function bonusOf(entries: SeriesEntries, rule: 'B3' | 'P3'): readonly number[] {
  const id = series?.id ?? '';
  const scores = scoreAll(assess({ ...evaluation, series: { [id]: entries } }));
  return units.map((it) => Number(scores[it]?.rules[rule]?.points ?? -1));
}

const issuesOf = (entries: SeriesEntries) =>
  checkSeries(
    series,
    entries,
    activeUnits(evaluation, 'dept'),
    rankAdjustsOf(scheme, series.id),
  ).filter((it) => it.code === 'rank.boundaryTie');

const places = units.map((_, at) => at + 1);

test('C8 the first three of a group of 35 get 2 points, the last three lose 2', () => {
  const bonus = bonusOf(ranked(places), 'B3');
  expect(bonus.flatMap((it, at) => (it === 2 ? [at + 1] : []))).toEqual([1, 2, 3]);
  const lost = bonusOf(ranked(places), 'P3');
  expect(lost.flatMap((it, at) => (it === 2 ? [at + 1] : []))).toEqual([33, 34, 35]);
});

test('C8 a tie at the third place gives both their points, says so, and staff can name one of them by its rank', () => {
  const tied = ranked(places.map((it) => (it === 4 ? 3 : it)));
  expect(bonusOf(tied, 'B3').filter((it) => it === 2)).toHaveLength(4);
  const found = issuesOf(tied);
  expect(found.map((it) => it.params)).toMatchObject([{ end: 'top', period: '第一季度' }]);
  expect(found.map((it) => issueText(zhCN.issues, it).fix)).toEqual([
    '名次在内的并列单位都计入；只计其中几个的，按通报改名次。',
  ]);
  expect(bonusOf(ranked(places), 'B3').filter((it) => it === 2)).toHaveLength(3);
});

test('C8 a tie over the edge of the last three takes points of none of the tied, and says so', () => {
  const tied = ranked(places.map((it) => (it === 33 ? 32 : it)));
  expect(bonusOf(tied, 'P3').flatMap((it, at) => (it === 2 ? [at + 1] : []))).toEqual([34, 35]);
  expect(issuesOf(tied).map((it) => issueText(zhCN.issues, it).fix)).toEqual([
    '名次靠前的并列单位都不计入；要计其中几个的，按通报改名次。',
  ]);
});

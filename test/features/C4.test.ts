import { openFindings } from '../../src/scheme/decide';
import { checkUnit } from '../../src/scoring/checkUnit';
import { scoreUnit } from '../../src/scoring/scoreUnit';
import { decided, decisionsOn, noSeries, typed } from '../scoring/decided';
import { template } from './template';

const scheme = template('wuwei-2020');

/** What 三大攻坚战信息 scores for that many finds, with the overlap at 10 decided so; null where it is refused. */
function scoreOf(overlap: 'higher' | 'lower', count: number, chosen: number | null): number | null {
  const model = decided({ TIER_OVERLAP: overlap }, scheme).model('county');
  const rows = { 'W10/1/count': count, ...(chosen === null ? {} : { 'W10/1/points': chosen }) };
  const score = scoreUnit(model, 'county-01', typed(rows), noSeries);
  const points = score.leaves['W10']?.points ?? null;
  return points === null ? null : Number(points);
}

test('C4 9, 10 and 11 finds fall into the tiers as decided', () => {
  expect([9, 10, 11].map((it) => scoreOf('higher', it, it < 10 ? 4 : null))).toEqual([4, 5, 5]);
  expect([9, 10, 11].map((it) => scoreOf('lower', it, it < 11 ? 3 : null))).toEqual([3, 3, 5]);
});

test('C4 within a tier no more than its bounds are given', () => {
  expect(scoreOf('higher', 9, 5)).toBeNull();
  expect(scoreOf('higher', 9, 2.5)).toBeNull();
  expect(scoreOf('higher', 4, 2)).toBe(2);
  expect(scoreOf('higher', 4, 3)).toBeNull();
  expect(scoreOf('higher', 2, null)).toBe(0);
});

/** 新媒体运用, 只有渠道未办理相关业务 最多得2分. */
function media(tier: string, chosen: number | null) {
  const assessment = decided({}, scheme);
  const model = assessment.model('county');
  const entries = typed({
    'W25/1/tier': { review: tier, reason: '只建了账号' },
    ...(chosen === null ? {} : { 'W25/1/points': chosen }),
  });
  const score = scoreUnit(model, 'county-01', entries, noSeries);
  const check = { options: assessment.evaluation.options, series: noSeries };
  const errors = checkUnit(model, entries, score, check).filter((it) => it.severity === 'error');
  return [Number(score.leaves['W25']?.points ?? Number.NaN), errors.map((it) => it.code)];
}

test('C4 最多得2分: 2 points are taken, 2.5 are refused', () => {
  expect(media('只有渠道未办理相关业务', 2)).toEqual([2, []]);
  expect(media('只有渠道未办理相关业务', 1.5)).toEqual([1.5, []]);
  expect(media('只有渠道未办理相关业务', 2.5)).toEqual([Number.NaN, ['entry.overMax']]);
  expect(media('能顺畅开展本项工作', null)).toEqual([3, []]);
  expect(media('没有此类工作', null)).toEqual([0, []]);
});

test('C4 tiers that overlap give no total until one of them gives the count up', () => {
  const others = decisionsOn(scheme).filter((it) => !it.finding.startsWith('TIER_OVERLAP'));
  expect(openFindings(scheme, others).map((it) => it.id)).toEqual(['TIER_OVERLAP:W10:10']);
  expect(openFindings(scheme, decisionsOn(scheme))).toEqual([]);
});

import { assess, type Assessment } from '../../src/scoring/assess';
import { checkUnit } from '../../src/scoring/checkUnit';
import { explainLeaf } from '../../src/scoring/explainLeaf';
import { scoreUnit } from '../../src/scoring/scoreUnit';
import { edited } from '../scheme/edited';
import { wuweiScheme } from '../scheme/wuweiScheme';
import { decisionsOn, emptyEvaluation, noSeries, typed } from './decided';

const leafPath = ['tables', 0, 'indicators', 0, 'indicators', 2, 'leaves', 0] as const;

/** 武威 with the reading of 重要决策信息 that adds 1, 2 and 1 point, or that puts the whole leaf in a tier. */
function readAs(reading: 'items' | 'tier' | null): Assessment {
  const scheme = edited(wuweiScheme(), [[...leafPath, 'reading'], reading]);
  return assess({ ...emptyEvaluation(scheme), decisions: decisionsOn(scheme) });
}

const both = typed({
  'W05/1/1': { review: 1, reason: '未听取意见' },
  'W05/1/2': 0,
  'W05/1/3': 1,
  'W05/2/tier': '专门说明不规范、不明确',
  'W05/2/points': 1.5,
});

function pointsOf(reading: 'items' | 'tier' | null, entries = both): number | null {
  const score = scoreUnit(readAs(reading).model('county'), 'county-01', entries, noSeries);
  const points = score.leaves['W05']?.points ?? null;
  return points === null ? null : Number(points);
}

test('items of 1, 2 and 1 points beside a tier of at most 2: one of them counts, never both', () => {
  expect(pointsOf('items')).toBe(2);
  expect(pointsOf('tier')).toBe(1.5);
  expect(pointsOf(null)).toBe(2);
});

test('what is not read is not asked for, and what stands there is no error', () => {
  const items = typed({ 'W05/1/1': 1, 'W05/1/2': 2, 'W05/1/3': 1, 'W05/2/tier': '没有这一档' });
  expect(pointsOf('items', items)).toBe(4);
  expect(pointsOf('tier', items)).toBeNull();
  const { model, evaluation } = readAs('items');
  const score = scoreUnit(model('county'), 'county-01', items, noSeries);
  const check = { options: evaluation.options, series: noSeries };
  const issues = checkUnit(model('county'), items, score, check);
  expect(issues.filter((it) => it.place?.indicator?.startsWith('W05') === true)).toEqual([
    expect.objectContaining({ code: 'entry.evidenceMissing' }),
  ]);
});

test('the explanation adds up and leaves out what is not read', () => {
  const model = readAs('tier').model('county');
  const steps = explainLeaf(model, 'W05', both, scoreUnit(model, 'county-01', both, noSeries));
  expect(steps.map((it) => [it.step, Number(it.change), Number(it.remaining)])).toEqual([
    ['full', 4, 4],
    ['rule', -2.5, 1.5],
  ]);
  expect(steps[1]).toMatchObject({ rule: 'W05/2', reason: '未听取意见' });
});

test('不得分 that means an item takes nothing by itself', () => {
  const path = [...leafPath.slice(0, 5), 1, 'leaves', 0, 'rules', 1, 'scope'];
  const points = (scope: string): number => {
    const scheme = edited(wuweiScheme(), [path, scope]);
    const { model } = assess({ ...emptyEvaluation(scheme), decisions: decisionsOn(scheme) });
    const rows = { 'W03/1/1': 1, 'W03/1/2': 0, 'W03/1/3': 2, 'W03/1/4': 1, 'W03/2': '是' };
    const score = scoreUnit(model('county'), 'county-01', typed(rows), noSeries);
    return Number(score.leaves['W03']?.points);
  };
  expect([points('leaf'), points('item')]).toEqual([0, 4]);
});

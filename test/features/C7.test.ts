import { explainTotal } from '../../src/scoring/explainTotal';
import { edited } from '../scheme/edited';
import { zhangshu } from '../scheme/zhangshu';
import { decided, fullTownRows, noSeries, scoreTown, typed } from '../scoring/decided';

test('C7 adopted by the province and two readings of policies give a pool of 10; what is cut off is said', () => {
  const assessment = decided({ SOFT_CAP: 'hard', ORDER_UNDEFINED: 'penaltyFirst' });
  const entries = typed({ ...fullTownRows, 'B1/province': 1, 'B2/count': 2, 'B2/points': 8 });
  const score = scoreTown(entries, assessment);
  expect([Number(score.bonusRaw), Number(score.bonus)]).toEqual([18, 10]);
  const steps = explainTotal(assessment.model('town'), entries, score, noSeries);
  const cut = steps.find((it) => it.step === 'poolCut');
  expect([cut?.change, cut?.remaining].map(Number)).toEqual([-8, 110]);
  expect(Number(score.rounded)).toBe(100);
});

test('C7 base 8 and 20 points lost: 0 with a floor, −12 without', () => {
  const scheme = edited(zhangshu(), [['tables', 0, 'points'], 100]);
  const rows = {
    ...Object.fromEntries(Object.keys(fullTownRows).map((it) => [it, 0])),
    'T01/1': '是',
    'T08/3': '是',
    'T10/1': 5,
    'T11/1': '是',
    'T12/1': '是',
    'T13/1': 5,
    'T14/1': '是',
    'T15/1': '是',
    'T15/2': '全缺',
    'T15/3': 2,
    'T15/4': '是',
    'T15/5': '是',
    'T17/1': 3,
    'T18/1': '是',
    'T18/2': '是',
    P2: 2,
  };
  const totalOf = (floor: 'zero' | 'none') => {
    const assessment = decided({ PENALTY_NO_FLOOR: floor, DOUBLE_COUNT: 'both' }, scheme);
    const score = scoreTown(typed(rows), assessment);
    return [score.base, score.penalty, score.rounded].map(Number);
  };
  expect(totalOf('zero')).toEqual([8, 20, 0]);
  expect(totalOf('none')).toEqual([8, 20, -12]);
});

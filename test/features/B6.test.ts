import { compileGroup } from '../../src/scoring/compile';
import {
  decided,
  decisionsOn,
  emptyEvaluation,
  fullTownRows,
  scoreTown,
  typed,
} from '../scoring/decided';
import { assess } from '../../src/scoring/assess';
import { checkScheme } from '../../src/scheme/check/checkScheme';
import { zhangshu } from '../scheme/zhangshu';

test('B6 the order of cap and penalties: 90 or 100, 80 or 90, 90 or 95', () => {
  const [finding] = checkScheme(zhangshu()).filter((it) => it.code === 'ORDER_UNDEFINED');
  expect(finding?.blocking).toBe(true);
  expect(finding?.params).toEqual({
    cap: 100,
    examples: [
      { base: 100, bonus: 10, penalty: 10, capFirst: 90, penaltyFirst: 100 },
      { base: 100, bonus: 10, penalty: 20, capFirst: 80, penaltyFirst: 90 },
      { base: 95, bonus: 10, penalty: 10, capFirst: 90, penaltyFirst: 95 },
    ],
  });
});

// Base 100 (with 政府信息公开 by its listed 50 and 标准化 by its listed 20), one article of 江西省, penalties as typed.
const rows = (fines: Readonly<Record<string, number>>, lost: number) =>
  typed({ ...fullTownRows, 'T16/1': 10 - lost, 'B1/province': 1, ...fines });

test.each([
  ['capFirst', { P1: 2 }, 0, 90],
  ['penaltyFirst', { P1: 2 }, 0, 100],
  ['capFirst', { P1: 2, P4: 10 }, 0, 80],
  ['penaltyFirst', { P1: 2, P4: 10 }, 0, 90],
  ['capFirst', { P1: 2 }, 5, 90],
  ['penaltyFirst', { P1: 2 }, 5, 95],
])('B6 read as %s a unit with %j scores what the example says', (order, fines, lost, total) => {
  const score = scoreTown(
    rows(fines, lost),
    decided({ ORDER_UNDEFINED: order, SOFT_CAP: 'hard', DOUBLE_COUNT: 'both' }),
  );
  expect([Number(score.base), Number(score.bonus), Number(score.penalty)]).toEqual([
    100 - lost,
    10,
    'P4' in fines ? 20 : 10,
  ]);
  expect(Number(score.total)).toBe(total);
});

test('B6 before the choice there is no final score', () => {
  const scheme = zhangshu();
  const others = decisionsOn(scheme).filter((it) => it.finding !== 'ORDER_UNDEFINED:order');
  const assessment = assess({ ...emptyEvaluation(scheme), decisions: others });
  expect(assessment.open.map((it) => it.code)).toEqual(['ORDER_UNDEFINED']);
  const score = scoreTown(rows({ P1: 2 }, 0), assessment);
  expect([score.total, score.rounded]).toEqual([null, null]);
  expect(compileGroup(scheme, 'town', true).total).toBeNull();
});

import { whatIf, whatIfTargets } from '../../src/flows/whatIf';
import { assess } from '../../src/scoring/assess';
import type { StageSource } from '../../src/scheme/scheme';
import { planOf } from '../layout/fixture';
import { suzhou } from '../scheme/suzhou';
import { stagedEvaluation, withSource } from '../scoring/staged';
import { townsWith } from './resultBook';

/** Three towns: the first lost 2 points by T01, the second 3 by T10, the third nothing. */
function threeTowns() {
  const evaluation = townsWith([], [0, 0, 0], { overrides: {}, corrected: [] });
  const losses = [{ 'T01/2': 2 }, { 'T10/1': 3 }, {}];
  const units = Object.fromEntries(
    evaluation.roster.map(({ code }, at) => {
      const rows = Object.entries(losses[at] ?? {}).map(([key, review]) => [
        key,
        { self: null, review, reason: '核查', evidence: null },
      ]);
      const all = { ...evaluation.units[code]?.rows, ...Object.fromEntries(rows) };
      return [code, { complete: '是', rows: all }];
    }),
  );
  return { ...evaluation, units };
}

test('C17 another amount for one rule lists the units whose rank or total changes, and leaves the workbook alone', () => {
  const evaluation = threeTowns();
  const [first, second] = evaluation.roster.map((it) => it.code);
  const before = JSON.stringify(planOf(evaluation));
  const assessment = assess(evaluation);
  const target = whatIfTargets(assessment.scheme, 'town').find((it) => it.key === 'T01/2');
  if (target === undefined) throw new Error('no such target');
  expect(target).toMatchObject({ kind: 'rule', current: 1 });
  const rows = whatIf(assessment, 'town', [{ path: target.path, value: 2 }]) ?? [];
  const shown = rows.map(({ unit, was, now }) => [
    unit,
    was.rank,
    now.rank,
    Number(was.total),
    Number(now.total),
  ]);
  expect(shown).toEqual([
    [second, 3, 2, 97, 97],
    [first, 2, 3, 98, 96],
  ]);
  expect(JSON.stringify(planOf(evaluation))).toBe(before);
  expect(whatIf(assessment, 'town', [])).toEqual([]);
});

test('C17 fewer points for one leaf take them from every total, and no rank changes; what is no scheme is refused', () => {
  const evaluation = threeTowns();
  const assessment = assess(evaluation);
  const target = whatIfTargets(assessment.scheme, 'town').find((it) => it.key === 'T10');
  if (target === undefined) throw new Error('no such target');
  const rows = whatIf(assessment, 'town', [{ path: target.path, value: 4 }]) ?? [];
  expect(rows.map(({ was, now }) => [was.rank, now.rank, Number(now.total)])).toEqual([
    [1, 1, 99],
    [2, 2, 97],
    [3, 3, 96],
  ]);
  expect(whatIf(assessment, 'town', [{ path: target.path, value: -4 }])).toBeNull();
});

test('C17 a weight of 40 made 30, and another 40, lists the units whose rank changes and leaves the sheets alone', () => {
  const typed: StageSource = { kind: 'typed' };
  const scheme = ['S1', 'S2', 'S3', 'S4'].reduce(
    (it, stage) => withSource(it, stage, 'county', typed),
    suzhou(),
  );
  const cells = (second: number, fourth: number) => ({
    complete: '是',
    cells: { 'S1/1': 80, 'S2/1': second, 'S3/1': 80, 'S4/1': fourth },
  });
  const evaluation = stagedEvaluation(scheme, {
    'county-01': cells(90, 70),
    'county-02': cells(70, 86),
    'county-03': cells(80, 60),
  });
  const before = JSON.stringify(planOf(evaluation));
  const assessment = assess(evaluation);
  const pathOf = (stage: string) =>
    whatIfTargets(assessment.scheme, 'county').find((it) => it.key === stage)?.path ?? [];
  const changes = [
    { path: pathOf('S4'), value: 30 },
    { path: pathOf('S2'), value: 40 },
  ];
  const rows = whatIf(assessment, 'county', changes) ?? [];
  expect(rows.map(({ unit, was, now }) => [unit, was.rank, now.rank])).toEqual([
    ['county-01', 2, 1],
    ['county-02', 1, 2],
    ['county-03', 3, 3],
  ]);
  expect(rows.map(({ was, now }) => [Number(was.total), Number(now.total)])).toEqual([
    [79, 81],
    [79.4, 77.8],
    [72, 74],
  ]);
  expect(JSON.stringify(planOf(evaluation))).toBe(before);
});

test('C17 while a decision is open nothing is tried out', () => {
  const assessment = assess({ ...threeTowns(), decisions: [] });
  expect(whatIf(assessment, 'town', [])).toBeNull();
});

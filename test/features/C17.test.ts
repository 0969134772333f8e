import { whatIf, whatIfTargets } from '../../src/flows/whatIf';
import { assess } from '../../src/scoring/assess';
import { planOf } from '../layout/fixture';
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

test('C17 fewer points for one leaf are tried out too; what is no scheme is refused', () => {
  const assessment = assess(threeTowns());
  const target = whatIfTargets(assessment.scheme, 'town').find((it) => it.key === 'T16');
  if (target === undefined) throw new Error('no such target');
  const rows = whatIf(assessment, 'town', [{ path: target.path, value: 4 }]) ?? [];
  expect(rows.map((it) => it.now.total?.toString())).toEqual(rows.map(() => undefined));
  expect(whatIf(assessment, 'town', [{ path: target.path, value: -4 }])).toBeNull();
});

test('C17 while a decision is open nothing is tried out', () => {
  const assessment = assess({ ...threeTowns(), decisions: [] });
  expect(whatIf(assessment, 'town', [])).toBeNull();
});

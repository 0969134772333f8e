import { checkUnit } from '../../src/scoring/checkUnit';
import { scoreUnit } from '../../src/scoring/scoreUnit';
import { decided, fullTownRows, noSeries, typed } from '../scoring/decided';

const assessment = decided({ DOUBLE_COUNT: 'both' });

function issuesOf(group: string, rows: Parameters<typeof typed>[0]) {
  const model = assessment.model(group);
  const entries = typed(rows);
  const score = scoreUnit(model, 'Z01', entries, noSeries);
  const options = { ties: 'skip', selfReviewGap: 2 } as const;
  return checkUnit(model, entries, score, { options, series: noSeries });
}

test('E7 points lost without a reason are an error, with one they are not; a count without any loss asks for none', () => {
  const errors = (rows: Parameters<typeof typed>[0]) =>
    issuesOf('town', { ...fullTownRows, ...rows })
      .filter((it) => it.severity === 'error')
      .map((it) => [it.code, it.params, it.place?.column]);
  const missing = (lost: number) => [['entry.reasonMissing', { lost }, 'reason']];
  expect(errors({ 'T01/2': 2 })).toEqual(missing(2));
  expect(errors({ 'T02/1': 4.5 })).toEqual(missing(0.5));
  expect(errors({ 'T01/1': { reason: '电话有误' }, 'T01/2': 2 })).toEqual([]);
  expect(errors({ 'T01/2': 0 })).toEqual([]);
});

test('E7 of the 31 leaves of 樟树 the 23 for which the document wants evidence are warned of without it, full points or not', () => {
  const wanted = (['town', 'dept'] as const).map((group) => {
    const leaves = assessment.model(group).branches.flatMap((it) => it.leaves);
    const warned = issuesOf(group, group === 'town' ? fullTownRows : {}).filter(
      (it) => it.code === 'entry.evidenceMissing',
    );
    expect(warned.map((it) => it.severity)).toEqual(warned.map(() => 'warning'));
    return [leaves.length, warned.length] as const;
  });
  const sum = (at: 0 | 1): number => wanted.reduce((total, it) => total + it[at], 0);
  expect([sum(0), sum(1)]).toEqual([31, 23]);
});

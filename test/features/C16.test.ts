import fc from 'fast-check';
import { sumPoints } from '../../src/base/points';
import { explainLeaf } from '../../src/scoring/explainLeaf';
import { scoreUnit } from '../../src/scoring/scoreUnit';
import { fillRandomly } from '../layout/randomEntries';
import { decided, noSeries, scoreTown, typed } from '../scoring/decided';

const assessment = decided();
const model = assessment.model('town');
const leaves = model.branches.flatMap((it) => it.leaves);

test('C16 the steps of any leaf add up to its score, whatever was typed', () => {
  let seen = 0;
  fc.assert(
    fc.property(fc.nat(1e6), (seed) => {
      const { units } = fillRandomly(assessment, seed, { hasTruthValues: true });
      for (const [unit, entries] of Object.entries(units).slice(0, 4)) {
        const score = scoreUnit(model, unit, entries, noSeries);
        for (const { key } of leaves) {
          const steps = explainLeaf(model, key, entries, score);
          const points = score.leaves[key]?.points ?? null;
          expect(steps.length > 0).toBe(points !== null);
          if (points === null) continue;
          seen++;
          expect(sumPoints(steps.map((it) => it.change)).toString()).toBe(points.toString());
          expect(steps[steps.length - 1]?.remaining.toString()).toBe(points.toString());
        }
      }
    }),
    { numRuns: 8 },
  );
  expect(seen).toBeGreaterThan(100);
});

test('C16 a score leads to its rule, the sentence of the document and the evidence asked for', () => {
  const entries = typed({ 'T01/1': { review: '否', reason: '电话有误' }, 'T01/2': 2 });
  const steps = explainLeaf(model, 'T01', entries, scoreTown(entries, assessment));
  const rule = steps.find((it) => it.step === 'rule' && it.rule === 'T01/2');
  expect(rule).toMatchObject({
    kind: 'perOccurrence',
    quote: expect.stringContaining('扣1分') as string,
    reason: '电话有误',
  });
  const leaf = leaves.find((it) => it.key === 'T01')?.leaf;
  expect([leaf?.source, leaf?.criterion === '']).toEqual([
    expect.stringContaining('附件一'),
    false,
  ]);
});

import fc from 'fast-check';
import type { SheetPlan } from '../../src/workbook/plan';
import { randomStages } from './randomStages';
import { differing, stageFigures } from './stageAgreement';
import { univerCells } from './univerCells';

const minute = 60_000;

test(
  'stage, rating and summary sheets compute what the engine computes, whatever is typed',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.noShrink(fc.nat(1e6)), async (seed) => {
        const { context, sheets } = randomStages(seed);
        const figures = stageFigures(context, await univerCells(sheets));
        expect(differing(figures).slice(0, 20)).toEqual([]);
        expect(figures.length).toBeGreaterThan(150);
      }),
      { numRuns: 4, examples: [[2], [3], [6], [13]] },
    );
  },
  3 * minute,
);

/** The plans with one formula changed wherever `from` stands in it. */
function withFault(sheets: readonly SheetPlan[], from: string, to: string): readonly SheetPlan[] {
  return sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map((block) => ({
      ...block,
      cells: block.cells.map((line) =>
        line.map((input) =>
          input !== null && typeof input === 'object'
            ? { formula: input.formula.replaceAll(from, to) }
            : input,
        ),
      ),
    })),
  }));
}

test.each([
  ['own government counts once, not twice', ',2*SUM(', ',1*SUM(', 2],
  ['a weight of 30 that is 31', '+30*', '+31*', 2],
  ['a text that counts as blank', '"","x"', '"",""', 3],
  ['too few ratings are enough', '>=3,"已评"', '>=1,"已评"', 3],
  ['the highest is not left out', '-MAX(', '-0*MAX(', 3],
  ['missing quarters although 评定完成 is blank', '="是",', '<>"否",', 2],
])(
  'a fault in the formulas is seen: %s',
  async (_, from, to, seed) => {
    const { context, sheets } = randomStages(seed);
    const faulty = withFault(sheets, from, to);
    expect(faulty).not.toEqual(sheets);
    expect(differing(stageFigures(context, await univerCells(faulty)))).not.toEqual([]);
  },
  minute,
);

test('random entries reach every state, and leave units that are ranked', () => {
  const engines = [2, 3, 13].flatMap((seed) =>
    stageFigures(randomStages(seed).context, () => null).map((it) => it.engine),
  );
  expect(engines).toEqual(expect.arrayContaining(['已评', '未评', '有误', '完成', '未完成']));
  const ranks = stageFigures(randomStages(2).context, () => null).filter((it) =>
    it.of.endsWith('rank'),
  );
  expect(ranks.filter((it) => it.engine !== '').length).toBeGreaterThan(2);
});

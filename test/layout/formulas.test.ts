import fc from 'fast-check';
import type { SheetPlan } from '../../src/workbook/plan';
import { compareWithEngine } from './expectAgreement';
import { randomWorkbook } from './randomWorkbook';
import { univerCells } from './univerCells';

const minute = 60_000;
/** One reading of the document with ranks 1,1,3, the other with 1,1,2 and odd steps, and one where nothing is decided. */
const seeds = [2, 5, 4];

test(
  'the sheets compute what the engine computes, whatever is typed',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.noShrink(fc.nat(1e6)), async (seed) => {
        const { context, sheets } = randomWorkbook(seed);
        const { differences, figures } = compareWithEngine(context, await univerCells(sheets));
        expect(differences.slice(0, 20)).toEqual([]);
        expect(figures).toBeGreaterThan(4000);
      }),
      // Examples count as runs; one more is new each time.
      { numRuns: seeds.length + 1, examples: seeds.map((it): [number] => [it]) },
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

// As few units of a group as show the fault in the workbook of a seed.
test.each([
  ['a deduction of 1 point that takes 1.01', 'MIN(5,1*', 'MIN(5,1.01*', [2, 8]],
  ['blank entries that are good without 评定完成', '="是",OR(', '<>"否",OR(', [0, 4]],
  ['one more place among the first', '<=3,1,0)', '<=4,1,0)', [2, 8]],
  ['a rank that starts at 0', ',0)+COUNTIF(', ',0)-1+COUNTIF(', [2, 8]],
  ['an item too few of three', '*(3-N(', '*(2-N(', [3, 8]],
  ['a tier that starts too late', '>=6,', '>=9,', [7, 4]],
  ['a tier that gives too little', '<=2.5)', '<=1)', [7, 4]],
  ['a pass mark', '>=60,NOT', '>=99,NOT', [5, 4]],
  ['a share that is converted', '*4.5/100', '*4/100', [5, 8]],
  ['a tie that its first value does not part', '*10000+RANK(', '*10000+0*RANK(', [7, 8]],
  ['a total set by hand that counts without its reason', '="已改"', '<>""', [27, 4]],
  ['nine working days too many', '-INDEX(', '+9-INDEX(', [1, 4]],
  ['a share that falls short too late', '<95,', '<40,', [3, 8]],
] as const)(
  'a fault in the formulas is seen: %s',
  async (_, from, to, [seed, most]) => {
    const { context, sheets } = randomWorkbook(seed, { most });
    const faulty = withFault(sheets, from, to);
    expect(faulty).not.toEqual(sheets);
    const { differences } = compareWithEngine(context, await univerCells(faulty));
    expect(differences).not.toEqual([]);
  },
  minute,
);

test('random entries reach every state, and leave units that are ranked', () => {
  const seen = seeds.map((seed) => compareWithEngine(randomWorkbook(seed).context, () => null));
  const states = seen.flatMap((it) => Object.keys(it.states));
  expect(new Set(states)).toEqual(new Set(['finished', 'unfinished', 'unreviewed', 'wrong']));
  expect(seen.map((it) => it.ranked > 15)).toEqual([true, true, false]);
});

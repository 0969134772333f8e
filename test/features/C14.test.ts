import fc from 'fast-check';
import { evaluate } from '../../src/base/evaluate';
import { input, round, type Expression } from '../../src/base/expression';
import { points, roundPoints } from '../../src/base/points';
import { createDraft } from '../../src/layout/sheetDraft';
import { frontSheet } from '../../src/layout/listSheet';
import { formatAbsolute, formatAddress } from '../../src/workbook/address';
import { printFormula } from '../../src/workbook/formula';
import { univerCells } from '../layout/univerCells';

// A busy machine takes longer than Jest's five seconds to compute the sheet.
jest.setTimeout(180_000);

/** As totals are rounded: noise of doubles first. */
const rounded: Expression = round(round(input('x'), 9), 2);

test('C14 1.005 → 1.01, 2.675 → 2.68, 10.155 → 10.16, 86.145 → 86.15', () => {
  const found = ['1.005', '2.675', '10.155', '86.145'].map((it) =>
    roundPoints(points(it), 2).toString(),
  );
  expect(found).toEqual(['1.01', '2.68', '10.16', '86.15']);
});

test('C14 the engine rounds as the workbook does', async () => {
  const thousandths = fc.sample(fc.integer({ min: -200_000, max: 200_000 }), {
    seed: 14,
    numRuns: 150,
  });
  const values = [1.005, 2.675, 10.155, 86.145, ...thousandths.map((it) => it / 1000)];
  const draft = createDraft();
  values.forEach((value, row) => {
    draft.put(row, 0, value);
    const locate = () => formatAbsolute(row, 0);
    draft.put(row, 1, { formula: printFormula(rounded, { input: locate, ref: locate }) });
  });
  const plan = { ...frontSheet('portrait', ''), key: 'x', name: 'x', columns: [], rows: [] };
  const read = await univerCells([{ ...plan, ...draft.content() }]);
  const sheet = values.map((_, row) => read('x', formatAddress(row, 1)));
  const engine = values.map((value) =>
    Number(evaluate(rounded, { typed: () => value, result: () => null })),
  );
  expect(sheet.slice(0, 4)).toEqual([1.01, 2.68, 10.16, 86.15]);
  expect(sheet).toEqual(engine);
});

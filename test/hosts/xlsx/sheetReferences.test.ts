import {
  breakInFormula,
  referredSheets,
  renameInFormula,
} from '../../../src/hosts/xlsx/sheetReferences';

const rename = (formula: string): string =>
  renameInFormula(formula, (it) => (it.toLowerCase() === 'old' ? "new '1'" : it));

describe('a sheet under a new name', () => {
  it.each([
    ['Old!A1', "'new ''1'''!A1"],
    ["'OLD'!A1+old!B2", "'new ''1'''!A1+'new ''1'''!B2"],
    ['SUM(Old:Z!A1)', "SUM('new ''1'':Z'!A1)"],
    ['Old!A1:Old!B2', "'new ''1'''!A1:'new ''1'''!B2"],
    ['"Old!A1"&Older!A1', '"Old!A1"&Older!A1'],
    ['[1]Old!A1', '[1]Old!A1'],
    ["'[1]Old'!A1", "'[1]Old'!A1"],
    ['MyOld!A1+Old.x!A1', 'MyOld!A1+Old.x!A1'],
    ['SUM(A1:B2)', 'SUM(A1:B2)'],
  ])('%s reads %s', (formula, expected) => {
    expect(rename(formula)).toBe(expected);
  });
});

describe('a sheet that is gone', () => {
  it.each([
    ['Old!$A$1+1', '#REF!$A$1+1'],
    ["SUM('Old'!A1:B2)", 'SUM(#REF!A1:B2)'],
    ['"Old!"&Keep!A1', '"Old!"&Keep!A1'],
  ])('%s reads %s', (formula, expected) => {
    expect(breakInFormula(formula, (it) => it === 'Old')).toBe(expected);
  });
});

it('a formula tells the sheets it speaks of, those inside a span too', () => {
  const order = ['A', 'B', 'C', 'D'];
  expect(referredSheets("'It''s'!A1+A!B1", order)).toStrictEqual(["It's", 'A', 'A']);
  expect(new Set(referredSheets("SUM('A:C'!A1)", order))).toStrictEqual(new Set(['A', 'B', 'C']));
  expect(referredSheets('"A!B"&A1', order)).toStrictEqual([]);
});

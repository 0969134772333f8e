import { shiftFormula } from '../../../src/hosts/xlsx/shiftFormula';

describe('the formula of a group, read in another of its cells', () => {
  it.each([
    ['A1+B2', 'B3+C4'],
    ['$A1+A$1+$A$1', '$A3+B$1+$A$1'],
    ['SUM(A1:B2)', 'SUM(B3:C4)'],
    ["'表 1'!A1+表!B2", "'表 1'!B3+表!C4"],
    ["'A1 B2'!A1", "'A1 B2'!B3"],
    ['"A1"&A1', '"A1"&B3'],
    ['"say ""A1"""&A1', '"say ""A1"""&B3'],
    ['LOG10(A1)+ATAN2(A1,B1)', 'LOG10(B3)+ATAN2(B3,C3)'],
    ['SUM(A:A)+SUM($A:B)', 'SUM(B:B)+SUM($A:C)'],
    ['SUM(1:1)+SUM($1:2)', 'SUM(3:3)+SUM($1:4)'],
    ['Table1[Q1]+A1', 'Table1[Q1]+B3'],
    ['name_A1+A1_x+x.A1', 'name_A1+A1_x+x.A1'],
    ['IF(A1>10,TRUE,1.5)', 'IF(B3>10,TRUE,1.5)'],
    ['_xlfn.RANK.EQ(A1,A$1:A$9)', '_xlfn.RANK.EQ(B3,B$1:B$9)'],
    ['XFD1048576', 'A2'],
    ['A1048576:A1048576', 'B2:B2'],
  ])('%s is %s one column to the right and two rows down', (formula, expected) => {
    expect(shiftFormula(formula, 2, 1)).toBe(expected);
  });

  it('is itself where it stands, and comes back from anywhere', () => {
    const formula = 'IF(\'表\'!$B3="","",SUM(C3:F3)/G$2)';
    expect(shiftFormula(formula, 0, 0)).toBe(formula);
    expect(shiftFormula(shiftFormula(formula, 5, -2), -5, 2)).toBe(formula);
  });
});

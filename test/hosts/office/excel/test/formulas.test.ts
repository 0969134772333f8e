import { parseAddress } from '../../../../../src/workbook/address';
import { createWorkbook } from '../blankWorkbook';
import { cellArea, keyOf } from '../grid';
import { readValues } from '../readCells';
import { sheetNamed } from '../sheets';
import { writeCells } from '../writeCells';
import type { Workbook } from '../model';

/** A workbook with numbers, texts, truths, errors and blanks to compute with. */
function sample(): Workbook {
  const workbook = createWorkbook('Data');
  const sheet = sheetNamed(workbook, 'Data');
  writeCells(sheet, { top: 0, left: 0, bottom: 5, right: 3 }, [
    [1, 'a', true, '=1/0'],
    [2, "'2", false, '=NA()'],
    [3, 'A', '', '="" '],
    ['', 'b*', '', ''],
    [5, 'ab', '', ''],
    [2, '', '', ''],
  ]);
  return workbook;
}

function compute(formula: string): string | number | boolean | undefined {
  const workbook = sample();
  const sheet = sheetNamed(workbook, 'Data');
  writeCells(sheet, cellArea(9, 9), formula);
  expect(sheet.cells.get(keyOf(9, 9))?.formula).toBe(formula);
  return readValues(sheet, cellArea(9, 9))[0]?.[0];
}

test.each([
  ['=1+2*3^2', 19],
  ['=-2^2', 4],
  ['=2%*100', 2],
  ['="1"+1', 2],
  ['="x"+1', '#VALUE!'],
  ['=A1:A3', '#VALUE!'],
  ['=SUM(A1:C6)', 13],
  ['=SUM("3",TRUE,2)', 6],
  ['=SUM("x")', '#VALUE!'],
  ['=SUM(D1:D6)', '#DIV/0!'],
  ['=COUNT(A1:D6)', 5],
  ['=COUNT("3","x",TRUE,,1/0)', 3],
  ['=MIN(B1:B6)', 0],
  ['=MAX(A1:A6,9)', 9],
  ['=AVERAGE(A1:A6)', 2.6],
  ['=AVERAGE(B1:B6)', '#DIV/0!'],
  ['=ROUND(1.005,2)', 1.01],
  ['=ROUND(-2.5,0)', -3],
  ['=ROUND(2.675,2)', 2.68],
  ['=ROUND(1250,-2)', 1300],
  ['=ROUND(0.4,0)', 0],
  ['=0.1+0.2-0.3', 0],
  ['=0.1+0.2=0.3', true],
  ['=IF(A1>0,"yes")', 'yes'],
  ['=IF(A1<0,"yes")', false],
  ['=IF(A1<0,1,)', 0],
  ['=IF("x",1,2)', '#VALUE!'],
  ['=AND(A1:A6)', true],
  ['=AND(B1:B6)', '#VALUE!'],
  ['=OR(C1:C6)', true],
  ['=NOT(0)', true],
  ['=INDEX(A1:B3,2,1)', 2],
  ['=SUM(INDEX(A1:B3,0,1))', 6],
  ['=INDEX(A1:A3,4)', '#REF!'],
  ['=MATCH("a",B1:B6,0)', 1],
  ['=MATCH("?b",B1:B6,0)', 5],
  ['=MATCH(4,A1:A5)', 3],
  ['=MATCH("zz",B1:B6,0)', '#N/A'],
  ['=RANK(2,A1:A6)', 3],
  ['=RANK(2,A1:A6,1)', 2],
  ['=RANK(7,A1:A6)', '#N/A'],
  ['=LARGE(A1:A6,2)', 3],
  ['=SMALL(A1:A6,6)', '#NUM!'],
  ['=COUNTIF(A1:A6,">=2")', 4],
  ['=COUNTIF(A1:A6,"")', 1],
  ['=COUNTIF(A1:A6,"<>")', 5],
  ['=COUNTIF(B1:B6,"a")', 2],
  ['=COUNTIF(B1:B6,"*b*")', 2],
  ['=COUNTIF(B1:B6,"b~*")', 1],
  ['=COUNTIF(B1:B6,2)', 1],
  ['=COUNTIF(D1:D6,"#N/A")', 0],
  ['=COUNTIFS(A1:A6,">1",B1:B6,"a*")', 2],
  ['=SUMIF(B1:B6,"a",A1)', 4],
  ['=SUMIFS(A1:A6,A1:A6,">1",A1:A6,"<5")', 7],
  ['=AVERAGEIF(A1:A6,">10")', '#DIV/0!'],
  ['=SUMPRODUCT((A1:A6>1)*(A1:A6<5),A1:A6)', 7],
  ['=SUMPRODUCT(A1:A3,A1:A2)', '#VALUE!'],
  ['=N("5")', 0],
  ['=N(TRUE)', 1],
  ['=ISNUMBER(B2)', false],
  ['=ISERROR(D1)', true],
  ['=TEXT(1.005,"0.00")', '1.01'],
  ['=TEXT(0.125,"0%")', '13%'],
  ['=TEXT(44197,"yyyy-mm-dd")', '2021-01-01'],
  ['=1/3&""', '0.333333333333333'],
  ['="a"="A"', true],
  ['="a"<TRUE', true],
  ['=9<"a"', true],
  ['=Z99=""', true],
  ['=Z99=0', true],
  ['=Z99', 0],
  ['=nosuch', '#NAME?'],
  ['=NOSUCH(1)', '#NAME?'],
  ['=J10', 0],
] as const)('%s gives %s', (formula, wanted) => {
  expect(compute(formula)).toBe(wanted);
});

test('a chain of 3,000 formulas and a circle of 500 are computed without running out of stack', () => {
  const workbook = createWorkbook('S');
  const sheet = sheetNamed(workbook, 'S');
  const chain = Array.from({ length: 3000 }, (_, at) => [at === 0 ? 1 : `=A${at}+1`]);
  writeCells(sheet, { top: 0, left: 0, bottom: 2999, right: 0 }, chain);
  const circle = Array.from({ length: 500 }, (_, at) => [`=B${at === 0 ? 500 : at}+1`]);
  writeCells(sheet, { top: 0, left: 1, bottom: 499, right: 1 }, circle);
  const { row, column } = parseAddress('A3000');
  expect(readValues(sheet, cellArea(row, column))).toEqual([[3000]]);
  expect(readValues(sheet, cellArea(0, 1))[0]?.[0]).toEqual(expect.any(Number));
});

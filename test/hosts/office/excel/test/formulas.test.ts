import { parseAddress } from '../../../../../src/workbook/address';
import { createWorkbook } from '../blankWorkbook';
import { cellArea, keyOf } from '../grid';
import { readValues } from '../readCells';
import { sheetNamed } from '../sheets';
import { writeCells } from '../writeCells';
import { formulaCases, formulaSample } from './formulaCases';

function compute(formula: string): string | number | boolean | undefined {
  const workbook = formulaSample();
  const sheet = sheetNamed(workbook, 'Data');
  writeCells(sheet, cellArea(9, 9), formula);
  expect(sheet.cells.get(keyOf(9, 9))?.formula).toBe(formula);
  return readValues(sheet, cellArea(9, 9))[0]?.[0];
}

test.each(formulaCases)('%s gives %s', (formula, wanted) => {
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

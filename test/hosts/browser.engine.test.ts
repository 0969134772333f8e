import type { IWorksheetData } from '@univerjs/core';
import Big from 'big.js';
import fc from 'fast-check';
import { bootHeadless } from '../../src/hosts/browser/bootHeadless';
import { toCellData } from '../../src/hosts/browser/cellData';
import { createGrid, type Grid } from '../../src/hosts/browser/grid';
import { readSheet } from '../../src/hosts/browser/readSheet';
import { parseAddress } from '../../src/workbook/address';
import type { CellInput } from '../../src/workbook/plan';

type Cells = Readonly<Record<string, CellInput>>;

const grids: Grid[] = [];
afterEach(() => grids.splice(0).forEach((grid) => grid.dispose()));

function sheetOf(id: string, name: string, cells: Cells) {
  const cellData: IWorksheetData['cellData'] = {};
  for (const [address, input] of Object.entries(cells)) {
    const { row, column } = parseAddress(address);
    (cellData[row] ??= {})[column] = toCellData(input);
  }
  return { sheet: { id, name, rowCount: 3000, columnCount: 30, cellData }, parts: {} };
}

/** The results of formulas put below each other in column M of a sheet with these cells. */
async function calculate(cells: Cells, formulas: readonly string[]) {
  const grid = createGrid(bootHeadless());
  grids.push(grid);
  const probes = Object.fromEntries(formulas.map((formula, i) => [`M${i + 1}`, { formula }]));
  await grid.load({
    sheets: [
      sheetOf('one', '主表', { ...cells, ...probes }),
      sheetOf('two', '乡镇评分 一', { A1: 5, A2: 2, A3: { formula: '""' } }),
      sheetOf('three', "甲'乙（1）", { A1: 3 }),
    ],
    styles: {},
    shared: {},
  });
  const workbook = grid.workbook();
  const sheet = workbook.getSheetBySheetName('主表');
  if (!sheet) throw new Error('no sheet');
  const { rows } = readSheet(grid.injector, workbook, sheet);
  return formulas.map((_, row) => {
    const cell = rows[row]?.[12];
    return cell?.error ?? cell?.value ?? null;
  });
}

/** The results of the formulas that `expected` names. */
async function results(cells: Cells, expected: Readonly<Record<string, unknown>>) {
  const formulas = Object.keys(expected);
  const values = await calculate(cells, formulas);
  return Object.fromEntries(formulas.map((it, i) => [it, values[i]]));
}

const state = (cell: string) => `IF(COUNT(${cell})=1,"已评",IF(${cell}="","未评","有误"))`;

test('ROUND goes half away from zero on the decimal that is written', async () => {
  const expected = {
    'ROUND(1.005,2)': 1.01,
    'ROUND(2.675,2)': 2.68,
    'ROUND(86.145,2)': 86.15,
    'ROUND(10.155,2)': 10.16,
    'ROUND(-2.5,0)': -3,
    'ROUND(-1.005,2)': -1.01,
    'ROUND(A3,2)': 1.01,
    'ROUND(A4,2)': 2.68,
    'ROUND(A1+A2,2)': 86.15,
    'ROUND(SUM(A1,A2),2)': 86.15,
    'ROUND(SUM(A1:A2),2)': 86.15,
    'ROUND(100-13.855,2)': 86.15,
    'TEXT(ROUND(1.005,2),"0.00")': '1.01',
  };
  expect(await results({ A1: 86.1, A2: 0.045, A3: 1.005, A4: 2.675 }, expected)).toEqual(expected);
});

test('rounded sums, means and weighted sums equal exact decimals', async () => {
  const points = fc.integer({ min: 0, max: 100_000 }).map((it) => it / 1000);
  const rows = fc.sample(fc.tuple(points, points, points), { numRuns: 400, seed: 2021 });
  const formulas = rows.flatMap(([a, b, c]) => [
    `ROUND(SUM(${a},${b},-${c}),2)`,
    `ROUND((${a}+${b}+${c})/4,2)`,
    `ROUND(${a}*0.5+${b}*0.25+${c}*0.25,2)`,
  ]);
  const exact = rows.flatMap(([a, b, c]) => [
    new Big(a).plus(b).minus(c),
    new Big(a).plus(b).plus(c).div(4),
    new Big(a).times(0.5).plus(new Big(b).times(0.25)).plus(new Big(c).times(0.25)),
  ]);
  expect(await calculate({}, formulas)).toEqual(exact.map((it) => it.round(2, 1).toNumber()));
});

test('the state of an entry is told apart: number, blank, anything else', async () => {
  const expected = {
    [state('A1')]: '已评',
    [state('A2')]: '有误',
    [state('A3')]: '有误',
    [state('A4')]: '未评',
    [state('A5')]: '有误',
    [state('A6')]: '有误',
    [state('A7')]: '未评',
    [state('A8')]: '#DIV/0!',
    'N(A1)': 0,
    'N(A2)': 0,
    'N(A4)': 0,
    'N("")': 0,
    'N("5")': 0,
  };
  expect(
    await results(
      {
        A1: 0,
        A2: '5分',
        A3: ' ',
        A4: { formula: '""' },
        A5: '5',
        A6: false,
        A8: { formula: '1/0' },
      },
      expected,
    ),
  ).toEqual(expected);
});

test('a zero is never blank, whatever was compared in its column before', async () => {
  const expected = {
    'A1=""': false,
    'IF(A1="",1,2)': 2,
    'IF(A3="",1,2)': 2,
    'IF(A2="",1,2)': 1,
    'AND(A1="")': false,
    'IF(""=A1,1,2)': 2,
    'IF(A1="0",1,2)': 2,
  };
  expect(await results({ A1: 0, A2: { formula: '""' }, A3: 0 }, expected)).toEqual(expected);
});

test('sums, counts and ranks pass over blanks and text', async () => {
  const cells = {
    A1: 90.5,
    A2: { formula: '""' },
    A3: 88,
    A4: 90.5,
    A6: 70,
    B1: '有误',
    B2: '完成',
    B3: '有误',
    C1: '省',
    C2: '市',
    C3: '省',
    D1: 5,
    D2: 2,
    D3: 5,
  };
  const expected = {
    'SUM(A1,A2,A3)': 178.5,
    'SUM(A1:A6)': 339,
    'SUM(A2)': 0,
    'SUM(B1,A5)': 0,
    'MIN(A2,10)': 10,
    'MAX(0,SUM(A2,A5))': 0,
    'COUNTIF(B1:B3,"有误")': 2,
    'COUNTIF(B1:B3,B1)': 2,
    'COUNTIF(A1:A6,">"&A3)': 2,
    'SUMIFS(D1:D3,C1:C3,"省",D1:D3,">"&D2)': 10,
    'SUMIF(C1:C3,"省",D1:D3)': 10,
    'COUNTIFS(C1:C3,"省",D1:D3,">=5")': 2,
    'RANK(A1,A1:A6)': 1,
    'RANK(A3,A1:A6)': 3,
    'RANK(A6,A1:A6)': 4,
    'RANK(A4,A$1:A$6)+COUNTIF(A$1:A4,A4)-1': 2,
    'MATCH("完成",B1:B3,0)': 2,
    'MATCH(88,A1:A6,0)': 3,
    'INDEX(B1:B3,MATCH(88,A1:A3,0))': '有误',
    'LARGE(A1:A6,3)': 88,
    'SMALL(A1:A6,1)': 70,
    'AVERAGE(A1:A6)': 84.75,
    'SUMPRODUCT((C1:C3="省")*D1:D3)': 10,
  };
  expect(await results(cells, expected)).toEqual(expected);
});

test('references to other sheets, joined text and nested tests give what Excel gives', async () => {
  const expected = {
    "'乡镇评分 一'!A1+1": 6,
    "SUM('乡镇评分 一'!$A$1:$A$3)": 7,
    'IF(\'乡镇评分 一\'!A3="","空","有")': '空',
    "'甲''乙（1）'!A1": 3,
    '"得"&A1&"分，共"&A2&"项"': '得86.1分，共2项',
    '"a"&A3&"b"': 'ab',
    'TEXT(5,"0.00")': '5.00',
    'AND(A1>80,OR(A2>5,NOT(A2>5)))': true,
    'IF(A2>2,1,IF(A2>=2,2,3))': 2,
    'A4+1': '#VALUE!',
    '1/0': '#DIV/0!',
    'ISNUMBER(A4)': false,
  };
  expect(await results({ A1: 86.1, A2: 2, A3: { formula: '""' }, A4: '5分' }, expected)).toEqual(
    expected,
  );
});

test('the engine still differs from Excel where formulas must not tread', async () => {
  const expected =
    // Excel: FALSE, #VALUE!, 1.01, 0.001.
    { 'A1=0': true, 'A1+1': 1, 'TEXT(1.005,"0.00")': '1.00', '1E-3': '1E-3' };
  expect(await results({ A1: { formula: '""' } }, expected)).toEqual(expected);
});

import fc from 'fast-check';
import { planContext } from '../../src/layout/planWorkbook';
import { zhCNFindings } from '../../src/i18n/zh-CN-findings';
import { zhCNSheets } from '../../src/i18n/zh-CN-sheets';
import { planResults } from '../../src/layout/planResults';
import { planScores } from '../../src/layout/planScores';
import { parseFormula, sameFormula } from '../../src/workbook/parseFormula';
import type { SheetPlan } from '../../src/workbook/plan';
import { decided } from '../scoring/decided';
import { randomWorkbook } from '../layout/randomWorkbook';

test.each([
  ['spaces', 'SUM(A1,B2)', ' SUM( A1 , B2 ) '],
  ['the case of names', 'IF(A1="",0,B1)', 'if(a1="",0,b1)'],
  ['dollar signs', 'SUM($A$1:$B$2)', 'SUM(A1:B2)'],
  ['brackets that change nothing', '(A1+B1)+((C1))*2', 'A1+B1+C1*2'],
  ['quotes around a sheet name', "'观上镇'!A1", '观上镇!A1'],
  ['the case of a sheet name', "'Score'!A1", "'SCORE'!A1"],
  ['a plus before an operand', '+A1-(+B1)', 'A1-B1'],
  ['the spelling of a number', '1.0+0.50+1E2', '1+.5+100'],
  ['the prefix of newer functions', '_xlfn.RANK.EQ(A1,A1:A3)', 'RANK.EQ(A1,A1:A3)'],
  ['TRUE written as a function', 'IF(A1,TRUE(),FALSE)', 'IF(A1,true,FALSE())'],
  ['brackets around the right of a tighter sign', 'A1&(B1+1)', 'A1&B1+1'],
])('%s make no difference', (_, one, other) => {
  expect(parseFormula(one)).not.toBeNull();
  expect(sameFormula(one, other)).toBe(true);
});

test.each([
  ['another cell', 'SUM(A1,B2)', 'SUM(A1,B3)'],
  ['another function', 'SUM(A1,B2)', 'MAX(A1,B2)'],
  ['another number', 'A1*1.01', 'A1*1.1'],
  ['another sign', 'A1-B1', 'A1+B1'],
  ['the case of a text', 'IF(A1="a",1,2)', 'IF(A1="A",1,2)'],
  ['a space in a text', 'A1&" "', 'A1&""'],
  ['brackets that change the order', '(A1+B1)*2', 'A1+B1*2'],
  ['brackets on the right of minus', 'A1-(B1-C1)', 'A1-B1-C1'],
  ['an argument that is left out', 'IF(A1,1,)', 'IF(A1,1)'],
  ['a number instead of a text', 'A1=1', 'A1="1"'],
  ['another sheet', "'甲'!A1", "'乙'!A1"],
  ['a sheet instead of none', "'甲'!A1", 'A1'],
  ['a percent sign', 'A1*5%', 'A1*5'],
  ['a minus before an operand', '-A1', 'A1'],
  ['a name instead of a call', 'SUM', 'SUM()'],
  ['joined areas instead of arguments', 'RANK(A1,(A1,B1))', 'RANK(A1,A1,B1)'],
  ['a lost reference', "SUM('甲'!#REF!)", "SUM('甲'!A1)"],
])('%s makes a difference', (_, one, other) => {
  expect(parseFormula(one)).not.toBeNull();
  expect(parseFormula(other)).not.toBeNull();
  expect(sameFormula(one, other)).toBe(false);
});

test('a sign before an operand binds tighter than a power, as in a spreadsheet', () => {
  expect(sameFormula('-2^2', '(-2)^2')).toBe(true);
  expect(sameFormula('-2^2', '-(2^2)')).toBe(false);
});

test('a name with an apostrophe is the same in quotes', () => {
  expect(parseFormula("'O''Neill（1）'!$B$2")).toEqual({
    node: 'name',
    sheet: "O'NEILL（1）",
    name: 'B2',
  });
});

test.each(['', 'SUM(A1', 'A1)', '1+', '"a', 'A1 B1', '=A1', 'A1;B1', '{1,2}', 'IF(,)x', '()'])(
  '"%s" is no formula that we print',
  (text) => {
    expect(parseFormula(text)).toBeNull();
  },
);

test('texts that are no formulas are compared as they are', () => {
  expect(sameFormula('SUM(A1', 'SUM(A1')).toBe(true);
  expect(sameFormula('SUM(A1', 'SUM( A1')).toBe(false);
  expect(sameFormula('SUM(A1', 'SUM(A1)')).toBe(false);
});

test('no text makes the parser fail', () => {
  const pieces = fc.constantFrom(
    'A1',
    '(',
    ')',
    ',',
    '"',
    "'",
    '!',
    'SUM',
    '1',
    '.',
    ' ',
    '=',
    ':',
  );
  fc.assert(
    fc.property(
      fc.array(pieces).map((it) => it.join('')),
      (text) => {
        const tree = parseFormula(text);
        expect(tree === null || typeof tree.node === 'string').toBe(true);
        expect(sameFormula(text, text)).toBe(true);
      },
    ),
  );
});

function formulasOf(sheets: readonly SheetPlan[]): readonly string[] {
  return sheets
    .flatMap((it) => it.blocks)
    .flatMap((it) => it.cells.flat())
    .flatMap((it) => (it !== null && typeof it === 'object' ? [it.formula] : []));
}

const texts = { sheets: zhCNSheets, findings: zhCNFindings };
const context = planContext(decided(), texts, []);
const formulas = formulasOf([...planScores(context), ...planResults(context)]);

test('every formula of the sheets of Zhangshu is parsed, and is none of another cell', () => {
  expect(formulas.length).toBeGreaterThan(6000);
  expect(formulas.filter((it) => parseFormula(it) === null)).toEqual([]);
  const open = formulasOf(randomWorkbook(4).sheets);
  expect(open.filter((it) => parseFormula(it) === null)).toEqual([]);
});

test('a formula that another program wrote its own way is still the same', () => {
  const respelled = formulas.map((it) =>
    it
      .split('"')
      .map((part, index) =>
        index % 2 === 0 ? part.replaceAll('$', '').replaceAll(',', ' , ') : part,
      )
      .join('"'),
  );
  const start = performance.now();
  expect(formulas.filter((it, index) => !sameFormula(it, respelled[index] ?? ''))).toEqual([]);
  // Both sides of every formula of 54 units, on a machine that may be busy.
  expect(performance.now() - start).toBeLessThan(2000);
});

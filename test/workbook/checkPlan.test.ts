import { checkPlan } from '../../src/workbook/checkPlan';
import type { CellInput, SheetPlan, Style, ValidationRule } from '../../src/workbook/plan';
import { samplePlan, sampleSheet } from '../hosts/samplePlan';
import { evaluationOf, planOf } from '../layout/fixture';
import { decisionsOn } from '../scoring/decided';

const styles: Readonly<Record<string, Style>> = {
  entry: { locked: false, color: '#1A2B3C' },
  plain: { horizontal: 'left', indent: 1 },
};
const sheet = (rest: Partial<SheetPlan>, name = '表'): SheetPlan => sampleSheet(name, [[1]], rest);
const check =
  (...sheets: readonly SheetPlan[]) =>
  () =>
    checkPlan(samplePlan(sheets, styles));
const cell = (input: CellInput) => check(sampleSheet('表', [[input]]));
const rule = (
  it: ValidationRule,
  texts: Partial<Record<'prompt' | 'error' | 'promptTitle', string>> = {},
) =>
  check(
    sheet({
      validations: [
        { range: 'A1', rule: it, promptTitle: '', prompt: '', errorTitle: '', error: '', ...texts },
      ],
    }),
  );
const styled = (style: Style) => () => checkPlan(samplePlan([], { odd: style }));
const list = { type: 'list', choices: ['是', '否'] } as const;

test('the workbook of Zhangshu keeps the contract, decided or not', () => {
  const open = evaluationOf();
  expect(() => checkPlan(planOf(open))).not.toThrow();
  const decided = { ...open, decisions: decisionsOn(open.scheme) };
  expect(() => checkPlan(planOf(decided))).not.toThrow();
});

test.each([
  ['of 32 characters', '甲'.repeat(32)],
  ['without characters', ''],
  ['with a colon', '甲:乙'],
  ['with brackets', '[甲]'],
  ['that ends in an apostrophe', "甲'"],
  ['that Excel keeps for itself', 'History'],
  ['with a line break', '甲\n乙'],
])('a sheet name %s is refused', (_, name) => {
  expect(check(sheet({}, name))).toThrow(RangeError);
});

test('two sheets of one name are refused, in whatever case, and two of one key', () => {
  expect(check(sheet({ key: 'a' }, 'Score'), sheet({ key: 'b' }, 'SCORE'))).toThrow(
    'two sheets score',
  );
  expect(check(sheet({ key: 'a' }, '甲'), sheet({ key: 'a' }, '乙'))).toThrow('the key a');
  expect(check(sheet({ key: 'a' }, '甲'), sheet({ key: 'b' }, '乙'))).not.toThrow();
});

test.each<[string, Partial<SheetPlan>, string]>([
  ['merges that overlap', { merges: ['A2:B3', 'B3:C4'] }, 'merges overlap: A2:B3 and B3:C4'],
  ['a merge of one cell', { merges: ['C3'] }, 'a merge of one cell: C3'],
  [
    'a value under a merge',
    { blocks: [{ at: 'A1', cells: [['甲', '乙']] }], merges: ['A1:B1'] },
    'a value under the merge A1:B1',
  ],
  ['a style without a name', { styles: [{ range: 'A1', style: 'loud' }] }, 'no style loud'],
  ['a range that is none', { styles: [{ range: 'A:A', style: 'plain' }] }, 'no range: A:A'],
  ['a range beyond the sheet', { merges: ['A1:XFE2'] }, 'no range: A1:XFE2'],
  ['a row before the first', { rows: [{ row: -1 }] }, 'no row: -1'],
  ['a row too high', { rows: [{ row: 1, heightPt: 410 }] }, '410 pt'],
  ['a column too wide', { columns: [{ widthChars: 256 }] }, '256 characters wide'],
  ['a freeze below zero', { freeze: { rows: -1, columns: 0 } }, 'a freeze below zero'],
  [
    'a condition with another function',
    { conditionalFormats: [{ range: 'A1', formula: 'ISBLANK(A1)' }] },
    'function ISBLANK',
  ],
])('%s is refused', (_, rest, problem) => {
  expect(check(sheet(rest))).toThrow(problem);
});

test.each<[string, string]>([
  ['IFERROR(A1,0)', 'function IFERROR'],
  ['INDIRECT("A1")', 'function INDIRECT'],
  ['SUM(A:A)', 'A, which is no cell,'],
  ['SUM(total)', 'TOTAL, which is no cell,'],
  ["SUM('甲'!#REF!)", '#REF!, which is no cell,'],
  ['=A1', 'starts with "="'],
  ['SUM(A1', 'no formula'],
  [`SUM(A1,${'A1,'.repeat(700)}A1)`, 'characters, over 2000'],
])('the formula %s is refused', (formula, problem) => {
  expect(cell({ formula })).toThrow(problem);
});

test('what people typed in an unlocked cell passes, whatever it computes', () => {
  const typed = sampleSheet('表', [[{ formula: 'VLOOKUP(A2,X:Y,2)' }]], {
    styles: [{ range: 'A1:B2', style: 'entry' }],
  });
  expect(check(typed)).not.toThrow();
  const locked = { ...typed, styles: [...typed.styles, { range: 'A1', style: 'plain' }] };
  expect(check(locked)).toThrow('A1: function VLOOKUP');
});

test('values that no cell holds are refused', () => {
  expect(cell('长'.repeat(32_767))).not.toThrow();
  expect(cell('长'.repeat(32_768))).toThrow('a text of 32768 characters');
  expect(cell(Number.NaN)).toThrow('no number');
});

test('texts of a validation keep to what Excel takes', () => {
  expect(rule(list, { prompt: '长'.repeat(255), error: '长'.repeat(225) })).not.toThrow();
  expect(rule(list, { prompt: '长'.repeat(256) })).toThrow('prompt of 256 characters');
  expect(rule(list, { error: '长'.repeat(226) })).toThrow('error of 226 characters');
  expect(rule(list, { promptTitle: '长'.repeat(33) })).toThrow('promptTitle of 33 characters');
});

test.each<[string, ValidationRule]>([
  ['without choices', { type: 'list', choices: [] }],
  ['with a comma in a choice', { type: 'list', choices: ['是,否'] }],
  ['with choices too long', { type: 'list', choices: ['是'.repeat(256)] }],
  ['with bounds that leave nothing', { type: 'whole', min: 2, max: 1 }],
  ['with a formula too long', { type: 'custom', formula: `SUM(${'A1,'.repeat(100)}A1)` }],
  ['with a bound that is no formula', { type: 'decimal', min: 0, max: 'A1+' }],
  ['of no length', { type: 'textLength', max: 0 }],
])('a validation %s is refused', (_, it) => {
  expect(rule(it)).toThrow('validation of A1');
});

test('all that is wrong is named at once', () => {
  expect(check(sheet({ merges: ['C3'], rows: [{ row: -1 }] }))).toThrow(/C3.*no row/);
});

test('styles are colours, sizes and sides that there are', () => {
  expect(styled({ color: 'red' })).toThrow('colour red');
  expect(styled({ sizePt: 0 })).toThrow('a font of 0 pt');
  expect(styled({ indent: 1 })).toThrow('an indent without a side');
});

import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { toPrintPlan } from '../../src/hosts/browser/filePrint';
import { createXlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { changedRange, typedCells } from '../../src/hosts/browser/typedCells';
import { fileRanges } from '../../src/hosts/browser/fileRange';
import { grownPlan } from '../../src/hosts/browser/grownPlan';
import { addedSheet } from '../../src/hosts/browser/liveSheet';
import { lockedRanges, type LockArea } from '../../src/hosts/browser/lockedRanges';
import { toStyle, toStyleData } from '../../src/hosts/browser/styleData';
import { uniformRanges } from '../../src/hosts/browser/uniformRanges';
import { toValidationData, toValidations } from '../../src/hosts/browser/validationData';
import type { Cell } from '../../src/base/value';
import type { SheetContent } from '../../src/workbook/host';
import type { PrintPlan, Style, Validation, ValidationRule } from '../../src/workbook/plan';
import { samplePlan, sampleSheet } from './samplePlan';

const rows = 9;
const columns = 7;
const area = fc
  .tuple(fc.nat(8), fc.nat(6), fc.nat(8), fc.nat(6), fc.boolean())
  .map(([a, b, c, d, locked]): LockArea => ({
    top: Math.min(a, c),
    bottom: Math.max(a, c),
    left: Math.min(b, d),
    right: Math.max(b, d),
    locked,
  }));

/** How many of the rectangles hold each cell. */
function coverage(ranges: ReturnType<typeof lockedRanges>): number[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from(
      { length: columns },
      (__, column) =>
        ranges.filter(
          (it) =>
            row >= it.startRow &&
            row <= it.endRow &&
            column >= it.startColumn &&
            column <= it.endColumn,
        ).length,
    ),
  );
}

test('locked ranges hold each locked cell once and no open cell', () => {
  fc.assert(
    fc.property(fc.array(area, { maxLength: 6 }), (areas) => {
      const expected = Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (__, column) => {
          const over = areas.filter(
            (it) => row >= it.top && row <= it.bottom && column >= it.left && column <= it.right,
          );
          return over[over.length - 1]?.locked === false ? 0 : 1;
        }),
      );
      expect(coverage(lockedRanges(rows, columns, areas))).toEqual(expected);
    }),
  );
});

test('uniform ranges hold each named cell once, under its name', () => {
  const names = fc.array(fc.constantFrom('a', 'b', null), {
    minLength: rows * columns,
    maxLength: rows * columns,
  });
  fc.assert(
    fc.property(names, (cells) => {
      const nameOf = (row: number, column: number) => cells[row * columns + column] ?? null;
      const ranges = uniformRanges(rows, columns, nameOf);
      for (const name of ['a', 'b']) {
        const own = ranges.filter((it) => it.name === name).map((it) => it.area);
        expect(coverage(own).flat()).toEqual(cells.map((it) => (it === name ? 1 : 0)));
      }
    }),
  );
});

test('a style comes back from the grid as it was planned', () => {
  const color = fc.constantFrom('#C00000', '#1f4e79', '#FFF2CC');
  const style: fc.Arbitrary<Style> = fc.record(
    {
      font: fc.constantFrom('宋体', '黑体'),
      sizePt: fc.integer({ min: 6, max: 40 }),
      bold: fc.constant(true),
      color,
      fill: color,
      horizontal: fc.constantFrom('left', 'center', 'right'),
      vertical: fc.constantFrom('top', 'center', 'bottom'),
      wrap: fc.constant(true),
      indent: fc.integer({ min: 1, max: 9 }),
      border: fc.record({ line: fc.constantFrom('thin', 'medium'), color }),
      format: fc.constantFrom('0.00', '0%', 'yyyy-mm-dd'),
    },
    { requiredKeys: [] },
  );
  fc.assert(fc.property(style, (it) => expect(toStyle(toStyleData(it))).toEqual(it)));
});

test('a validation comes back from the grid as it was planned, choices with commas too', () => {
  const bound = fc.oneof(fc.integer({ min: -99, max: 99 }), fc.constantFrom('$B4', 'MAX(A1,2)'));
  const rule: fc.Arbitrary<ValidationRule> = fc.oneof(
    fc.record({
      type: fc.constant('list' as const),
      choices: fc.uniqueArray(fc.constantFrom('是', '否', '省,市', '"县"', '5'), { minLength: 1 }),
    }),
    fc.record({
      type: fc.constantFrom('decimal' as const, 'whole' as const, 'date' as const),
      min: bound,
      max: bound,
    }),
    fc.record({ type: fc.constant('listRange' as const), range: fc.constant('$N$5:$N$58') }),
    fc.record({ type: fc.constant('textLength' as const), max: fc.nat(255) }),
    fc.record({ type: fc.constant('custom' as const), formula: fc.constant('LEN(A4)<>1') }),
  );
  fc.assert(
    fc.property(rule, (it) => {
      const validation: Validation = {
        range: 'C4:D9',
        rule: it,
        promptTitle: '自评',
        prompt: '0 至分值',
        errorTitle: '超出范围',
        error: '不得超过分值',
      };
      expect(toValidations(toValidationData(validation, 'id'))).toEqual([validation]);
    }),
  );
});

const sheet = (cells: readonly (readonly (Cell | undefined)[])[]): SheetContent => ({
  name: '表',
  visibility: 'visible',
  rows: cells,
  hiddenRows: [],
  hiddenColumns: [],
});
const cell = (value: Cell['value'], formula: string | null = null): Cell => ({
  value,
  formula,
  error: null,
});

test('a result is no edit, a value of another type is one', () => {
  const before = typedCells(sheet([[cell(5), cell(3, 'A1-2')]]));
  expect(changedRange(before, typedCells(sheet([[cell(5), cell(9, 'A1-2')]])))).toBeNull();
  expect(changedRange(before, typedCells(sheet([[cell('5'), cell(3, 'A1-2')]])))).toBe('A1');
  expect(changedRange(before, typedCells(sheet([[undefined, cell(3)], [], [cell(1)]])))).toBe(
    'A1:B3',
  );
});

test('ranges of files are read: cells, whole columns and rows, and nothing else', () => {
  expect(fileRanges('$A$1:B2 C3 nonsense').map((it) => [it.startRow, it.endColumn])).toEqual([
    [0, 1],
    [2, 2],
  ]);
  expect(fileRanges('B:D')[0]).toMatchObject({ startColumn: 1, endColumn: 3, startRow: 0 });
  expect(fileRanges('2:3')[0]).toMatchObject({ startRow: 1, endRow: 2, startColumn: 0 });
});

test('the print area and the filter grow with the table', () => {
  const kept = { ...addedSheet, filter: 'A3:E5', print: { ...addedSheet.print, area: 'A2:E6' } };
  const grown = grownPlan(kept, { rows: 6, columns: 5 }, { rows: 8, columns: 5 });
  expect([grown.filter, grown.print.area]).toEqual(['A3:E7', 'A2:E8']);
});

const { print } = sampleSheet('', []);

test.each<[string, PrintPlan]>([
  ['in its own size on A3', { ...print, paper: 'A3', scalePercent: 80, titleColumns: [2, 28] }],
  [
    'with breaks and titles',
    { ...print, titleRows: [3, 5], breaksBefore: [7, 12], columnBreaksBefore: [3, 9] },
  ],
  [
    'fitted to one page',
    { ...print, pagesHigh: 1, area: 'B2:D9', centered: true, footer: 'A & B' },
  ],
])('a sheet printed %s is so after a way through a file', async (_, plan) => {
  const host = await createXlsxHost();
  await host.render(samplePlan([sampleSheet('甲', [[1]], { print: plan })]));
  const [printed] = (await readXlsx(await host.toBytes(), { readStyles: true })).sheets;
  if (printed === undefined) throw new Error('no sheet');
  expect(toPrintPlan(printed)).toEqual(plan);
});

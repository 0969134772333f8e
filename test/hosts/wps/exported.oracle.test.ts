import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre';
import { withExample } from '../../../src/flows/withExample';
import { createWpsHost } from '../../../src/hosts/wps/wpsHost';
import { createXlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import { zhCNExample } from '../../../src/i18n/zh-CN-example';
import { assess } from '../../../src/scoring/assess';
import { formatAddress, parseRange, type Area } from '../../../src/workbook/address';
import type { WorkbookPlan } from '../../../src/workbook/plan';
import { evaluationOf, planOf } from '../../layout/fixture';
import { readValues } from '../../oracle/readValues';
import {
  readWithOpenpyxl,
  type OpenpyxlCell,
  type OpenpyxlSheet,
  type OpenpyxlWorkbook,
} from '../../oracle/readWithOpenpyxl';
import { recalculate } from '../../oracle/recalculate';
import { decisionsOn } from '../../scoring/decided';
import { everyFeature } from '../samplePlan';
import { startLibre, type LibreUnderTest } from './libre/startLibre';

let libre: LibreUnderTest;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kaoping-wps-file-'));
  libre = await startLibre();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await libre.stop();
});

async function throughXlsx(plan: WorkbookPlan): Promise<Uint8Array> {
  const host = await createXlsxHost();
  await host.render(plan);
  return host.toBytes();
}

async function throughWps(plan: WorkbookPlan): Promise<Uint8Array> {
  libre.open();
  const host = await createWpsHost(libre.root);
  await host.render(plan, { remove: ['Sheet1'] });
  await host.dispose();
  // The next start drops what was kept for undo.
  const next = await createWpsHost(libre.root);
  await next.recover();
  await next.dispose();
  const path = join(folder, 'book.xlsx');
  libre.saveAs(path);
  return new Uint8Array(readFileSync(path));
}

test('a file that Excel left half done is refused, and is so still when it has been saved', async () => {
  const path = join(folder, 'half.xlsx');
  const mark = { name: '_kaoping_unfinished', range: '"Excel"' };
  const names = [{ name: '合计', range: "'表'!$A$1" }, mark];
  writeFileSync(
    path,
    await writeXlsx({ sheets: [{ name: '表', rows: [[1]] }], namedRanges: names }),
  );
  libre.open(path);
  const host = await createWpsHost(libre.root);
  await expect(host.recover()).rejects.toMatchObject({ code: 'unfinishedInExcel' });
  await host.dispose();
  const saved = join(folder, 'saved.xlsx');
  libre.saveAs(saved);
  await expect(createXlsxHost(new Uint8Array(readFileSync(saved)))).rejects.toMatchObject({
    code: 'unfinishedInExcel',
  });
});

test('a sheet with every feature is in a file what the file host makes of it', async () => {
  const made = await readWithOpenpyxl(await throughWps(everyFeature));
  const file = await readWithOpenpyxl(await throughXlsx(everyFeature));
  expect(comparable(made, file)).toEqual(comparable(file, file));
});

test('樟树 with example entries is in a file the same, cell by cell, whether made through WPS or by the file host, and LibreOffice calculates the same', async () => {
  const plan = zhangshu();
  const [made, file] = [await throughWps(plan), await throughXlsx(plan)];
  const wanted = await readWithOpenpyxl(file);
  expect(comparable(await readWithOpenpyxl(made), wanted)).toEqual(comparable(wanted, wanted));
  const numbers = await recalculate(file);
  expect(await readValues(made)).toEqual(numbers);
  expect(Object.keys(numbers)).toHaveLength(plan.sheets.length);
}, 300_000);

/** 樟树, decided, a town and a department with example entries. */
function zhangshu(): WorkbookPlan {
  const codes = ['town-01', 'dept-01'];
  const all = evaluationOf({ decisions: decisionsOn(evaluationOf().scheme) });
  const base = { ...all, roster: all.roster.filter((it) => codes.includes(it.code)) };
  return planOf(withExample(assess(base), codes, zhCNExample));
}

/** Without what LibreOffice's files cannot say, and what they say in other words; `file` has what was asked for. */
function comparable(book: OpenpyxlWorkbook, file: OpenpyxlWorkbook): unknown {
  return {
    ...book,
    names: mapValues(book.names, unquoted),
    sheets: mapValues(book.sheets, (sheet, name) => {
      const wanted = file.sheets[name];
      return wanted === undefined ? sheet : comparableSheet(sheet, wanted);
    }),
  };
}

function comparableSheet(sheet: OpenpyxlSheet, wanted: OpenpyxlSheet): unknown {
  return {
    ...sheet,
    // Very hidden is not known to LibreOffice, and what stays allowed on a protected sheet is lost.
    state: sheet.state === 'veryHidden' ? 'hidden' : sheet.state,
    protection: sheet.protection['sheet'],
    cells: mapValues(sheet.cells, (it, cell) => comparableCell(it, wanted.cells[cell])),
    // It says the height of every row, and of columns of one width the first alone.
    heights: mapValues(wanted.heights, (_, row) => Math.round((sheet.heights[row] ?? 0) * 4) / 4),
    widths: Object.keys(sheet.widths).length > 0,
    hiddenColumns: sheet.hiddenColumns.filter((it) => !sheet.hiddenColumns.includes(before(it))),
    charts: sheet.charts.map((it) => mapValues(it, unquoted)),
    print: {
      ...sheet.print,
      centered: sheet.print.centered ?? false,
      margins: sheet.print.margins.map((it) => it.toFixed(2)),
    },
    validations: Object.fromEntries(sheet.validations.flatMap(ruleByCell)),
    conditions: sheet.conditions.map((it, index) => ({ ...it, priority: index })),
  };
}

/**
 * A text with an apostrophe gets the format of texts, and a formula without one that of the cells it speaks of; formulas are told
 * without quotes that are not needed, and with numbers for truth.
 */
function comparableCell(cell: OpenpyxlCell, wanted: OpenpyxlCell | undefined): unknown {
  const { font, color, border, horizontal, value, format, type } = cell;
  const isGiven =
    (type === 's' && format === '@') || (type === 'f' && wanted?.format === 'General');
  return {
    ...cell,
    value: typeof value === 'string' ? plainFormula(value) : value,
    format: isGiven ? 'General' : format.replaceAll(/["\\]/g, ''),
    // Of a line between two cells, each file says one side as it likes.
    border: border.some((it) => it !== null),
    font: font === null || font === 'Calibri' ? 'default' : font,
    color: color ?? 'FF000000',
    horizontal: horizontal ?? 'general',
  };
}

/** By cell: equal rules of neighbours are one in LibreOffice's files. It gives ROUND a third argument, 0. */
function ruleByCell(rule: OpenpyxlSheet['validations'][number]) {
  const { type, operator, formula1, formula2, style } = rule;
  const hasOperator = type !== 'list' && type !== 'custom';
  const isBetween = hasOperator && (operator ?? 'between') === 'between';
  const plain = {
    ...rule,
    range: '',
    operator: hasOperator ? (operator ?? 'between') : 'none',
    formula1: formula1?.replaceAll(/(ROUND\([^,]*,\d),0\)/g, '$1)'),
    formula2: isBetween ? formula2 : null,
    style: style ?? 'stop',
  };
  return rule.range
    .split(' ')
    .flatMap((it) => cellsOf(parseRange(it)).map((cell) => [cell, plain] as const));
}

function cellsOf({ top, left, bottom, right }: Area): readonly string[] {
  const cells: string[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) cells.push(formatAddress(row, column));
  return cells;
}

function plainFormula(text: string): string {
  return unquoted(text).replaceAll('FALSE', '0').replaceAll('TRUE', '1');
}

function unquoted(text: string): string {
  return text.replaceAll("'", '');
}

/** Letters of the column before; of one letter only, as far as the sheets here go. */
function before(letters: string): string {
  return String.fromCharCode(letters.charCodeAt(0) - 1);
}

function mapValues<T, R>(
  record: Readonly<Record<string, T>>,
  change: (value: T, key: string) => R,
): Readonly<Record<string, R>> {
  return Object.fromEntries(Object.entries(record).map(([key, it]) => [key, change(it, key)]));
}

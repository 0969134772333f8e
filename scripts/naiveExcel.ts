import { chartSteps } from '../src/hosts/office/chartSteps';
import { conditionSteps } from '../src/hosts/office/conditionSteps';
import { looksOf } from '../src/hosts/inPlace/looks';
import { looks } from '../src/hosts/office/looks';
import { mergeSteps } from '../src/hosts/office/mergeSteps';
import type { OfficeHost } from '../src/hosts/office/officeHost';
import { printSteps } from '../src/hosts/office/printSteps';
import { allowedOf } from '../src/hosts/inPlace/allowedOf';
import { sizeSteps } from '../src/hosts/office/sizeSteps';
import { styleGrid, type StyleGrid } from '../src/hosts/inPlace/styleGrid';
import { toCell } from '../src/hosts/inPlace/toCell';
import { toWritten } from '../src/hosts/inPlace/toWritten';
import { validationSteps } from '../src/hosts/office/validationSteps';
import { viewSteps } from '../src/hosts/office/viewSteps';
import { fromOffice, toOffice } from '../src/hosts/office/visibility';
import type { Cell } from '../src/base/value';
import { formatAddress, parseAddress } from '../src/workbook/address';
import type { CellEdit, SheetContent, WorkbookHost } from '../src/workbook/host';
import type { SheetPlan, Style, WorkbookPlan } from '../src/workbook/plan';

const sides = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/**
 * What the host is compared with: each cell is written and read by a call of its own that is sent at once, as examples of
 * Office.js do, and so is everything else of a sheet. It keeps no journal, undoes nothing and
 * puts new sheets last. Only for figures.
 */
export function naiveExcel(office: OfficeHost): WorkbookHost {
  return {
    ...office,
    read: async (names) => {
      const contents: SheetContent[] = [];
      for (const it of names) contents.push(await readSheet(it));
      return contents;
    },
    render: async (plan, { remove = [], rename = {}, edits = [] } = {}) => {
      const { workbook } = new Excel.RequestContext();
      for (const [from, to] of Object.entries(rename)) {
        workbook.worksheets.getItem(from).name = to;
        await workbook.context.sync();
      }
      // Formulas may speak of any of them.
      for (const it of plan.sheets) await emptySheet(workbook, it.name);
      for (const it of plan.sheets) await fillSheet(workbook, it, plan.styles);
      for (const it of remove) await removeSheet(workbook, it);
      await writeCells(edits);
      return [];
    },
    write: writeCells,
  };
}

async function writeCells(edits: readonly CellEdit[]): Promise<void> {
  const { context, worksheets } = new Excel.RequestContext().workbook;
  for (const { sheet, cell, input } of edits) {
    const worksheet = worksheets.getItem(sheet);
    worksheet.protection.load('protected,options');
    await context.sync();
    if (worksheet.protection.protected) worksheet.protection.unprotect();
    worksheet.getRange(cell).formulas = [[toWritten(input)]];
    if (worksheet.protection.protected) worksheet.protection.protect(worksheet.protection.options);
    await context.sync();
  }
}

async function fillSheet(
  workbook: Excel.Workbook,
  plan: SheetPlan,
  styles: WorkbookPlan['styles'],
): Promise<void> {
  const { context } = workbook;
  const sheet = workbook.worksheets.getItem(plan.name);
  const grid = styleGrid(plan.styles, styles);
  for (const [row, line] of inputsOf(plan, grid).entries())
    for (const [column, input] of line.entries()) {
      const style = grid.at(row, column);
      if (input === undefined && style === undefined) continue;
      const range = sheet.getRange(formatAddress(row, column));
      if (input !== undefined) range.formulas = [[input]];
      if (style !== undefined) putStyle(range, style);
      await context.sync();
    }
  const steps = [
    ...mergeSteps(plan.merges),
    ...validationSteps(plan.validations),
    ...conditionSteps(plan.conditionalFormats),
    ...sizeSteps(plan.columns, plan.rows),
    ...viewSteps(plan),
    ...printSteps(plan.print),
    ...chartSteps(plan.charts ?? []),
  ];
  for (const { run } of steps) {
    run(sheet);
    await context.sync();
  }
  const allowed = allowedOf(plan, styles);
  if (allowed !== null) sheet.protection.protect(allowed);
  sheet.visibility = toOffice(plan.visibility);
  await context.sync();
}

/** Adds the sheet, or takes away what is on it. */
async function emptySheet({ context, worksheets }: Excel.Workbook, name: string): Promise<void> {
  const found = worksheets.getItemOrNullObject(name).load('name');
  const filter = found.autoFilter.load('enabled');
  const charts = found.charts.load('items/name');
  await context.sync();
  if (found.isNullObject) {
    worksheets.add(name);
    await context.sync();
    return;
  }
  found.protection.unprotect();
  if (filter.enabled) found.autoFilter.remove();
  for (const it of charts.items) it.delete();
  const all = found.getRange();
  all.unmerge();
  all.clear();
  found.horizontalPageBreaks.removePageBreaks();
  all.dataValidation.clear();
  all.conditionalFormats.clearAll();
  await context.sync();
}

/** What is written into each cell, by row and column; undefined where nothing is. */
function inputsOf(plan: SheetPlan, grid: StyleGrid): (string | number | boolean | undefined)[][] {
  const rows = Array.from({ length: grid.rows }, () =>
    Array.from<unknown, string | number | boolean | undefined>(
      { length: grid.columns },
      () => undefined,
    ),
  );
  for (const { at, cells } of plan.blocks) {
    const { row: top, column: left } = parseAddress(at);
    for (const [down, line] of cells.entries())
      for (const [across, input] of line.entries()) {
        const row = (rows[top + down] ??= []);
        if (input !== null) row[left + across] = toWritten(input);
      }
  }
  return rows.map((it) => Array.from(it ?? []));
}

function putStyle(range: Excel.Range, style: Style): void {
  const { border, format } = style;
  for (const { put } of looksOf([style], looks)) put(range.format);
  if (format !== undefined) range.numberFormat = [[format]];
  if (border === undefined) return;
  for (const it of sides) {
    const side = range.format.borders.getItem(it);
    side.style = 'Continuous';
    side.weight = border.line === 'thin' ? 'Thin' : 'Medium';
    side.color = border.color;
  }
}

async function removeSheet({ context, worksheets }: Excel.Workbook, name: string): Promise<void> {
  const sheet = worksheets.getItemOrNullObject(name).load('name');
  await context.sync();
  if (sheet.isNullObject) return;
  sheet.visibility = 'Hidden';
  sheet.delete();
  await context.sync();
}

async function readSheet(name: string): Promise<SheetContent> {
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem(name).load('name,visibility');
  const used = sheet.getUsedRange(true).load('rowIndex,rowCount,columnIndex,columnCount');
  await context.sync();
  const rows: (Cell | undefined)[][] = [];
  const bottom = used.rowIndex + used.rowCount;
  const right = used.columnIndex + used.columnCount;
  for (let row = 0; row < bottom; row += 1) {
    const cells: (Cell | undefined)[] = [];
    for (let column = 0; column < right; column += 1) {
      const range = sheet.getRange(formatAddress(row, column));
      range.load('values,formulas,valueTypes');
      await context.sync();
      const [[value], [formula], [type]] = [
        range.values[0] ?? [],
        range.formulas[0] ?? [],
        range.valueTypes[0] ?? [],
      ];
      cells.push(toCell(value, formula, type));
    }
    rows.push(cells);
  }
  const { hiddenRows, hiddenColumns } = await hiddenLines(sheet, bottom, right);
  return {
    name: sheet.name,
    visibility: fromOffice(sheet.visibility),
    rows,
    hiddenRows,
    hiddenColumns,
  };
}

async function hiddenLines(sheet: Excel.Worksheet, rows: number, columns: number) {
  const isHidden = async (range: Excel.Range, name: 'rowHidden' | 'columnHidden') => {
    range.load(name);
    await sheet.context.sync();
    return range[name];
  };
  const hiddenRows: number[] = [];
  const hiddenColumns: number[] = [];
  for (let row = 0; row < rows; row += 1)
    if (await isHidden(sheet.getRange(formatAddress(row, 0)), 'rowHidden')) hiddenRows.push(row);
  for (let column = 0; column < columns; column += 1)
    if (await isHidden(sheet.getRange(formatAddress(0, column)), 'columnHidden'))
      hiddenColumns.push(column);
  return { hiddenRows, hiddenColumns };
}

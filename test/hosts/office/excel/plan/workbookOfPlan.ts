import { parseAddress, parseRange } from '../../../../../src/workbook/address';
import type {
  Block,
  CellInput,
  ConditionalFormat,
  SheetPlan,
  Style,
  Validation,
  WorkbookPlan,
} from '../../../../../src/workbook/plan';
import { addChart, absoluteReference } from '../charts';
import { addConditionalFormat, setPriority } from '../conditionalFormats';
import { addSheet, renameSheet, sheetNamed } from '../sheets';
import { applyFormat } from '../formats';
import { createWorkbook } from '../blankWorkbook';
import { keyOf } from '../grid';
import { mergeCells } from '../merges';
import { parseTyped } from '../typedInput';
import { protectSheet } from '../protection';
import { reportChange } from '../touch';
import { setColumns, setRows } from '../lines';
import { setValidation, validationOf } from '../validations';
import { widthOfChars } from '../columnWidth';
import { newCell } from '../writeCells';
import { wholeGrid } from '../grid';
import type { Sheet, Workbook } from '../model';
import { formatOfStyle } from './formatOfStyle';
import { pageOfPrint } from './pageOfPrint';

/** The workbook a plan describes, made without any host: what a host's result can be compared with. */
export function workbookOfPlan({ sheets, styles }: WorkbookPlan): Workbook {
  const workbook = createWorkbook();
  const [first] = workbook.sheets;
  for (const [at, { name }] of sheets.entries()) {
    if (at === 0 && first !== undefined) renameSheet(first, name);
    else addSheet(workbook, name);
  }
  for (const plan of sheets) fillSheet(sheetNamed(workbook, plan.name), plan, styles);
  const visible = workbook.sheets.find((it) => it.visibility === 'visible');
  if (visible !== undefined) workbook.activeSheet = visible.id;
  return workbook;
}

function fillSheet(sheet: Sheet, plan: SheetPlan, styles: Readonly<Record<string, Style>>): void {
  for (const { range, style } of plan.styles) {
    const format = formatOfStyle(styles[style] ?? {});
    applyFormat(sheet, parseRange(range), () => format);
  }
  for (const block of plan.blocks) putBlock(sheet, block);
  for (const [at, { widthChars, hidden = false }] of plan.columns.entries())
    setColumns(
      sheet,
      { top: 0, bottom: 0, left: at, right: at },
      { size: widthOfChars(widthChars), isHidden: hidden },
    );
  for (const { row, heightPt = null, hidden = false } of plan.rows)
    setRows(
      sheet,
      { top: row, bottom: row, left: 0, right: 0 },
      { size: heightPt, isHidden: hidden },
    );
  for (const it of plan.merges) mergeCells(sheet, parseRange(it));
  for (const it of plan.validations) putValidation(sheet, it);
  for (const it of plan.conditionalFormats) putCondition(sheet, it);
  putCharts(sheet, plan);
  finishSheet(sheet, plan);
  reportChange(sheet, wholeGrid);
}

function finishSheet(sheet: Sheet, plan: SheetPlan): void {
  Object.assign(sheet.pageLayout, pageOfPrint(plan.print));
  sheet.tabColor = plan.tabColor?.toUpperCase() ?? null;
  sheet.visibility = plan.visibility;
  sheet.freeze = { ...plan.freeze };
  if (plan.filter !== undefined)
    sheet.autoFilter = { area: parseRange(plan.filter), criteria: new Map() };
  const allowed = { allowFormatColumns: true, allowFormatRows: true, allowAutoFilter: true };
  if (plan.isProtected) protectSheet(sheet, allowed);
}

/** An empty text is an empty cell, in a program as in a file. */
function putBlock(sheet: Sheet, { at, cells }: Block): void {
  const { row, column } = parseAddress(at);
  for (const [down, line] of cells.entries())
    for (const [across, input] of line.entries())
      if (input !== null && input !== '')
        sheet.cells.set(keyOf(row + down, column + across), cellOf(input));
}

function cellOf(input: Exclude<CellInput, null>): ReturnType<typeof newCell> {
  if (typeof input === 'object')
    return newCell({ value: null, formula: `=${input.formula}`, hasApostrophe: false });
  const hasApostrophe = typeof input === 'string' && !isReadAsText(input);
  return newCell({ value: input, formula: null, hasApostrophe });
}

/** Whether Excel reads the text as that text when it is typed. */
function isReadAsText(text: string): boolean {
  if (text.startsWith('=') || text.startsWith("'")) return false;
  return parseTyped(text, 'General').value === text;
}

function putValidation(sheet: Sheet, plan: Validation): void {
  const { range, promptTitle, prompt, errorTitle, error } = plan;
  setValidation(sheet, parseRange(range), {
    ...validationOf(ruleOf(plan)),
    alert: { isShown: true, style: 'Stop', title: errorTitle, message: error },
    prompt: { isShown: prompt !== '' || promptTitle !== '', title: promptTitle, message: prompt },
  });
}

type Rule = Parameters<typeof validationOf>[0];

function ruleOf({ rule }: Validation): Rule {
  const bound = (it: number | string): string => (typeof it === 'number' ? String(it) : `=${it}`);
  switch (rule.type) {
    case 'list':
      return { type: 'list', formula1: rule.choices.join(',') };
    case 'listRange':
      return { type: 'list', formula1: `=${rule.range}` };
    case 'custom':
      return { type: 'custom', formula1: `=${rule.formula}` };
    case 'textLength':
      return { type: 'textLength', operator: 'LessThanOrEqualTo', formula1: String(rule.max) };
    case 'decimal':
    case 'whole':
    case 'date':
      return {
        type: rule.type === 'whole' ? 'wholeNumber' : rule.type,
        operator: 'Between',
        formula1: bound(rule.min),
        formula2: bound(rule.max),
      };
  }
}

function putCondition(
  sheet: Sheet,
  { range, formula, color, fill, bold }: ConditionalFormat,
): void {
  const added = addConditionalFormat(sheet, parseRange(range), 'Custom');
  // A plan has the first of priority first, a new one takes the highest.
  setPriority(sheet, added, sheet.conditionalFormats.length - 1);
  added.formulas = [`=${formula}`];
  added.format = {
    ...(color === undefined ? {} : { fontColor: color.toUpperCase() }),
    ...(fill === undefined ? {} : { fillColor: fill.toUpperCase() }),
    ...(bold === undefined ? {} : { isBold: bold }),
  };
}

function putCharts(sheet: Sheet, { charts = [] }: SheetPlan): void {
  for (const { title, categories, values, from, to } of charts) {
    const chart = addChart(sheet, 'ColumnClustered');
    chart.title = title;
    chart.hasLegend = false;
    chart.from = parseAddress(from);
    chart.to = parseAddress(to);
    const reference = (range: string): string => absoluteReference(sheet, parseRange(range));
    chart.series = [{ name: null, values: reference(values), categories: reference(categories) }];
  }
}

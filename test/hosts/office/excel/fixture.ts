import { parseRange, parseAddress } from '../../../../src/workbook/address';
import { addChart } from './charts';
import { createWorkbook } from './blankWorkbook';
import { widthOfChars } from './columnWidth';
import { setFormat } from './formats';
import { parseReference, referenceArea } from './formulaPieces';
import { cellArea } from './grid';
import { setColumns } from './lines';
import { mergeCells } from './merges';
import { addName } from './names';
import { protectSheet } from './protection';
import { addSheet, renameSheet } from './sheets';
import { setValidation } from './validations';
import { writeCells, type CellWrite } from './writeCells';
import type { CellFormat } from './format';
import type { Chart, Sheet, Validation, Visibility, Workbook } from './model';

/** A sheet as somebody made it. Addresses and ranges are A1; texts are read as if typed. */
export interface SheetLiteral {
  readonly name: string;
  readonly cells?: Readonly<Record<string, CellWrite>>;
  readonly formats?: Readonly<Record<string, Partial<CellFormat>>>;
  readonly merges?: readonly string[];
  readonly validations?: Readonly<Record<string, Validation>>;
  /** Characters by letter of the column. */
  readonly widths?: Readonly<Record<string, number>>;
  readonly names?: Readonly<Record<string, string>>;
  readonly charts?: readonly (Pick<Chart, 'kind' | 'title' | 'series'> & {
    readonly from: string;
    readonly to: string;
  })[];
  readonly visibility?: Visibility;
  readonly tabColor?: string;
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly isProtected?: boolean;
}

/** A user's workbook. The first sheet of the list is active. */
export interface WorkbookLiteral {
  readonly sheets: readonly [SheetLiteral, ...SheetLiteral[]];
  readonly names?: Readonly<Record<string, string>>;
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** The workbook a literal describes. */
export function workbookOf({ sheets, names = {}, settings = {} }: WorkbookLiteral): Workbook {
  const workbook = createWorkbook();
  const [first] = workbook.sheets;
  if (first !== undefined) renameSheet(first, sheets[0].name);
  for (const it of sheets.slice(1)) addSheet(workbook, it.name);
  for (const [at, it] of sheets.entries()) fillSheet(workbook.sheets[at], it);
  for (const [name, formula] of Object.entries(names)) addName(workbook, name, formula);
  for (const [key, value] of Object.entries(settings)) workbook.settings.set(key, value);
  return workbook;
}

/** Adds a user's sheets to a workbook that is there already; their formulas may refer to its sheets. */
export function addSheetsOf(workbook: Workbook, sheets: readonly SheetLiteral[]): readonly Sheet[] {
  const added = sheets.map((it) => addSheet(workbook, it.name));
  for (const [at, it] of sheets.entries()) fillSheet(added[at], it);
  return added;
}

function fillSheet(sheet: Sheet | undefined, literal: SheetLiteral): void {
  if (sheet === undefined) throw new RangeError(`no sheet for ${literal.name}`);
  fillCells(sheet, literal);
  for (const it of literal.merges ?? []) mergeCells(sheet, parseRange(it));
  for (const [range, it] of Object.entries(literal.validations ?? {}))
    setValidation(sheet, parseRange(range), it);
  for (const [name, formula] of Object.entries(literal.names ?? {})) addName(sheet, name, formula);
  for (const it of literal.charts ?? []) putChart(sheet, it);
  setLooks(sheet, literal);
}

/** Formats first: a cell formatted as text keeps what is typed. */
function fillCells(sheet: Sheet, { formats = {}, cells = {} }: SheetLiteral): void {
  for (const [range, format] of Object.entries(formats))
    setFormat(sheet, referenceArea(parseReference(range)), format);
  for (const [address, input] of Object.entries(cells)) {
    const { row, column } = parseAddress(address);
    writeCells(sheet, cellArea(row, column), input);
  }
}

function setLooks(
  sheet: Sheet,
  { widths = {}, tabColor, freeze, visibility, isProtected = false }: SheetLiteral,
): void {
  for (const [letters, chars] of Object.entries(widths))
    setColumns(sheet, parseRange(`${letters}1`), { size: widthOfChars(chars) });
  sheet.tabColor = tabColor ?? null;
  sheet.freeze = freeze ?? sheet.freeze;
  sheet.visibility = visibility ?? 'visible';
  if (isProtected) protectSheet(sheet);
}

function putChart(
  sheet: Sheet,
  { from, to, ...chart }: NonNullable<SheetLiteral['charts']>[number],
): void {
  const series = chart.series.map((it) => ({ ...it }));
  Object.assign(addChart(sheet, chart.kind), {
    ...chart,
    series,
    from: parseAddress(from),
    to: parseAddress(to),
  });
}

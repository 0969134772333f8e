import { formatAddress, formatColumn, parseAddress, parseRange } from '../../workbook/address';
import { isSortable } from '../../workbook/isSortable';
import type { CellInput, ColumnPlan, RowPlan, SheetPlan, Style } from '../../workbook/plan';
import { mainNamespace } from './blankPackage';
import { cellXml } from './cellXml';
import { xmlDeclaration } from './parts';
import { printXmlParts } from './printXml';
import { protectionXml } from './protectionXml';
import { relationshipTypes } from './relationships';
import { encodeXml } from './scanXml';
import { sharedFormulas, type FormulaXml } from './sharedFormulas';
import type { Stylesheet } from './stylesheet';
import { colorXml } from './styleXml';
import { conditionalFormatsXml } from './conditionalXml';
import { validationsXml } from './validationXml';

/** A sheet part: everything of the plan but charts and names, which live in other parts. */
export function sheetXml(
  plan: SheetPlan,
  styles: Readonly<Record<string, Style>>,
  stylesheet: Stylesheet,
  drawingId: string | null,
): string {
  const print = printXmlParts(plan.print);
  const tab = plan.tabColor === undefined ? '' : colorXml('tabColor', plan.tabColor);
  return [
    `${xmlDeclaration}<worksheet xmlns="${mainNamespace}" xmlns:r="${relationshipTypes.slice(0, -1)}">`,
    `<sheetPr>${tab}${fitXml(plan.print)}</sheetPr>`,
    viewXml(plan.freeze),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(plan.columns),
    `<sheetData>${rowsXml(plan, styles, stylesheet)}</sheetData>`,
    plan.isProtected ? protectionXml(isSortable(plan, styles)) : '',
    plan.filter === undefined ? '' : `<autoFilter ref="${plan.filter}"/>`,
    mergesXml(plan.merges),
    conditionalFormatsXml(plan.conditionalFormats, stylesheet),
    validationsXml(plan.validations),
    print.page,
    print.breaks,
    drawingId === null ? '' : `<drawing r:id="${encodeXml(drawingId)}"/>`,
    '</worksheet>',
  ].join('');
}

/** Without a scale of its own a sheet is fitted to its pages. */
function fitXml({ scalePercent }: SheetPlan['print']): string {
  return scalePercent === undefined ? '<pageSetUpPr fitToPage="1"/>' : '';
}

function viewXml({ rows, columns }: SheetPlan['freeze']): string {
  if (rows === 0 && columns === 0)
    return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const corner = formatAddress(rows, columns);
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  return (
    '<sheetViews><sheetView workbookViewId="0">' +
    `<pane${splits} topLeftCell="${corner}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`
  );
}

/** Width as stored: the characters and five pixels of edge, at 7 pixels a digit. Source: ECMA-376 part 1, 18.3.1.13. */
function storedWidth(widthChars: number): number {
  return Math.trunc(((widthChars * 7 + 5) / 7) * 256) / 256;
}

function columnsXml(columns: readonly ColumnPlan[]): string {
  if (columns.length === 0) return '';
  const cells = columns.map(
    ({ widthChars, hidden }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${storedWidth(widthChars)}"` +
      `${hidden === true ? ' hidden="1"' : ''} customWidth="1"/>`,
  );
  return `<cols>${cells.join('')}</cols>`;
}

function mergesXml(merges: readonly string[]): string {
  if (merges.length === 0) return '';
  const cells = merges.map((it) => `<mergeCell ref="${it}"/>`).join('');
  return `<mergeCells count="${merges.length}">${cells}</mergeCells>`;
}

/** Letters of columns, which every row asks for. */
const knownLetters: string[] = [];

function letters(column: number): string {
  return (knownLetters[column] ??= formatColumn(column));
}

type Grid<T> = (T[] | undefined)[];

function rowsXml(
  plan: SheetPlan,
  styles: Readonly<Record<string, Style>>,
  stylesheet: Stylesheet,
): string {
  const inputs = placeInputs(plan);
  const formats = placeStyles(plan, styles, stylesheet);
  const formula = sharedFormulas(inputs);
  const rows = new Map(plan.rows.map((it) => [it.row, it]));
  const last = Math.max(inputs.length - 1, formats.length - 1, ...rows.keys());
  let xml = '';
  for (let row = 0; row <= last; row += 1) {
    const cells = rowCells(row, inputs[row] ?? [], formats[row] ?? [], formula);
    const attributes = rowAttributes(rows.get(row));
    if (cells !== '') xml += `<row r="${row + 1}"${attributes}>${cells}</row>`;
    else if (attributes !== '') xml += `<row r="${row + 1}"${attributes}/>`;
  }
  return xml;
}

function rowCells(
  row: number,
  inputs: readonly CellInput[],
  formats: readonly number[],
  formula: FormulaXml,
): string {
  let xml = '';
  const end = Math.max(inputs.length, formats.length);
  for (let column = 0; column < end; column += 1) {
    const input = inputs[column] ?? null;
    const format = formats[column] ?? 0;
    if (input === null && format === 0) continue;
    const address = `${letters(column)}${row + 1}`;
    const shared = formula(row, column);
    xml +=
      shared === null
        ? cellXml(address, format, input)
        : `<c r="${address}"${format === 0 ? '' : ` s="${format}"`}>${shared}</c>`;
  }
  return xml;
}

function rowAttributes(row: RowPlan | undefined): string {
  if (row === undefined) return '';
  const height = row.heightPt === undefined ? '' : ` ht="${row.heightPt}" customHeight="1"`;
  return `${height}${row.hidden === true ? ' hidden="1"' : ''}`;
}

function placeInputs({ blocks }: SheetPlan): Grid<CellInput> {
  const grid: Grid<CellInput> = [];
  for (const { at, cells } of blocks) {
    const { row: top, column: left } = parseAddress(at);
    cells.forEach((row, index) => {
      const line = (grid[top + index] ??= []);
      row.forEach((input, offset) => (line[left + offset] = input));
    });
  }
  return grid;
}

function placeStyles(
  plan: SheetPlan,
  styles: Readonly<Record<string, Style>>,
  stylesheet: Stylesheet,
): Grid<number> {
  const grid: Grid<number> = [];
  for (const { range, style } of plan.styles) {
    const definition = styles[style];
    if (definition === undefined) throw new RangeError(`unknown style ${style}`);
    const format = stylesheet.cellFormat(definition);
    const { top, left, bottom, right } = parseRange(range);
    for (let row = top; row <= bottom; row += 1) {
      const line = (grid[row] ??= []);
      for (let column = left; column <= right; column += 1) line[column] = format;
    }
  }
  return grid;
}

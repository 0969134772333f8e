import type { OpenpyxlCell, OpenpyxlSheet, OpenpyxlWorkbook } from '../../oracle/readWithOpenpyxl';
import { pixelsOfWidth } from './excel/columnWidth';

/** What a file leaves unsaid and what it says in other words for the same is made one. */
export function comparable({ order, active, names, sheets }: OpenpyxlWorkbook): unknown {
  return {
    order,
    active,
    names,
    sheets: Object.fromEntries(
      Object.entries(sheets).map(([name, sheet]) => [name, comparableSheet(sheet)]),
    ),
  };
}

function comparableSheet(sheet: OpenpyxlSheet): unknown {
  const cells = Object.entries(sheet.cells).map(
    ([address, it]) => [address, comparableCell(it)] as const,
  );
  return {
    ...sheet,
    cells: Object.fromEntries(cells),
    // Office.js speaks of whole pixels, of which a file may say a part more, and of points, which an inch has 72 of.
    widths: Object.fromEntries(
      Object.entries(sheet.widths).map(([letters, it]) => [letters, pixelsOfWidth(it)]),
    ),
    print: { ...sheet.print, margins: sheet.print.margins.map((it) => Number(it.toFixed(6))) },
    charts: sheet.charts.map((it) => ({
      ...it,
      values: it.values.replaceAll("'", ''),
      categories: it.categories.replaceAll("'", ''),
    })),
    validations: sheet.validations.map((it) => ({ ...it, operator: it.operator ?? 'between' })),
  };
}

/** The font of a new workbook is not the same everywhere. */
function comparableCell(cell: OpenpyxlCell): unknown {
  const { font, color, horizontal } = cell;
  const isDefault = font === null || font === 'Calibri' || font === '等线';
  return {
    ...cell,
    font: isDefault ? 'default' : font,
    color: color ?? 'FF000000',
    horizontal: horizontal ?? 'general',
  };
}

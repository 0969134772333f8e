import { formatAddress, formatRange } from '../../../../src/workbook/address';
import { valueAt } from './calculate';
import { placeOf } from './grid';
import { withPlainPrefixes } from './rewriteFormula';
import { sheetById } from './sheets';
import { isError } from './scalar';
import { snapshotFormats } from './snapshotFormats';
import { snapshotRules } from './snapshotRules';
import type { Chart, DefinedName, Line, PageLayout, Shape, Sheet, Workbook } from './model';

/** Plain data, good for `toStrictEqual`. */
export type Plain =
  string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * Everything of a workbook that a person can see, with names and settings, as plain data: two workbooks are alike where
 * these are equal, however they came to be. Cells, formats and rules are put in one order and the fewest areas; ids of sheets
 * and what is selected are left out.
 */
export function workbookSnapshot(workbook: Workbook): Plain {
  return {
    tabs: workbook.sheets.map((it) => it.name),
    active: sheetById(workbook, workbook.activeSheet)?.name ?? null,
    calculation: workbook.calculationMode,
    isStructureProtected: workbook.isStructureProtected,
    names: namesOf(workbook.names),
    settings: plainMap(workbook.settings),
    sheets: Object.fromEntries(workbook.sheets.map((it) => [it.name, sheetSnapshot(it)])),
  };
}

/** The same of one sheet, without its name. */
export function sheetSnapshot(sheet: Sheet): Plain {
  const { protection, autoFilter } = sheet;
  return {
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    cells: cellsOf(sheet),
    ...snapshotFormats(sheet),
    rows: linesOf(sheet.rows),
    columns: linesOf(sheet.columns),
    merges: sheet.merges.map(formatRange).sort(),
    ...snapshotRules(sheet),
    freeze: { ...sheet.freeze },
    protection:
      protection === null ? null : { ...protection.options, password: protection.password },
    autoFilter:
      autoFilter === null
        ? null
        : { area: formatRange(autoFilter.area), criteria: plainMap(autoFilter.criteria) },
    page: pageOf(sheet.pageLayout),
    charts: sheet.charts.map(chartOf),
    shapes: sheet.shapes.map(shapeOf),
    names: namesOf(sheet.names),
  };
}

function cellsOf(sheet: Sheet): Plain {
  const keys = Array.from(sheet.cells.keys()).sort((a, b) => a - b);
  const entries = keys.map((key) => {
    const { row, column } = placeOf(key);
    const cell = sheet.cells.get(key);
    const value = valueAt(sheet, row, column);
    const plain = isError(value) ? { error: value.error } : value;
    const formula = cell?.formula ? withPlainPrefixes(cell.formula) : null;
    const isPlain = formula === null && cell?.hasApostrophe !== true;
    const shown: Plain = isPlain
      ? plain
      : { value: plain, ...(formula === null ? { apostrophe: true } : { formula }) };
    return [formatAddress(row, column), shown] as const;
  });
  return Object.fromEntries(entries);
}

/** Lines that differ from the default, 1-based. */
function linesOf(lines: ReadonlyMap<number, Line>): Plain {
  const entries = Array.from(lines)
    .filter(([, it]) => it.size !== null || it.isHidden)
    .sort(([a], [b]) => a - b)
    .map(([at, it]) => [String(at + 1), it.isHidden ? `${it.size} hidden` : it.size] as const);
  return Object.fromEntries(entries);
}

function pageOf({ printArea, extras, ...page }: PageLayout): Plain {
  return {
    ...page,
    zoom: { ...page.zoom },
    margins: { ...page.margins },
    header: { ...page.header },
    footer: { ...page.footer },
    printArea: printArea === null ? null : printArea.map(formatRange),
    extras: plainMap(extras),
  };
}

function chartOf(chart: Chart): Plain {
  const { name, kind, title, hasLegend, series } = chart;
  return {
    name,
    kind,
    title,
    hasLegend,
    at: placeText(chart),
    series: series.map((it) => ({ ...it })),
    extras: plainMap(chart.extras),
  };
}

function shapeOf(shape: Shape): Plain {
  const { name, kind } = shape;
  return { name, kind, at: placeText(shape), extras: plainMap(shape.extras) };
}

function placeText({ from, to }: Chart | Shape): string {
  return formatRange({ top: from.row, left: from.column, bottom: to.row, right: to.column });
}

function namesOf(names: readonly DefinedName[]): Plain {
  const sorted = [...names].sort((a, b) => (a.name < b.name ? -1 : 1));
  return Object.fromEntries(sorted.map(({ name, ...it }) => [name, { ...it }]));
}

/** Entries in the order of their keys. */
function plainMap(map: ReadonlyMap<string | number, unknown>): Plain {
  const entries = Array.from(map, ([key, it]) => [String(key), toPlain(it)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function toPlain(value: unknown): Plain {
  const plain: Plain = JSON.parse(JSON.stringify(value ?? null));
  return plain;
}

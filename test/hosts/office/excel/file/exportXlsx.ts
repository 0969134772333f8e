import { writeXlsx, type NamedRange, type WriteSheet } from 'hucre';
import { formatColumn, formatRange, type Area } from '../../../../../src/workbook/address';
import { absoluteReference } from '../charts';
import type { DefinedName, Sheet, Workbook } from '../model';
import { fileCells } from './fileCells';
import { fileChart } from './fileChart';
import { headerFooterCode, pageSetupOf } from './filePage';
import { fileConditions, fileProtection, fileValidations } from './fileRules';

export interface ExportOptions {
  /** Whether formulas carry their results; without them a reader has to compute for itself. */
  readonly hasResults?: boolean;
}

/**
 * The workbook as an .xlsx file, written by a library that none of our hosts writes with. Not in the file: apostrophes,
 * formats of whole rows and columns, arrows of lists that are switched off, conditional formats other than formulas, shapes.
 */
export async function exportXlsx(
  workbook: Workbook,
  { hasResults = false }: ExportOptions = {},
): Promise<Uint8Array> {
  return writeXlsx({
    sheets: workbook.sheets.map((it) => fileSheet(it, hasResults)),
    namedRanges: namesOf(workbook),
    activeSheet: Math.max(
      0,
      workbook.sheets.findIndex((it) => it.id === workbook.activeSheet),
    ),
    defaultFont: { name: '等线', size: 11 },
    ...(workbook.isStructureProtected ? { workbookProtection: { lockStructure: true } } : {}),
  });
}

function fileSheet(sheet: Sheet, hasResults: boolean): WriteSheet {
  const { pageLayout, freeze, autoFilter, visibility } = sheet;
  const protection = fileProtection(sheet);
  return {
    name: sheet.name,
    hidden: visibility === 'hidden',
    veryHidden: visibility === 'veryHidden',
    columns: columnsOf(sheet),
    rowDefs: rowsOf(sheet),
    cells: fileCells(sheet, hasResults),
    merges: sheet.merges.map((it) => ({
      startRow: it.top,
      startCol: it.left,
      endRow: it.bottom,
      endCol: it.right,
    })),
    dataValidations: fileValidations(sheet),
    conditionalRules: fileConditions(sheet),
    ...(protection === null ? {} : { protection }),
    ...(freeze.rows + freeze.columns > 0 ? { freezePane: freeze } : {}),
    ...(autoFilter === null ? {} : { autoFilter: { range: formatRange(autoFilter.area) } }),
    view: {
      showGridLines: sheet.showGridlines,
      ...(sheet.tabColor === null ? {} : { tabColor: { rgb: sheet.tabColor.slice(1) } }),
    },
    pageSetup: pageSetupOf(pageLayout),
    headerFooter: {
      oddHeader: headerFooterCode(pageLayout.header),
      oddFooter: headerFooterCode(pageLayout.footer),
    },
    // The file names the last row before a break.
    rowBreaks: pageLayout.rowBreaks.map((it) => it - 1),
    colBreaks: pageLayout.columnBreaks.map((it) => it - 1),
    charts: sheet.charts.map(fileChart),
  };
}

function columnsOf({ columns }: Sheet): NonNullable<WriteSheet['columns']> {
  const last = Math.max(-1, ...columns.keys());
  return Array.from({ length: last + 1 }, (_, at) => {
    const column = columns.get(at);
    const size = column?.size ?? null;
    return { ...(size === null ? {} : { width: size }), hidden: column?.isHidden === true };
  });
}

function rowsOf({ rows }: Sheet): NonNullable<WriteSheet['rowDefs']> {
  return new Map(
    Array.from(rows, ([at, { size, isHidden }]) => [
      at,
      { ...(size === null ? {} : { height: size }), hidden: isHidden },
    ]),
  );
}

function namesOf(workbook: Workbook): NamedRange[] {
  return [
    ...workbook.names.map(fileName),
    ...workbook.sheets.flatMap((sheet) =>
      [...sheet.names.map(fileName), ...printNames(sheet)].map((it) => ({
        ...it,
        scope: sheet.name,
      })),
    ),
  ];
}

function fileName({ name, formula, comment }: DefinedName): NamedRange {
  return { name, range: formula.slice(1), ...(comment === '' ? {} : { comment }) };
}

/** Print area and titles are names in a file; the library would not quote the sheet's. */
function printNames(sheet: Sheet): readonly NamedRange[] {
  const { printArea, titleRows, titleColumns } = sheet.pageLayout;
  const prefix = absoluteReference(sheet, { top: 0, left: 0, bottom: 0, right: 0 })
    .slice(1)
    .replace(/\$A\$1$/, '');
  const areaOf = (it: Area): string => absoluteReference(sheet, it).slice(1);
  const columns =
    titleColumns === null
      ? []
      : [`${prefix}$${formatColumn(titleColumns[0])}:$${formatColumn(titleColumns[1])}`];
  const rows = titleRows === null ? [] : [`${prefix}$${titleRows[0] + 1}:$${titleRows[1] + 1}`];
  const titles = [...columns, ...rows].join(',');
  return [
    ...(printArea === null
      ? []
      : [{ name: '_xlnm.Print_Area', range: printArea.map(areaOf).join(',') }]),
    ...(titles === '' ? [] : [{ name: '_xlnm.Print_Titles', range: titles }]),
  ];
}

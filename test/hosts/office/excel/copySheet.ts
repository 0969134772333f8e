import { blankSheet, nextId } from './blankWorkbook';
import { rewriteSheetFormulas } from './allFormulas';
import { cloneSheet } from './cloneSheet';
import { ExcelError } from './excelError';
import { formulaPieces } from './formulaPieces';
import { findDefined } from './namedFormula';
import { requireOpenStructure } from './protection';
import { withSheetRenamed } from './rewriteFormula';
import { findSheet } from './sheetLookup';
import { touch } from './touch';
import type { DefinedName, Sheet, Workbook } from './model';

/** Where a copy goes among the tabs. */
export type CopyPlace =
  { readonly at: 'beginning' | 'end' } | { readonly at: 'before' | 'after'; readonly sheet: Sheet };

/**
 * A copy of the whole sheet: cells, formats, rules, page layout, protection, charts and names. References to the sheet itself
 * mean the copy; names of the workbook for cells of the sheet become names of the copy. It is called `X (2)`, shown as the
 * sheet is, and not activated.
 *
 * @throws {ExcelError} for a protected structure, and for a very hidden sheet.
 */
export function copySheet(sheet: Sheet, place: CopyPlace = { at: 'end' }): Sheet {
  const { workbook } = sheet;
  requireOpenStructure(workbook);
  // Excel's object model refuses to copy what no dialog can show.
  if (sheet.visibility === 'veryHidden')
    throw new ExcelError('InvalidOperation', `${sheet.name} is very hidden`);
  const copy = cloneAs(sheet, copyName(workbook, sheet.name));
  copy.names = namesOfCopy(sheet);
  rewriteSheetFormulas(copy, (it) => withSheetRenamed(it, sheet.name, copy.name));
  insertSheet(workbook, copy, place);
  touch(workbook);
  return copy;
}

/** `X (2)`, `X (3)` …, cut so that it stays within 31 characters; a copy of `X (2)` is `X (3)`. */
function copyName(workbook: Workbook, name: string): string {
  const base = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number++) {
    const end = ` (${number})`;
    const candidate = base.slice(0, 31 - end.length) + end;
    if (findSheet(workbook, candidate) === null) return candidate;
  }
}

function insertSheet(workbook: Workbook, copy: Sheet, place: CopyPlace): void {
  const { sheets } = workbook;
  const at = placeIndex(sheets, place);
  workbook.sheets = [...sheets.slice(0, at), copy, ...sheets.slice(at)];
}

function placeIndex(sheets: readonly Sheet[], place: CopyPlace): number {
  switch (place.at) {
    case 'beginning':
      return 0;
    case 'end':
      return sheets.length;
    case 'before':
      return sheets.indexOf(place.sheet);
    case 'after':
      return sheets.indexOf(place.sheet) + 1;
  }
}

/** The sheet under another name, with ids of its own. */
function cloneAs(sheet: Sheet, name: string): Sheet {
  const { workbook } = sheet;
  const { id } = blankSheet(workbook, name);
  const clone = cloneSheet(sheet, workbook);
  const renewed = <T extends object>(its: readonly T[], kind: string): T[] =>
    its.map((it) => ({ ...it, id: newId(workbook, kind) }));
  return {
    ...clone,
    id,
    name,
    conditionalFormats: renewed(clone.conditionalFormats, '000E'),
    charts: renewed(clone.charts, '0003'),
    shapes: renewed(clone.shapes, '0002'),
  };
}

function newId(workbook: Workbook, kind: string): string {
  return `{00000000-${kind}-0000-0000-${String(nextId(workbook)).padStart(12, '0')}}`;
}

/** The sheet's own names, and those of the workbook that mean the sheet. */
function namesOfCopy(sheet: Sheet): DefinedName[] {
  const own = sheet.names.map((it) => ({ ...it }));
  const meant = sheet.workbook.names.filter(
    (it) => means(it.formula, sheet) && findDefined(own, it.name) === null,
  );
  return [...own, ...meant.map((it) => ({ ...it }))];
}

function means(formula: string, sheet: Sheet): boolean {
  return formulaPieces(formula).some(
    (it) => it.kind === 'sheet' && it.sheet.toUpperCase() === sheet.name.toUpperCase(),
  );
}

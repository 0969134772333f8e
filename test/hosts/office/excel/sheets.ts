import { blankSheet } from './blankWorkbook';
import { rewriteAllFormulas } from './allFormulas';
import { ExcelError, requireArgument } from './excelError';
import { requireOpenStructure } from './protection';
import { withSheetLost, withSheetRenamed } from './rewriteFormula';
import { findSheet } from './sheetLookup';
import { touch } from './touch';
import type { Sheet, Visibility, Workbook } from './model';

/** The sheet with that id, be it hidden or not; null where there is none (any more). */
export function sheetById(workbook: Workbook, id: string): Sheet | null {
  return workbook.sheets.find((it) => it.id === id) ?? null;
}

/** The sheet of that name. @throws {ExcelError} with `ItemNotFound`. */
export function sheetNamed(workbook: Workbook, name: string): Sheet {
  const sheet = findSheet(workbook, name);
  if (sheet === null) throw new ExcelError('ItemNotFound', `no sheet ${name}`);
  return sheet;
}

/** @throws {ExcelError} where Excel does not take the name for `sheet` (null for a new one). */
export function requireSheetName(workbook: Workbook, name: string, sheet: Sheet | null): void {
  const isGood =
    name.length > 0 &&
    name.length <= 31 &&
    !/[[\]:*?/\\]/.test(name) &&
    !/^'|'$/.test(name) &&
    name.toLowerCase() !== 'history';
  requireArgument(isGood, `sheet name ${name}`);
  const taken = findSheet(workbook, name);
  if (taken !== null && taken !== sheet)
    throw new ExcelError('ItemAlreadyExists', `a sheet ${name} is there already`);
}

/** Adds an empty sheet after the last one, `Sheet<n>` if no name is said. @throws {ExcelError} */
export function addSheet(workbook: Workbook, name = freeName(workbook)): Sheet {
  requireOpenStructure(workbook);
  requireSheetName(workbook, name, null);
  const sheet = blankSheet(workbook, name);
  workbook.sheets.push(sheet);
  return sheet;
}

function freeName(workbook: Workbook): string {
  let number = workbook.sheets.length + 1;
  while (findSheet(workbook, `Sheet${number}`) !== null) number += 1;
  return `Sheet${number}`;
}

/** Renames the sheet; every formula that names it follows. @throws {ExcelError} */
export function renameSheet(sheet: Sheet, name: string): void {
  const { workbook, name: old } = sheet;
  requireOpenStructure(workbook);
  requireSheetName(workbook, name, sheet);
  sheet.name = name;
  rewriteAllFormulas(workbook, (it) => withSheetRenamed(it, old, name));
}

/**
 * Deletes the sheet; what refers to it becomes `#REF!`. @throws {ExcelError} with `InvalidOperation` for the last visible
 * sheet, and for a very hidden one, which must be shown or hidden first.
 */
export function deleteSheet(sheet: Sheet): void {
  const { workbook } = sheet;
  requireOpenStructure(workbook);
  if (sheet.visibility === 'veryHidden')
    throw new ExcelError('InvalidOperation', `${sheet.name} is very hidden`);
  requireAnotherVisible(sheet);
  const at = workbook.sheets.indexOf(sheet);
  workbook.sheets = workbook.sheets.filter((it) => it !== sheet);
  leaveSheet(sheet, at);
  rewriteAllFormulas(workbook, (it) => withSheetLost(it, sheet.name));
}

function requireAnotherVisible(sheet: Sheet): void {
  const others = sheet.workbook.sheets.filter((it) => it !== sheet);
  if (!others.some((it) => it.visibility === 'visible'))
    throw new ExcelError('InvalidOperation', 'a workbook has at least one visible sheet');
}

/** Where the active sheet goes, the next visible one becomes active, else the nearest before. */
function leaveSheet({ workbook, id }: Sheet, at: number): void {
  if (workbook.activeSheet !== id) return;
  const isShown = (it: Sheet): boolean => it.visibility === 'visible';
  const next =
    workbook.sheets.slice(at).find(isShown) ?? workbook.sheets.slice(0, at).filter(isShown).at(-1);
  if (next !== undefined) workbook.activeSheet = next.id;
}

/** Puts the sheet at that place among the tabs, 0-based. @throws {ExcelError} */
export function moveSheet(sheet: Sheet, position: number): void {
  const { workbook } = sheet;
  requireOpenStructure(workbook);
  const isPlace = Number.isInteger(position) && position >= 0;
  requireArgument(isPlace && position < workbook.sheets.length, `position ${position}`);
  const others = workbook.sheets.filter((it) => it !== sheet);
  workbook.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
  touch(workbook);
}

/** Shows or hides the sheet. @throws {ExcelError} for the last visible one. */
export function setVisibility(sheet: Sheet, visibility: Visibility): void {
  requireOpenStructure(sheet.workbook);
  if (visibility !== 'visible') requireAnotherVisible(sheet);
  sheet.visibility = visibility;
  if (visibility !== 'visible') leaveSheet(sheet, sheet.workbook.sheets.indexOf(sheet));
}

/** Brings the sheet to the front. @throws {ExcelError} for a hidden one. */
export function activateSheet(sheet: Sheet): void {
  if (sheet.visibility !== 'visible')
    throw new ExcelError('InvalidOperation', `${sheet.name} is hidden`);
  sheet.workbook.activeSheet = sheet.id;
}

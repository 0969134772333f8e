import type { Area } from '../../../../src/workbook/address';
import { ExcelError, requireArgument } from './excelError';
import { formatsIn } from './formatAt';
import type { ProtectionOptions, Sheet, Workbook } from './model';

/** What a sheet protected without a word about options allows: nothing. */
export const defaultProtection: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

/** Protects the sheet. @throws {ExcelError} where it is protected already. */
export function protectSheet(
  sheet: Sheet,
  options: Partial<ProtectionOptions> = {},
  password: string | null = null,
): void {
  if (sheet.protection !== null)
    throw new ExcelError('InvalidOperation', `${sheet.name} is protected already`);
  sheet.protection = { options: { ...defaultProtection, ...options }, password };
}

/** Ends the protection; of an unprotected sheet nothing happens. @throws {ExcelError} for a wrong password. */
export function unprotectSheet(sheet: Sheet, password: string | null = null): void {
  const wanted = sheet.protection?.password ?? null;
  requireArgument(wanted === null || wanted === password, `wrong password for ${sheet.name}`);
  sheet.protection = null;
}

/** Keeps sheets from being added, deleted, renamed, moved, copied, hidden and shown. */
export function protectStructure(workbook: Workbook, password: string | null = null): void {
  if (workbook.isStructureProtected)
    throw new ExcelError('InvalidOperation', 'the workbook is protected already');
  workbook.isStructureProtected = true;
  workbook.structurePassword = password;
}

/** @throws {ExcelError} for a wrong password. */
export function unprotectStructure(workbook: Workbook, password: string | null = null): void {
  const wanted = workbook.structurePassword;
  requireArgument(wanted === null || wanted === password, 'wrong password for the workbook');
  workbook.isStructureProtected = false;
  workbook.structurePassword = null;
}

function denied(what: string): ExcelError {
  return new ExcelError('AccessDenied', `protected: ${what}`);
}

/** @throws {ExcelError} where the workbook's structure is protected. */
export function requireOpenStructure(workbook: Workbook): void {
  if (workbook.isStructureProtected) throw denied('structure of the workbook');
}

/** @throws {ExcelError} where the sheet is protected and one of the cells is locked. */
export function requireWritable(sheet: Sheet, area: Area): void {
  if (!isWritable(sheet, area)) throw denied(`locked cells of ${sheet.name}`);
}

/** Whether the content of all these cells may change. */
export function isWritable(sheet: Sheet, area: Area): boolean {
  if (sheet.protection === null) return true;
  return formatsIn(sheet, area).every((it) => !it.isLocked);
}

/** What the option allows may be done where the sheet is protected. @throws {ExcelError} where it may not. */
export function requireAllowed(
  sheet: Sheet,
  option: Exclude<keyof ProtectionOptions, 'selectionMode'>,
): void {
  if (sheet.protection !== null && !sheet.protection.options[option])
    throw denied(`${option} of ${sheet.name}`);
}

/** What no option allows. @throws {ExcelError} where the sheet is protected. */
export function requireUnprotected(sheet: Sheet): void {
  if (sheet.protection !== null) throw denied(sheet.name);
}

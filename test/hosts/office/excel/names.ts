import type { Area } from '../../../../src/workbook/address';
import { parseFormula } from '../../../../src/workbook/parseFormula';
import { cellsMeant } from './calculate';
import { ExcelError, requireArgument } from './excelError';
import { requireKnownSheets } from './knownSheets';
import { findDefined } from './namedFormula';
import { plainFormula } from './plainFormula';
import { touch } from './touch';
import type { DefinedName, Sheet, Workbook } from './model';

type Owner = Workbook | Sheet;

function workbookOf(owner: Owner): Workbook {
  return 'workbook' in owner ? owner.workbook : owner;
}

/** Defines a name for the workbook or one sheet. @throws {ExcelError} for a name or formula Excel refuses, or one that is taken. */
export function addName(owner: Owner, name: string, formula: string, comment = ''): DefinedName {
  const isGood =
    name.length <= 255 &&
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
    !/^(?:[A-Za-z]{1,3}\d+|[RrCc]|[Rr]\d*[Cc]\d*)$/.test(name);
  requireArgument(isGood, `the name ${name}`);
  requireFormula(workbookOf(owner), formula);
  if (findDefined(owner.names, name) !== null)
    throw new ExcelError('ItemAlreadyExists', `a name ${name} is there already`);
  const added: DefinedName = { name, formula, comment, isVisible: true };
  owner.names.push(added);
  touch(workbookOf(owner));
  return added;
}

function requireFormula(workbook: Workbook, formula: string): void {
  const isFormula = formula.startsWith('=') && parseFormula(plainFormula(formula)) !== null;
  requireArgument(isFormula, `a name for ${formula}`);
  requireKnownSheets(workbook, formula);
}

/** Gives the name another meaning. @throws {ExcelError} for what is no formula. */
export function setNameFormula(owner: Owner, name: DefinedName, formula: string): void {
  requireFormula(workbookOf(owner), formula);
  name.formula = formula;
  touch(workbookOf(owner));
}

/** Deletes the name; formulas that use it give `#NAME?`. */
export function deleteName(owner: Owner, name: DefinedName): void {
  owner.names = owner.names.filter((it) => it !== name);
  touch(workbookOf(owner));
}

/** The cells a name stands for; null where it stands for something else or for cells that are gone. */
export function namedArea(
  owner: Owner,
  name: DefinedName,
): { readonly sheet: Sheet; readonly area: Area } | null {
  const sheet = 'workbook' in owner ? owner : owner.sheets[0];
  return sheet === undefined ? null : cellsMeant(name.formula, sheet, 0, 0);
}

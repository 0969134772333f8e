import type { Area } from '../../../../src/workbook/address';
import { doOverlap } from '../../../../src/workbook/planArea';
import { requireArgument } from './excelError';
import { areaWithout, holdsCell } from './grid';
import { requireKnownSheets } from './knownSheets';
import { requireUnprotected } from './protection';
import type { Sheet, Validation, ValidationRange, Workbook } from './model';

const most = { list: 255, formula: 255, title: 32, message: 225, prompt: 255 };

/** Sets what may be typed into the cells, in place of what was set before. @throws {ExcelError} for a rule Excel refuses. */
export function setValidation(sheet: Sheet, area: Area, validation: Validation): void {
  requireUnprotected(sheet);
  checkValidation(sheet.workbook, validation);
  dropValidation(sheet, area);
  const anchor = { row: area.top, column: area.left };
  sheet.validations.push({ areas: [area], anchor, validation });
}

function checkValidation(
  workbook: Workbook,
  { type, operator, formula1, formula2, alert, prompt }: Validation,
): void {
  const isLiteralList = type === 'list' && !formula1.startsWith('=');
  requireArgument(formula1 !== '', `an empty ${type} validation`);
  requireArgument(!isLiteralList || formula1.length <= most.list, 'a list over 255 characters');
  const formulas = [formula1, formula2 ?? ''].filter((it) => it.startsWith('='));
  requireArgument(
    formulas.every((it) => it.length <= most.formula + 1),
    'a formula over 255 characters',
  );
  for (const it of formulas) requireKnownSheets(workbook, it);
  const isCompared = type !== 'list' && type !== 'custom';
  requireArgument(isCompared === (operator !== null), `an operator with ${type}`);
  const needsTwo = operator === 'Between' || operator === 'NotBetween';
  requireArgument(!needsTwo || formula2 !== null, `${type} between one bound`);
  const isShort =
    alert.title.length <= most.title &&
    alert.message.length <= most.message &&
    prompt.title.length <= most.title &&
    prompt.message.length <= most.prompt;
  requireArgument(isShort, 'a title over 32, an error over 225 or a prompt over 255 characters');
}

/** Takes away what the cells allow. @throws {ExcelError} where the sheet is protected. */
export function clearValidation(sheet: Sheet, area: Area): void {
  requireUnprotected(sheet);
  dropValidation(sheet, area);
}

/** The same without asking for protection. */
export function dropValidation(sheet: Sheet, area: Area): void {
  sheet.validations = sheet.validations.flatMap((it) => {
    if (!it.areas.some((part) => doOverlap(part, area))) return [it];
    const areas = it.areas.flatMap((part) => areaWithout(part, area));
    return areas.length === 0 ? [] : [{ ...it, areas }];
  });
}

/** The validation of a cell, with the cell its references are meant for; null where everything may be typed. */
export function validationAt(sheet: Sheet, row: number, column: number): ValidationRange | null {
  const isHere = (it: ValidationRange): boolean =>
    it.areas.some((area) => holdsCell(area, { row, column }));
  return sheet.validations.find(isHere) ?? null;
}

/** A validation with Excel's defaults: blanks ignored, list arrow, alert without text. */
export function validationOf(
  rule: Pick<Validation, 'type' | 'formula1'> & Partial<Validation>,
): Validation {
  return {
    operator: null,
    formula2: null,
    hasDropDown: true,
    ignoresBlanks: true,
    alert: { isShown: true, style: 'Stop', title: '', message: '' },
    prompt: { isShown: true, title: '', message: '' },
    ...rule,
  };
}

import type { ConditionalRule, DataValidation, SheetProtection } from 'hucre';
import { areaText } from '../areaText';
import { boundingArea } from '../grid';
import { writtenFor } from '../movedRules';
import { typedNumber } from '../typedNumber';
import type { Area, Position } from '../../../../../src/workbook/address';
import type {
  ConditionalFormat,
  Sheet,
  Validation,
  ValidationOperator,
  ValidationRange,
} from '../model';
import { differingStyle } from './fileStyle';

/** A file's references mean the upper left cell around all areas. */
function firstOf(areas: readonly Area[], otherwise: Position): Position {
  const around = boundingArea(areas);
  return around === null ? otherwise : { row: around.top, column: around.left };
}

const operators: Readonly<Record<ValidationOperator, NonNullable<DataValidation['operator']>>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

/** Validations in the library's words. */
export function fileValidations(sheet: Sheet): DataValidation[] {
  return sheet.validations.map(fileValidation);
}

function fileValidation({ areas, anchor, validation }: ValidationRange): DataValidation {
  const { type, operator, formula1, formula2, alert, prompt } = validation;
  const first = firstOf(areas, anchor);
  const bound = (formula: string): string =>
    boundOf(validation, writtenFor(formula, anchor, first));
  return {
    type: type === 'wholeNumber' ? 'whole' : type,
    ...(operator === null ? {} : { operator: operators[operator] }),
    formula1: bound(formula1),
    ...(formula2 === null ? {} : { formula2: bound(formula2) }),
    allowBlank: validation.ignoresBlanks,
    showInputMessage: prompt.isShown,
    showErrorMessage: alert.isShown,
    inputTitle: prompt.title,
    inputMessage: prompt.message,
    errorTitle: alert.title,
    errorMessage: alert.message,
    ...(alert.style === 'Stop'
      ? {}
      : { errorStyle: alert.style === 'Warning' ? 'warning' : 'information' }),
    range: areaText(areas),
  };
}

/** Choices are a text in quotes, dates are numbers, formulas have no `=`. */
function boundOf({ type }: Validation, formula: string): string {
  if (formula.startsWith('=')) return formula.slice(1);
  if (type === 'list') return `"${formula.replaceAll('"', '""')}"`;
  return String(typedNumber(formula)?.value ?? formula);
}

/** Conditional formats by formula, highest priority first. */
export function fileConditions(sheet: Sheet): ConditionalRule[] {
  return sheet.conditionalFormats.filter((it) => it.kind === 'Custom').map(fileCondition);
}

function fileCondition(it: ConditionalFormat, index: number): ConditionalRule {
  const first = firstOf(it.areas, it.anchor);
  return {
    type: 'expression',
    priority: index + 1,
    formula: it.formulas.map((formula) => writtenFor(formula, it.anchor, first).slice(1)),
    style: differingStyle(it.format),
    stopIfTrue: it.stopsIfTrue,
    range: areaText(it.areas),
  };
}

/** What protection allows; null of a sheet that is not protected. A file says of objects and scenarios that they are kept. */
export function fileProtection({ protection }: Sheet): SheetProtection | null {
  if (protection === null) return null;
  const { options, password } = protection;
  return {
    sheet: true,
    ...(password === null ? {} : { password }),
    objects: !options.allowEditObjects,
    scenarios: !options.allowEditScenarios,
    selectLockedCells: options.selectionMode === 'Normal',
    selectUnlockedCells: options.selectionMode !== 'None',
    formatCells: options.allowFormatCells,
    formatColumns: options.allowFormatColumns,
    formatRows: options.allowFormatRows,
    insertColumns: options.allowInsertColumns,
    insertRows: options.allowInsertRows,
    insertHyperlinks: options.allowInsertHyperlinks,
    deleteColumns: options.allowDeleteColumns,
    deleteRows: options.allowDeleteRows,
    sort: options.allowSort,
    autoFilter: options.allowAutoFilter,
    pivotTables: options.allowPivotTables,
  };
}

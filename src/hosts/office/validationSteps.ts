import { listText } from '../../workbook/listChoices';
import type { Validation, ValidationRule } from '../../workbook/plan';
import { canValidate } from '../inPlace/canValidate';
import { estimateBytes, type SheetStep } from './requests';

/** Validations that stop a wrong entry and let a cell be emptied; those that Excel cannot hold are left out. */
export function validationSteps(validations: readonly Validation[]): readonly SheetStep[] {
  return validations.filter(canValidate).map((validation) => ({
    bytes: estimateBytes(2, 3, validation),
    run: (sheet) => put(sheet.getRange(validation.range).dataValidation, validation),
  }));
}

function put(target: Excel.DataValidation, validation: Validation): void {
  const { rule, promptTitle, prompt, errorTitle, error } = validation;
  target.rule = toRule(rule);
  // Without a text of ours Excel shows its own.
  if (errorTitle !== '' || error !== '')
    target.errorAlert = { title: errorTitle, message: error, showAlert: true, style: 'Stop' };
  const showPrompt = promptTitle !== '' || prompt !== '';
  target.prompt = { title: promptTitle, message: prompt, showPrompt };
}

function toRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.type) {
    case 'list':
      return { list: { inCellDropDown: true, source: listText(rule.choices) ?? '' } };
    case 'listRange':
      return { list: { inCellDropDown: true, source: `=${rule.range}` } };
    case 'decimal':
      return { decimal: between(rule.min, rule.max) };
    case 'whole':
      return { wholeNumber: between(rule.min, rule.max) };
    case 'date':
      return { date: betweenDays(rule.min, rule.max) };
    case 'textLength':
      return { textLength: { formula1: rule.max, operator: 'LessThanOrEqualTo' } };
    case 'custom':
      return { custom: { formula: `=${rule.formula}` } };
  }
}

type Bound = number | string;

function between(min: Bound, max: Bound): Excel.BasicDataValidation {
  return { formula1: bound(min), formula2: bound(max), operator: 'Between' };
}

function bound(value: Bound): Bound {
  return typeof value === 'number' ? value : `=${value}`;
}

/** Serial numbers go as formulas: a date would pass through a time zone. */
function betweenDays(min: Bound, max: Bound): Excel.DateTimeDataValidation {
  return { formula1: `=${min}`, formula2: `=${max}`, operator: 'Between' };
}

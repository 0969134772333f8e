import { formatRange, parseRange } from '../../workbook/address';
import { listText } from '../../workbook/listChoices';
import type { ConditionalFormat, SheetPlan, Validation, ValidationRule } from '../../workbook/plan';
import { canValidate } from '../inPlace/canValidate';
import { bgr } from './bgr';
import { alertStyle, conditionType, operator, validationType } from './enums';
import type { WpsRange, WpsWorksheet } from './jsapi';

/**
 * Validations that stop a wrong entry and let a cell be emptied, but for those that WPS cannot hold, and conditional formats in their
 * order. The sheet is in front: relative references are meant for the selected cell, so the first cell of each range is selected.
 */
export function putRules(
  sheet: WpsWorksheet,
  { validations, conditionalFormats }: Pick<SheetPlan, 'validations' | 'conditionalFormats'>,
): void {
  for (const it of validations) if (canValidate(it)) putValidation(atFirst(sheet, it.range), it);
  for (const it of conditionalFormats) putCondition(atFirst(sheet, it.range), it);
}

function atFirst(sheet: WpsWorksheet, range: string): WpsRange {
  const { top, left } = parseRange(range);
  sheet.Range(formatRange({ top, left, bottom: top, right: left })).Select();
  return sheet.Range(range);
}

function putValidation({ Validation: target }: WpsRange, validation: Validation): void {
  const { rule, promptTitle, prompt, errorTitle, error } = validation;
  // One that is there would refuse another.
  target.Delete();
  target.Add(...argumentsOf(rule));
  target.IgnoreBlank = true;
  if (rule.type === 'list' || rule.type === 'listRange') target.InCellDropdown = true;
  target.ShowError = true;
  // Without a text of ours WPS shows its own.
  if (errorTitle !== '') target.ErrorTitle = errorTitle;
  if (error !== '') target.ErrorMessage = error;
  target.ShowInput = promptTitle !== '' || prompt !== '';
  if (promptTitle !== '') target.InputTitle = promptTitle;
  if (prompt !== '') target.InputMessage = prompt;
}

type AddArguments = Parameters<WpsRange['Validation']['Add']>;

function argumentsOf(rule: ValidationRule): AddArguments {
  const { stop } = alertStyle;
  switch (rule.type) {
    case 'list':
      return [validationType.list, stop, operator.between, listText(rule.choices) ?? ''];
    case 'listRange':
      return [validationType.list, stop, operator.between, `=${rule.range}`];
    case 'textLength':
      return [validationType.textLength, stop, operator.lessEqual, String(rule.max)];
    case 'custom':
      return [validationType.custom, stop, operator.between, `=${rule.formula}`];
    case 'decimal':
    case 'whole':
    case 'date':
      return [validationType[rule.type], stop, operator.between, bound(rule.min), bound(rule.max)];
  }
}

/** Days go as serial numbers, which no custom of writing dates can turn around. */
function bound(value: number | string): string {
  return typeof value === 'number' ? String(value) : `=${value}`;
}

function putCondition({ FormatConditions: conditions }: WpsRange, it: ConditionalFormat): void {
  const condition = conditions.Add(conditionType.expression, undefined, `=${it.formula}`);
  if (it.color !== undefined) condition.Font.Color = bgr(it.color);
  if (it.bold !== undefined) condition.Font.Bold = it.bold;
  if (it.fill !== undefined) condition.Interior.Color = bgr(it.fill);
  condition.StopIfTrue = false;
}

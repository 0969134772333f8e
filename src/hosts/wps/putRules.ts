import { listText } from '../../workbook/listChoices';
import type { ConditionalFormat, SheetPlan, Validation, ValidationRule } from '../../workbook/plan';
import { canValidate } from '../inPlace/canValidate';
import { bgr } from './bgr';
import { alertStyle, conditionType, operator, validationType } from './enums';
import type { WpsWorksheet } from './jsapi';
import type { WpsRange, WpsValidation } from './jsapiRange';

/**
 * Validations that stop a wrong entry and let a cell be emptied, but for those that WPS cannot hold, and conditional formats in their
 * order. The sheet is in front: relative references are meant for the active cell, so each range is selected, which makes its first cell
 * that.
 */
export function putRules(
  sheet: WpsWorksheet,
  { validations, conditionalFormats }: Pick<SheetPlan, 'validations' | 'conditionalFormats'>,
): void {
  // Where there is one already another is refused.
  if (validations.length > 0) sheet.Cells.Validation.Delete();
  let isUsual: boolean | undefined;
  for (const it of validations.filter(canValidate)) {
    const { Validation: target } = selected(sheet, it.range);
    target.Add(...argumentsOf(it.rule));
    // What a new one is by itself is asked once.
    isUsual ??= isPlain(target);
    if (!isUsual) makePlain(target);
    putTexts(target, it);
  }
  for (const it of conditionalFormats) putCondition(selected(sheet, it.range), it);
}

function selected(sheet: WpsWorksheet, address: string): WpsRange {
  const range = sheet.Range(address);
  range.Select();
  return range;
}

/** Whether cells may be emptied, lists show their arrow, and texts are shown. */
function isPlain(target: WpsValidation): boolean {
  return target.IgnoreBlank && target.InCellDropdown && target.ShowError && target.ShowInput;
}

function makePlain(target: WpsValidation): void {
  target.IgnoreBlank = true;
  target.InCellDropdown = true;
  target.ShowError = true;
  target.ShowInput = true;
}

/** Without a text of ours WPS shows its own. */
function putTexts(
  target: WpsValidation,
  { promptTitle, prompt, errorTitle, error }: Validation,
): void {
  if (errorTitle !== '') target.ErrorTitle = errorTitle;
  if (error !== '') target.ErrorMessage = error;
  if (promptTitle === '' && prompt === '') target.ShowInput = false;
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

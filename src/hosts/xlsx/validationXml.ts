import { listText } from '../../workbook/listChoices';
import type { Validation, ValidationRule } from '../../workbook/plan';
import { encodeXml } from './scanXml';
import { printAttributes } from './xmlTree';

/** Whether the file format can hold the rule, see `listText`. */
export function canValidate({ rule }: Validation): boolean {
  return rule.type !== 'list' || listText(rule.choices) !== null;
}

/** Validations that stop a wrong entry and let a cell be emptied; those that cannot be held are left out. */
export function validationsXml(validations: readonly Validation[]): string {
  const written = validations.filter(canValidate).map(validationXml);
  return written.length === 0
    ? ''
    : `<dataValidations count="${written.length}">${written.join('')}</dataValidations>`;
}

function validationXml(validation: Validation): string {
  const { range, rule, promptTitle, prompt, errorTitle, error } = validation;
  const attributes = printAttributes({
    type: rule.type === 'listRange' ? 'list' : rule.type,
    operator: rule.type === 'textLength' ? 'lessThanOrEqual' : null,
    allowBlank: 1,
    showInputMessage: prompt === '' && promptTitle === '' ? null : 1,
    showErrorMessage: 1,
    errorTitle: errorTitle === '' ? null : errorTitle,
    error: error === '' ? null : error,
    promptTitle: promptTitle === '' ? null : promptTitle,
    prompt: prompt === '' ? null : prompt,
    sqref: range,
  });
  const formulas = ruleFormulas(rule).map(
    (it, index) => `<formula${index + 1}>${encodeXml(it)}</formula${index + 1}>`,
  );
  return `<dataValidation ${attributes}>${formulas.join('')}</dataValidation>`;
}

function ruleFormulas(rule: ValidationRule): readonly string[] {
  if (rule.type === 'list') return [`"${(listText(rule.choices) ?? '').replaceAll('"', '""')}"`];
  if (rule.type === 'listRange') return [rule.range];
  if (rule.type === 'textLength') return [String(rule.max)];
  if (rule.type === 'custom') return [rule.formula];
  return [String(rule.min), String(rule.max)];
}

import { listText } from '../../workbook/listChoices';
import type { Validation } from '../../workbook/plan';

/** Whether Excel and WPS can hold the rule, see `listText`; the first choice must not look like a formula. */
export function canValidate({ rule }: Validation): boolean {
  if (rule.type !== 'list') return true;
  const source = listText(rule.choices);
  return source !== null && !source.startsWith('=');
}

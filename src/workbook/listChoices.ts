import type { Issue } from '../base/issue';
import type { SheetPlan, Validation } from './plan';

/** Excel keeps the choices of a list in one text. */
const maxListChars = 255;

/** The choices as Excel keeps them; null where it cannot: no choice may hold a comma, and the text has at most 255 characters. */
export function listText(choices: readonly string[]): string | null {
  const text = choices.join(',');
  return text.length > maxListChars || choices.some((it) => it.includes(',')) ? null : text;
}

/** A warning for each sheet with a validation that the host leaves out. */
export function unsupportedValidations(
  sheets: readonly SheetPlan[],
  canValidate: (validation: Validation) => boolean,
): readonly Issue[] {
  return sheets
    .filter((it) => !it.validations.every(canValidate))
    .map(({ name }) => ({
      code: 'host.unsupported',
      severity: 'warning',
      params: { feature: 'validations' },
      place: { sheet: name },
    }));
}

import type { InputSpec } from '../base/inputSpec';
import type { EntryAbout, ValidationTexts } from '../i18n/sheetValidationTexts';
import type { SheetTexts } from '../i18n/sheetTexts';
import { accepts } from '../scoring/inputState';
import { printTest } from '../workbook/formula';
import type { Validation, ValidationRule } from '../workbook/plan';

/** The most characters of a reason or a note on evidence; a cell of the sheet shows about that. */
export const longTextChars = 200;

/** The most characters of the name of an office. */
export const responsibleChars = 50;

/** The validation of one entry cell; `cell` is A1 without `$`. Texts are cut to what Excel takes (ECMA-376 18.3.1.32). */
export function entryValidation(
  spec: InputSpec,
  cell: string,
  about: EntryAbout,
  texts: SheetTexts,
): Validation | null {
  if (spec.type === 'given') return null;
  return validation(cell, entryRule(spec, cell), texts.validation.entry(spec, about));
}

/** What Excel lets a person type into such a cell; `cell` is A1 without `$`. */
export function entryRule(
  spec: Exclude<InputSpec, { type: 'given' }>,
  cell: string,
): ValidationRule {
  switch (spec.type) {
    case 'choice':
      return { type: 'list', choices: spec.choices };
    case 'date':
      return { type: 'date', min: spec.min, max: spec.max };
    case 'text':
      return { type: 'textLength', max: spec.maxChars };
    case 'number':
      return spec.step === 1
        ? { type: 'whole', min: spec.min, max: spec.max ?? mostOccurrences }
        : {
            type: 'custom',
            formula: printTest(accepts(spec), { input: () => cell, ref: () => cell }),
          };
  }
}

/** An upper bound that validation must have; nothing happens more often than that in a year. */
export const mostOccurrences = 9999;

export function validation(
  range: string,
  rule: ValidationRule,
  texts: ValidationTexts,
): Validation {
  return {
    range,
    rule,
    promptTitle: cut(texts.promptTitle, 32),
    prompt: cut(texts.prompt, 255),
    errorTitle: cut(texts.errorTitle, 32),
    error: cut(texts.error, 225),
  };
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}\u2026`;
}

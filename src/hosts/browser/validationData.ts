import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import { deserializeListOptions, serializeListOptions } from '@univerjs/sheets';
import type { Validation, ValidationRule } from '../../workbook/plan';
import { rangeOf, textOfRange } from './range';

const types = {
  decimal: DataValidationType.DECIMAL,
  whole: DataValidationType.WHOLE,
  date: DataValidationType.DATE,
} as const;

const bound = (value: number | string) => (typeof value === 'number' ? String(value) : `=${value}`);

type Terms = Pick<ISheetDataValidationRule, 'type' | 'operator' | 'formula1' | 'formula2'>;

function terms(rule: ValidationRule): Terms {
  switch (rule.type) {
    // An operator on a list would make every value invalid (Univer 0.25.1).
    case 'list':
      return { type: DataValidationType.LIST, formula1: serializeListOptions([...rule.choices]) };
    case 'listRange':
      return { type: DataValidationType.LIST, formula1: `=${rule.range}` };
    case 'decimal':
    case 'whole':
    case 'date':
      return {
        type: types[rule.type],
        operator: DataValidationOperator.BETWEEN,
        formula1: bound(rule.min),
        formula2: bound(rule.max),
      };
    case 'textLength':
      return {
        type: DataValidationType.TEXT_LENGTH,
        operator: DataValidationOperator.LESS_THAN_OR_EQUAL,
        formula1: String(rule.max),
      };
    case 'custom':
      return { type: DataValidationType.CUSTOM, formula1: `=${rule.formula}` };
  }
}

/** A plan's validation as Univer's rule: a value that fails is refused, blank is allowed. `uid` is unique in the workbook. */
export function toValidationData(validation: Validation, uid: string): ISheetDataValidationRule {
  const { promptTitle, prompt, errorTitle, error } = validation;
  return {
    uid,
    ...terms(validation.rule),
    ranges: [rangeOf(validation.range)],
    allowBlank: true,
    errorStyle: DataValidationErrorStyle.STOP,
    showErrorMessage: true,
    errorTitle,
    error,
    showInputMessage: true,
    promptTitle,
    prompt,
  };
}

const parseBound = (text: string): number | string =>
  text.startsWith('=') ? text.slice(1) : Number(text);

type Parse = (terms: Terms) => ValidationRule | null;

const parseBetween =
  (type: 'decimal' | 'whole' | 'date'): Parse =>
  ({ operator = DataValidationOperator.BETWEEN, formula1 = '', formula2 = '' }) =>
    operator === DataValidationOperator.BETWEEN
      ? { type, min: parseBound(formula1), max: parseBound(formula2) }
      : null;

/** Other formulas than a range of the sheet itself have no word in a plan. */
function parseList(formula: string): ValidationRule | null {
  if (!formula.startsWith('=')) return { type: 'list', choices: deserializeListOptions(formula) };
  const range = formula.slice(1);
  return /^\$[A-Z]+\$\d+:\$[A-Z]+\$\d+$/.test(range) ? { type: 'listRange', range } : null;
}

const parsers: Readonly<Record<string, Parse>> = {
  [DataValidationType.LIST]: ({ formula1 = '' }) => parseList(formula1),
  [DataValidationType.DECIMAL]: parseBetween('decimal'),
  [DataValidationType.WHOLE]: parseBetween('whole'),
  [DataValidationType.DATE]: parseBetween('date'),
  [DataValidationType.TEXT_LENGTH]: ({ operator, formula1 = '' }) =>
    operator === DataValidationOperator.LESS_THAN_OR_EQUAL
      ? { type: 'textLength', max: Number(formula1) }
      : null,
  [DataValidationType.CUSTOM]: ({ formula1 = '' }) => ({
    type: 'custom',
    formula: formula1.replace(/^=/, ''),
  }),
};

/** Univer's rule as validations of a plan, one for each of its ranges; null where a plan has no word for it. */
export function toValidations(data: ISheetDataValidationRule): readonly Validation[] | null {
  const rule = parsers[data.type]?.(data) ?? null;
  if (rule === null) return null;
  return data.ranges.map((range) => ({
    range: textOfRange(range),
    rule,
    promptTitle: data.promptTitle ?? '',
    prompt: data.prompt ?? '',
    errorTitle: data.errorTitle ?? '',
    error: data.error ?? '',
  }));
}

import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import { serializeListOptions } from '@univerjs/sheets';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { ConditionalRule, DataValidation } from 'hucre';
import { toConditionData } from './conditionData';
import { defined } from './defined';
import { fileRanges } from './fileRange';
import { toRgb, type ThemeColors } from './fileStyle';

const types: Readonly<Record<string, DataValidationType>> = {
  list: DataValidationType.LIST,
  whole: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
};
const operators: Readonly<Record<string, DataValidationOperator>> = {
  between: DataValidationOperator.BETWEEN,
  notBetween: DataValidationOperator.NOT_BETWEEN,
  equal: DataValidationOperator.EQUAL,
  notEqual: DataValidationOperator.NOT_EQUAL,
  greaterThan: DataValidationOperator.GREATER_THAN,
  lessThan: DataValidationOperator.LESS_THAN,
  greaterThanOrEqual: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  lessThanOrEqual: DataValidationOperator.LESS_THAN_OR_EQUAL,
};
const errorStyles = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
} as const;

const term = (formula: string | undefined) =>
  formula === undefined || /^-?[\d.]+$/.test(formula) ? formula : `=${formula}`;

/** The choices of a list that stand in the rule itself, null where it names cells. */
function choicesOf({ values, formula1 = '' }: DataValidation): readonly string[] | null {
  if (values !== undefined) return values;
  const quoted = /^"([\s\S]*)"$/.exec(formula1)?.[1];
  return quoted === undefined ? null : quoted.replaceAll('""', '"').split(',');
}

function termsOf(validation: DataValidation, type: DataValidationType) {
  const choices = type === DataValidationType.LIST ? choicesOf(validation) : null;
  if (choices !== null) return { type, formula1: serializeListOptions([...choices]) };
  if (type === DataValidationType.LIST || type === DataValidationType.CUSTOM)
    return { type, formula1: `=${validation.formula1 ?? ''}` };
  const formula1 = term(validation.formula1);
  const formula2 = term(validation.formula2);
  return {
    type,
    operator: operators[validation.operator ?? 'between'] ?? DataValidationOperator.BETWEEN,
    ...(formula1 !== undefined && { formula1 }),
    ...(formula2 !== undefined && { formula2 }),
  };
}

/** A validation of a file as Univer's rule, null for a kind it does not know. */
export function toFileValidation(
  validation: DataValidation,
  uid: string,
): ISheetDataValidationRule | null {
  const type = types[validation.type];
  if (type === undefined) return null;
  return {
    uid,
    ...termsOf(validation, type),
    ranges: fileRanges(validation.range),
    allowBlank: validation.allowBlank !== false,
    errorStyle: errorStyles[validation.errorStyle ?? 'stop'],
    showErrorMessage: validation.showErrorMessage === true,
    errorTitle: validation.errorTitle ?? '',
    error: validation.errorMessage ?? '',
    showInputMessage: validation.showInputMessage === true,
    promptTitle: validation.inputTitle ?? '',
    prompt: validation.inputMessage ?? '',
  };
}

/** A conditional format of a file as Univer's rule, null for all but formulas. */
export function toFileCondition(
  rule: ConditionalRule,
  cfId: string,
  theme: ThemeColors,
): IConditionFormattingRule | null {
  const formula = Array.isArray(rule.formula) ? rule.formula[0] : rule.formula;
  if (rule.type !== 'expression' || formula === undefined) return null;
  const look = defined({
    fill: fillOf(rule, theme),
    color: toRgb(rule.style?.font?.color, theme),
    bold: rule.style?.font?.bold,
  });
  const data = toConditionData({ range: 'A1', formula, ...look }, cfId);
  return { ...data, ranges: fileRanges(rule.range) };
}

/** Differential styles hold their one colour as either of two. */
function fillOf({ style }: ConditionalRule, theme: ThemeColors): string | undefined {
  const fill = style?.fill;
  return fill?.type === 'pattern' ? toRgb(fill.bgColor ?? fill.fgColor, theme) : undefined;
}

import type { Position } from '../../../../src/workbook/address';
import { withOffset } from './rewriteFormula';
import type { ConditionalFormat, ValidationRange } from './model';

/** The rule with its references written for another cell; what it says of each cell stays the same. */
export function anchoredValidation(rule: ValidationRange, anchor: Position): ValidationRange {
  const { formula1, formula2 } = rule.validation;
  const moved = (formula: string): string => writtenFor(formula, rule.anchor, anchor);
  const validation = {
    ...rule.validation,
    formula1: moved(formula1),
    formula2: formula2 === null ? null : moved(formula2),
  };
  return { ...rule, anchor, validation };
}

/** The same of a conditional format. */
export function anchoredConditional(rule: ConditionalFormat, anchor: Position): ConditionalFormat {
  const formulas = rule.formulas.map((it) => writtenFor(it, rule.anchor, anchor));
  return { ...rule, anchor, formulas };
}

/** A formula meant for one cell as it is for another; texts that are no formulas stay. */
export function writtenFor(formula: string, from: Position, to: Position): string {
  if (!formula.startsWith('=')) return formula;
  return withOffset(formula, to.row - from.row, to.column - from.column);
}

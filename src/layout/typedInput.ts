import type { Typed } from '../base/value';
import type { CellInput } from '../workbook/plan';

/** What a person typed, as a plan writes it back: a formula stays a formula, an error value becomes its text. */
export function typedInput(typed: Typed): CellInput {
  if (typed === null || typeof typed !== 'object') return typed;
  return typed.formula === null ? (typed.error ?? typed.value) : { formula: typed.formula };
}

/**
 * A rule as a value: three readers share it. `evaluate` computes it with exact decimals, `workbook/formula` prints it as a
 * formula, `explain` reads it aloud. Inputs and refs are keys, never addresses.
 */
export type Expression =
  | { readonly node: 'number'; readonly value: number }
  /** The number a person typed, 0 where it counts as blank. */
  | { readonly node: 'input'; readonly key: string }
  /** The value of another calculation; "" counts as 0. */
  | { readonly node: 'ref'; readonly key: string }
  | { readonly node: 'add'; readonly terms: readonly Expression[] }
  | { readonly node: 'subtract'; readonly left: Expression; readonly right: Expression }
  | { readonly node: 'multiply'; readonly factors: readonly Expression[] }
  | { readonly node: 'divide'; readonly left: Expression; readonly right: Expression }
  | { readonly node: 'min'; readonly of: readonly Expression[] }
  | { readonly node: 'max'; readonly of: readonly Expression[] }
  /** Half away from zero, as Excel's ROUND. */
  | { readonly node: 'round'; readonly value: Expression; readonly digits: number }
  /** Working days after the day `from` up to the day `to`. */
  | { readonly node: 'workdays'; readonly from: Expression; readonly to: Expression }
  | Aggregate
  | {
      readonly node: 'when';
      readonly test: Test;
      readonly then: Expression;
      readonly otherwise: Expression;
    };

/** One figure of many cells: those without a number are skipped, as SUM and COUNT do; of none it is 0. */
export interface Aggregate {
  readonly node: 'aggregate';
  readonly of: 'sum' | 'count' | 'min' | 'max';
  readonly set: string;
}

/** How two numbers compare, as a formula writes it. */
export type Comparison = '<' | '<=' | '=' | '>=' | '>' | '<>';

/** A question with the answer yes or no. */
export type Test =
  | {
      readonly test: 'compare';
      readonly operator: Comparison;
      readonly left: Expression;
      readonly right: Expression;
    }
  /** A list choice was made; blank is its own answer, ''. */
  | { readonly test: 'chosen'; readonly key: string; readonly choice: string }
  /** The cell holds a number, and nothing else: COUNT is 1. */
  | { readonly test: 'numeric'; readonly key: string }
  /** The cell shows an error value; what else a test asks of such a cell is an error itself, on the sheet. */
  | { readonly test: 'error'; readonly key: string }
  /** The cell holds something that is no error value. */
  | { readonly test: 'filled'; readonly key: string }
  /** The cell is empty, or holds a text without characters. */
  | { readonly test: 'blank'; readonly key: string }
  /** One of the cells of a set holds that text, which is no number. */
  | { readonly test: 'contains'; readonly set: string; readonly text: string }
  | { readonly test: 'all'; readonly of: readonly Test[] }
  | { readonly test: 'any'; readonly of: readonly Test[] }
  | { readonly test: 'not'; readonly of: Test };

export const number = (value: number): Expression => ({ node: 'number', value });
export const input = (key: string): Expression => ({ node: 'input', key });
export const ref = (key: string): Expression => ({ node: 'ref', key });
export const add = (...terms: readonly Expression[]): Expression => ({ node: 'add', terms });
export const subtract = (left: Expression, right: Expression): Expression => ({
  node: 'subtract',
  left,
  right,
});
export const multiply = (...factors: readonly Expression[]): Expression => ({
  node: 'multiply',
  factors,
});
export const divide = (left: Expression, right: Expression): Expression => ({
  node: 'divide',
  left,
  right,
});
export const min = (...of: readonly Expression[]): Expression => ({ node: 'min', of });
export const max = (...of: readonly Expression[]): Expression => ({ node: 'max', of });
export const round = (value: Expression, digits: number): Expression => ({
  node: 'round',
  value,
  digits,
});
export const workdays = (from: Expression, to: Expression): Expression => ({
  node: 'workdays',
  from,
  to,
});
export const when = (test: Test, then: Expression, otherwise: Expression): Expression => ({
  node: 'when',
  test,
  then,
  otherwise,
});
export const compare = (left: Expression, operator: Comparison, right: Expression): Test => ({
  test: 'compare',
  operator,
  left,
  right,
});
export const chosen = (key: string, choice: string): Test => ({ test: 'chosen', key, choice });
export const numeric = (key: string): Test => ({ test: 'numeric', key });
export const blank = (key: string): Test => ({ test: 'blank', key });
export const all = (...of: readonly Test[]): Test => ({ test: 'all', of });
export const any = (...of: readonly Test[]): Test => ({ test: 'any', of });
export const not = (of: Test): Test => ({ test: 'not', of });
export const error = (key: string): Test => ({ test: 'error', key });
export const filled = (key: string): Test => ({ test: 'filled', key });
export const aggregate = (of: Aggregate['of'], set: string): Expression => ({
  node: 'aggregate',
  of,
  set,
});
export const contains = (set: string, text: string): Test => ({ test: 'contains', set, text });

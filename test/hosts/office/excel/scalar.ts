/** The error values of a cell. */
export type ErrorText = '#NULL!' | '#DIV/0!' | '#VALUE!' | '#REF!' | '#NAME?' | '#NUM!' | '#N/A';

/** An error as a value, apart from a text that reads the same. */
export interface CellError {
  readonly error: ErrorText;
}

/** What a cell holds or a formula gives; null is an empty cell, dates are serial numbers of the 1900 system. */
export type Scalar = number | string | boolean | CellError | null;

const errorTexts: readonly ErrorText[] = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
];

/** The error that a text names, in any case; null for other texts. */
export function errorNamed(text: string): CellError | null {
  const error = errorTexts.find((it) => it === text.toUpperCase());
  return error === undefined ? null : { error };
}

/** Whether a value is an error. */
export function isError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

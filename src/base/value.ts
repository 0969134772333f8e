/** What a cell holds. Dates are serial numbers of the 1900 system. */
export type Value = string | number | boolean | null;

/** A cell as read: `formula` without `=`, null where there is none; `value` is what the host last computed. */
export interface Cell {
  readonly value: Value;
  readonly formula: string | null;
  /** `#DIV/0!`, `#REF!` … where the value is an error; `value` is null then. */
  readonly error: string | null;
}

/** What a person left in an entry cell: a plain value, or a cell with a formula or an error, kept as it is. */
export type Typed = Value | Cell;

/** The value that counts: of a formula its result; an error counts as no value a rule accepts. */
export function typedValue(typed: Typed): Value | { readonly error: string } {
  if (typed === null || typeof typed !== 'object') return typed;
  return typed.error === null ? typed.value : { error: typed.error };
}

const errors: readonly Value[] = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#UNKNOWN!',
  '#BUSY!',
];

/** The text of an error value, `#DIV/0!`. */
export function isErrorText(value: Value): boolean {
  return errors.includes(value);
}

/** The same as one value: an error counts as its text, which no rule accepts. */
export function plainValue(typed: Typed): Value {
  const value = typedValue(typed);
  return value !== null && typeof value === 'object' ? value.error : value;
}

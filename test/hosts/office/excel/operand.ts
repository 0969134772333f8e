import type { Area } from '../../../../src/workbook/address';
import { numberText } from './displayText';
import type { Sheet } from './model';
import { isError, type CellError, type Scalar } from './scalar';
import { typedNumber } from './typedNumber';

/** Cells a formula refers to. */
export interface Cells {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Values in rows, as computing with whole areas gives them. */
export interface Matrix {
  readonly matrix: readonly (readonly Scalar[])[];
}

/** An argument that is left out between commas. */
export interface Missing {
  readonly isMissing: true;
}

/** What a part of a formula gives. */
export type Operand = Scalar | Cells | Matrix | Missing;

export const missing: Missing = { isMissing: true };
export const valueError: CellError = { error: '#VALUE!' };
export const refError: CellError = { error: '#REF!' };
export const nameError: CellError = { error: '#NAME?' };
export const divisionError: CellError = { error: '#DIV/0!' };
export const notAvailable: CellError = { error: '#N/A' };
export const numberError: CellError = { error: '#NUM!' };

/** Where a formula stands, and how it reaches other cells. */
export interface Scope {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** Whether operators take whole areas, as inside SUMPRODUCT, and not the cell beside the formula. */
  readonly isArray: boolean;
  readonly valueAt: (sheet: Sheet, row: number, column: number) => Scalar;
  readonly valuesOf: (cells: Cells) => readonly (readonly Scalar[])[];
}

/** A part of a formula, ready to be computed at any place. */
export type Compiled = (scope: Scope) => Operand;

/** A function of a formula: it computes of its arguments what it needs. */
export type FunctionBody = (parts: readonly Compiled[], scope: Scope) => Operand;

/** Whether an operand is cells. */
export function isCells(operand: Operand): operand is Cells {
  return typeof operand === 'object' && operand !== null && 'area' in operand;
}

/** Whether an operand is computed values in rows. */
export function isMatrix(operand: Operand): operand is Matrix {
  return typeof operand === 'object' && operand !== null && 'matrix' in operand;
}

/** Whether an argument was left out. */
export function isMissing(operand: Operand): operand is Missing {
  return typeof operand === 'object' && operand !== null && 'isMissing' in operand;
}

/** One value: of an area the cell in the formula's own row or column, `#VALUE!` where there is none. */
export function toScalar(operand: Operand, scope: Scope): Scalar {
  if (isMissing(operand)) return null;
  if (isMatrix(operand)) return operand.matrix[0]?.[0] ?? null;
  return isCells(operand) ? crossing(operand, scope) : operand;
}

function crossing({ sheet, area }: Cells, scope: Scope): Scalar {
  const { top, left, bottom, right } = area;
  if (top === bottom && left === right) return scope.valueAt(sheet, top, left);
  if (left === right && top <= scope.row && scope.row <= bottom)
    return scope.valueAt(sheet, scope.row, left);
  if (top === bottom && left <= scope.column && scope.column <= right)
    return scope.valueAt(sheet, top, scope.column);
  return valueError;
}

/** Values in rows; a single value is a matrix of one. */
export function toMatrix(operand: Operand, scope: Scope): readonly (readonly Scalar[])[] {
  if (isMatrix(operand)) return operand.matrix;
  if (isCells(operand)) return scope.valuesOf(operand);
  return [[isMissing(operand) ? null : operand]];
}

/** A value as arithmetic takes it: blank is 0, text is a number where it reads as one. */
export function scalarNumber(value: Scalar): number | CellError {
  if (typeof value === 'number' || isError(value)) return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return Number(value);
  return typedNumber(value)?.value ?? valueError;
}

/** {@link scalarNumber} of one value. */
export function toNumber(operand: Operand, scope: Scope): number | CellError {
  return scalarNumber(toScalar(operand, scope));
}

/** A value as text. */
export function scalarText(value: Scalar): string | CellError {
  if (isError(value) || typeof value === 'string') return value;
  if (value === null) return '';
  return typeof value === 'boolean' ? String(value).toUpperCase() : numberText(value);
}

/** A value as a condition: numbers other than 0 are true, text only as TRUE and FALSE. */
export function scalarTruth(value: Scalar): boolean | CellError {
  if (isError(value) || typeof value === 'boolean') return value;
  if (value === null) return false;
  if (typeof value === 'number') return value !== 0;
  const text = value.toUpperCase();
  return text === 'TRUE' || text === 'FALSE' ? text === 'TRUE' : valueError;
}

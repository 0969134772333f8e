import { compareScalars, isFound } from '../compareScalars';
import { sizeOf } from '../grid';
import {
  isCells,
  notAvailable,
  refError,
  toMatrix,
  toScalar,
  valueError,
  type FunctionBody,
  type Operand,
  type Scope,
} from '../operand';
import { isError, type CellError, type Scalar } from '../scalar';
import { numberAt } from './arguments';
import { wildcardPattern } from './criterion';

type Wanted = Exclude<Scalar, CellError>;

/** Of cells a reference, so that a range can go on from there; 0 means the whole row or column. */
const index: FunctionBody = (parts, scope) => {
  const operand = parts[0]?.(scope) ?? null;
  const first = numberAt(parts, 1, scope, 0);
  const second = parts.length < 3 ? null : numberAt(parts, 2, scope, 0);
  if (isError(first)) return first;
  if (isError(second)) return second;
  const size = extent(operand, scope);
  const { row, column } = placeIn(size, Math.trunc(first), second);
  if (row < 0 || column < 0) return valueError;
  if (row > size.rows || column > size.columns) return refError;
  return pick(operand, row, column, scope);
};

/** One number alone counts along a single row or down a single column. */
function placeIn(
  { rows, columns }: { readonly rows: number; readonly columns: number },
  first: number,
  second: number | null,
): { readonly row: number; readonly column: number } {
  if (second !== null) return { row: first, column: Math.trunc(second) };
  if (rows === 1 && columns > 1) return { row: 1, column: first };
  return { row: first, column: columns === 1 ? 1 : 0 };
}

function extent(
  operand: Operand,
  scope: Scope,
): { readonly rows: number; readonly columns: number } {
  if (isCells(operand)) return sizeOf(operand.area);
  const matrix = toMatrix(operand, scope);
  return { rows: matrix.length, columns: matrix[0]?.length ?? 0 };
}

/** 1-based; 0 takes all. */
function pick(operand: Operand, row: number, column: number, scope: Scope): Operand {
  if (isCells(operand)) {
    const { top, left, bottom, right } = operand.area;
    return {
      sheet: operand.sheet,
      area: {
        top: row === 0 ? top : top + row - 1,
        bottom: row === 0 ? bottom : top + row - 1,
        left: column === 0 ? left : left + column - 1,
        right: column === 0 ? right : left + column - 1,
      },
    };
  }
  const rows = toMatrix(operand, scope).filter((_, at) => row === 0 || at === row - 1);
  return { matrix: rows.map((it) => it.filter((_, at) => column === 0 || at === column - 1)) };
}

/** 1-based place in a row or column; with 0 the first equal value, else the last not greater (1) or not less (−1). */
const match: FunctionBody = (parts, scope) => {
  const [wantedPart, rangePart] = parts;
  if (wantedPart === undefined || rangePart === undefined) return valueError;
  const wanted = toScalar(wantedPart(scope), scope);
  if (isError(wanted)) return wanted;
  const kind = numberAt(parts, 2, scope, 1);
  if (isError(kind)) return kind;
  const operand = rangePart(scope);
  const { rows, columns } = extent(operand, scope);
  if (rows > 1 && columns > 1) return notAvailable;
  const at = placeOf(wanted ?? 0, toMatrix(operand, scope).flat(), kind);
  return at < 0 ? notAvailable : at + 1;
};

function placeOf(wanted: Wanted, values: readonly Scalar[], kind: number): number {
  if (kind === 0) {
    const pattern =
      typeof wanted === 'string' && /[*?~]/.test(wanted) ? wildcardPattern(wanted) : null;
    return values.findIndex((it) =>
      pattern === null ? isFound(it, wanted) : typeof it === 'string' && pattern.test(it),
    );
  }
  return lastWithin(wanted, values, kind);
}

/** The last place before the values pass what is wanted; they are taken to be in order. */
function lastWithin(wanted: Wanted, values: readonly Scalar[], kind: number): number {
  let last = -1;
  for (const [at, value] of values.entries()) {
    if (value === null || isError(value) || typeof value !== typeof wanted) continue;
    const order = compareScalars(value, wanted);
    if (kind > 0 ? order > 0 : order < 0) break;
    last = at;
  }
  return last;
}

const lookUpDown: FunctionBody = (parts, scope) => {
  const [wantedPart, tablePart] = parts;
  if (wantedPart === undefined || tablePart === undefined) return valueError;
  const wanted = toScalar(wantedPart(scope), scope);
  const column = numberAt(parts, 2, scope, 1);
  const isNear = numberAt(parts, 3, scope, 1);
  if (isError(wanted)) return wanted;
  if (isError(column)) return column;
  if (isError(isNear)) return isNear;
  const table = toMatrix(tablePart(scope), scope);
  const firsts = table.map((it) => it[0] ?? null);
  const row = table[placeOf(wanted ?? 0, firsts, isNear === 0 ? 0 : 1)];
  return row === undefined ? notAvailable : cellOf(row, Math.trunc(column));
};

/** 1-based. */
function cellOf(row: readonly Scalar[], column: number): Scalar {
  if (column < 1) return valueError;
  return column > row.length ? refError : (row[column - 1] ?? 0);
}

const rowNumber: FunctionBody = ([part], scope) => {
  const operand = part?.(scope) ?? null;
  if (part === undefined) return scope.row + 1;
  return isCells(operand) ? operand.area.top + 1 : valueError;
};

const columnNumber: FunctionBody = ([part], scope) => {
  const operand = part?.(scope) ?? null;
  if (part === undefined) return scope.column + 1;
  return isCells(operand) ? operand.area.left + 1 : valueError;
};

/** Finding values by place and places by value. */
export const lookupFunctions: Readonly<Record<string, FunctionBody>> = {
  INDEX: index,
  MATCH: match,
  VLOOKUP: lookUpDown,
  ROW: rowNumber,
  COLUMN: columnNumber,
};

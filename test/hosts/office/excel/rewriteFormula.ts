import {
  formulaPieces,
  printReference,
  sheetPrefix,
  type Corner,
  type Piece,
  type Reference,
} from './formulaPieces';
import { maxColumns, maxRows } from './grid';

/** Rows or columns that come or go: before `at`, `count` of them; a negative count takes away those from `at` on. */
export interface LineShift {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

function mapPieces(formula: string, print: (piece: Piece) => string): string {
  return formulaPieces(formula).map(print).join('');
}

/** Only names of sheets are printed anew; most formulas have none, and stay the text they are. */
function mapSheets(
  formula: string,
  print: (piece: Extract<Piece, { readonly kind: 'sheet' }>) => string,
): string {
  if (!formula.includes('!')) return formula;
  return mapPieces(formula, (it) => (it.kind === 'sheet' ? print(it) : it.text));
}

function isNamed(sheet: string, name: string): boolean {
  return sheet.toUpperCase() === name.toUpperCase();
}

/** The formula as Excel writes it: names of sheets stand in apostrophes only where they must. */
export function withPlainPrefixes(formula: string): string {
  return mapSheets(formula, (it) => sheetPrefix(it.sheet));
}

/** The formula after a sheet got another name. */
export function withSheetRenamed(formula: string, from: string, to: string): string {
  return mapSheets(formula, (it) => (isNamed(it.sheet, from) ? sheetPrefix(to) : it.text));
}

/** The formula after a sheet was deleted: `Sheet2!A1` is `#REF!A1` then. */
export function withSheetLost(formula: string, sheet: string): string {
  return mapSheets(formula, (it) => (isNamed(it.sheet, sheet) ? '#REF!' : it.text));
}

/** The formula as it stands in a cell so many rows and columns further: parts without `$` move along. */
export function withOffset(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapPieces(formula, (it) => {
    if (it.kind !== 'reference') return it.text;
    const { from, to } = it.reference;
    const moved = {
      from: moveCorner(from, rows, columns),
      to: to === null ? null : moveCorner(to, rows, columns),
    };
    return isReferenceOnGrid(moved) ? printReference(moved) : '#REF!';
  });
}

function moveCorner(corner: Corner, rows: number, columns: number): Corner {
  return {
    ...corner,
    row: corner.row === null || corner.isRowFixed ? corner.row : corner.row + rows,
    column:
      corner.column === null || corner.isColumnFixed ? corner.column : corner.column + columns,
  };
}

function isReferenceOnGrid({ from, to }: Reference): boolean {
  return [from, to ?? from].every(
    ({ row, column }) =>
      (row === null || (row >= 0 && row < maxRows)) &&
      (column === null || (column >= 0 && column < maxColumns)),
  );
}

/**
 * The formula after rows or columns came or went on `sheet`; `own` says that references without a sheet mean it. What lost
 * all its cells is `#REF!`.
 */
export function withLinesShifted(
  formula: string,
  sheet: string,
  own: boolean,
  shift: LineShift,
): string {
  return mapPieces(formula, (it) => {
    if (it.kind !== 'reference') return it.text;
    const isMeant = it.sheet === null ? own : isNamed(it.sheet, sheet);
    if (!isMeant) return it.text;
    const shifted = shiftReference(it.reference, shift);
    return shifted === null ? '#REF!' : printReference(shifted);
  });
}

function shiftReference({ from, to }: Reference, shift: LineShift): Reference | null {
  const end = to ?? from;
  const [first, last] = [from[shift.axis], end[shift.axis]];
  if (first === null || last === null) return { from, to };
  const span = shiftSpan(Math.min(first, last), Math.max(first, last), shift);
  if (span === null) return null;
  const [low, high] = first <= last ? span : [span[1], span[0]];
  return {
    from: { ...from, [shift.axis]: low },
    to: to === null ? null : { ...end, [shift.axis]: high },
  };
}

/** Where the lines from `first` to `last` are afterwards; null where none is left, or they left the grid. */
export function shiftSpan(
  first: number,
  last: number,
  { axis, at, count }: LineShift,
): readonly [number, number] | null {
  const most = axis === 'row' ? maxRows : maxColumns;
  if (count >= 0) {
    const moved = (line: number): number => (line >= at ? line + count : line);
    // A whole column stays whole.
    const isWhole = first === 0 && last === most - 1;
    const [low, high] = [moved(first), Math.min(moved(last), most - 1)];
    return isWhole ? [first, last] : low < most ? [low, high] : null;
  }
  const end = at - count;
  if (first >= at && last < end) return null;
  const low = first < at ? first : first < end ? at : first + count;
  const high = last < at ? last : last < end ? at - 1 : last + count;
  return [low, high];
}

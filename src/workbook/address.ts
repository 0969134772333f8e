/** A cell's place: both 0-based. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both ends included, all 0-based. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Letters of a 0-based column: 0 is A, 16383 is XFD. */
export function formatColumn(column: number): string {
  return (known[column] ??= lettersOf(column));
}

/** Each cell of a workbook is named many times over. */
const known: string[] = [];

function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** A1 text of a 0-based place. */
export function formatAddress(row: number, column: number): string {
  return `${formatColumn(column)}${row + 1}`;
}

/** A1 text with both parts absolute: `$B$3`. */
export function formatAbsolute(row: number, column: number): string {
  return `$${formatColumn(column)}$${row + 1}`;
}

/** The place named by A1 text; `$` is allowed. @throws {RangeError} for anything else. */
export function parseAddress(address: string): Position {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address);
  if (match === null) throw new RangeError(`not an A1 address: ${address}`);
  const [, letters = '', digits = ''] = match;
  const column = Array.from(letters).reduce((sum, it) => sum * 26 + it.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** The rectangle named by `B2:C3` or by one cell. @throws {RangeError} for anything else. */
export function parseRange(range: string): Area {
  const [from = range, to = from] = range.split(':');
  const start = parseAddress(from);
  const end = parseAddress(to);
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

/** Whether the cell lies in the rectangle. */
export function holdsCell({ top, left, bottom, right }: Area, { row, column }: Position): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** `B2:C3`, or `B2` for a single cell. */
export function formatRange({ top, left, bottom, right }: Area): string {
  const from = formatAddress(top, left);
  return top === bottom && left === right ? from : `${from}:${formatAddress(bottom, right)}`;
}

/** A sheet name as a formula writes it: always quoted, quotes doubled. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

import { formatColumn, type Area } from '../../../../src/workbook/address';
import { maxColumns, maxRows } from './grid';

/** One end of a reference; a part that is not said, as the row in `A:A`, is null. `$` fixes a part. */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

export interface Reference {
  readonly from: Corner;
  /** null for a single cell. */
  readonly to: Corner | null;
}

/** A formula's text cut where references and names of sheets stand; joined again it is the text as it was. */
export type Piece =
  | { readonly kind: 'other'; readonly text: string }
  /** `text` is with quotes and `!`. */
  | { readonly kind: 'sheet'; readonly text: string; readonly sheet: string }
  | {
      readonly kind: 'reference';
      readonly text: string;
      /** The name of the sheet before it. */
      readonly sheet: string | null;
      readonly reference: Reference;
    };

const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const column = String.raw`\$?[A-Za-z]{1,3}`;
const row = String.raw`\$?[1-9]\d{0,6}`;
const range = `(?:${cell}:${cell}|${column}:${column}|${row}:${row}|${cell})(?![\\p{L}\\p{N}_.(!])`;

/** In the order they are tried. */
const piece = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    `(?<lost>#REF!(?:${range})?)`,
    String.raw`(?<sheet>(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)`,
    `(?<reference>${range})`,
    String.raw`(?<word>[\p{L}\p{N}_\\.]+)`,
    String.raw`(?<rest>[\s\S])`,
  ].join('|'),
  'uy',
);

const known = new Map<string, readonly Piece[]>();

/** The pieces of a formula, with or without `=`; also of no proper formula, whose parts are `other` then. */
export function formulaPieces(formula: string): readonly Piece[] {
  const found = known.get(formula);
  if (found !== undefined) return found;
  const pieces = cut(formula);
  known.set(formula, pieces);
  return pieces;
}

function cut(formula: string): readonly Piece[] {
  const pieces: Piece[] = [];
  piece.lastIndex = 0;
  while (piece.lastIndex < formula.length) {
    const match = piece.exec(formula);
    if (match === null) break;
    const [text] = match;
    const last = pieces.at(-1);
    const sheet = last?.kind === 'sheet' ? last.sheet : null;
    if (match.groups?.['sheet'] !== undefined)
      pieces.push({ kind: 'sheet', text, sheet: bareSheet(text.slice(0, -1)) });
    else if (match.groups?.['reference'] !== undefined)
      pieces.push({ kind: 'reference', text, sheet, reference: parseReference(text) });
    else pieces.push({ kind: 'other', text });
  }
  return pieces;
}

/** A sheet's name without the quotes a formula puts around it. */
export function bareSheet(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}

/** A sheet's name before `!`, quoted where Excel needs quotes. */
export function sheetPrefix(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !looksLikeCell(name);
  return isPlain ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

function looksLikeCell(name: string): boolean {
  return /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*(?:[Cc]\d*)?|[Cc]\d*)$/.test(name);
}

/** The reference a text such as `$A$1:B2`, `A:C` or `3:4` says. */
export function parseReference(text: string): Reference {
  const [from = '', to] = text.split(':');
  return { from: parseCorner(from), to: to === undefined ? null : parseCorner(to) };
}

function parseCorner(text: string): Corner {
  const [, columnFixed = '', letters = '', rowFixed = '', digits = ''] =
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  // Of `$3` the only sign stands where that of a column would.
  const isRowAlone = letters === '';
  return {
    row: digits === '' ? null : Number(digits) - 1,
    column: letters === '' ? null : columnOf(letters),
    isRowFixed: (isRowAlone ? columnFixed : rowFixed) === '$',
    isColumnFixed: !isRowAlone && columnFixed === '$',
  };
}

function columnOf(letters: string): number {
  return (
    Array.from(letters.toUpperCase()).reduce((sum, it) => sum * 26 + it.charCodeAt(0) - 64, 0) - 1
  );
}

/** The text of a reference. */
export function printReference({ from, to }: Reference): string {
  return to === null ? printCorner(from) : `${printCorner(from)}:${printCorner(to)}`;
}

function printCorner({ row: at, column: of, isRowFixed, isColumnFixed }: Corner): string {
  const columnText = of === null ? '' : `${isColumnFixed ? '$' : ''}${formatColumn(of)}`;
  const rowText = at === null ? '' : `${isRowFixed ? '$' : ''}${at + 1}`;
  return columnText + rowText;
}

/** The cells a reference covers. */
export function referenceArea({ from, to }: Reference): Area {
  const end = to ?? from;
  const rows = [from.row ?? 0, end.row ?? maxRows - 1];
  const columns = [from.column ?? 0, end.column ?? maxColumns - 1];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

import type { PasteNote } from '../../base/pasteNote';
import { isNothing, numberedParts } from '../../rules/tableWords';
import { statedName } from '../../rules/statedName';
import { alignRow, type Columns, type Moved } from './alignRow';
import type { ColumnRole } from './columnRoles';
import type { PasteCell } from './pasteGrid';
import { isPercentCell, pointsOfCell } from './pointsOfCell';
import type { PasteRow } from './splitTables';

/** A row as its columns say it. */
export interface ReadRow {
  readonly line: number;
  /** Texts of the levels from the left, '' where the row says nothing of one. */
  readonly levels: readonly string[];
  /** What stands in the column of points; null where nothing does. */
  readonly points: number | null;
  readonly isPercent: boolean;
  /** The cell of points is part of one that begins in a row above. */
  readonly arePointsMerged: boolean;
  /** Points that a merged cell gives to all rows of the lowest indicator together. */
  readonly branchPoints: number | null;
  /** '' where there is none. */
  readonly criterion: string;
  readonly evidence: string | null;
}

/** A row read by its columns, with what was mended; several where one cell holds several items. */
export function readRow(
  row: PasteRow,
  columns: Columns,
  nameOf: (column: number) => string,
): { readonly rows: readonly ReadRow[]; readonly notes: readonly PasteNote[] } {
  const { line } = row;
  const plain = withoutOdd(row, columns.roles, nameOf);
  const aligned = alignRow(plain.cells, columns);
  const at = aligned?.cells ?? plain.cells;
  const read = readCells(line, at, columns.roles);
  const notes = [...plain.notes];
  if (aligned === null) notes.push(unplaced(line, at));
  else if (aligned.moved.length > 0)
    notes.push(shifted(line, aligned.moved, { points: read.points, nameOf }));
  const parts = columns.hasLeafNames ? splitItems(read) : null;
  if (parts === null) return { rows: [read], notes };
  const names = parts.rows.map((it) => statedName(it.levels[it.levels.length - 1] ?? '').name);
  notes.push({ code: 'CELL_SPLIT', row: line, params: { names, isShared: parts.isShared } });
  return { rows: parts.rows, notes };
}

interface Plain {
  readonly cells: readonly PasteCell[];
  readonly notes: readonly PasteNote[];
}

/** Without points that are no number, and without the first of two levels side by side that say the same. */
function withoutOdd(
  { line, cells }: PasteRow,
  roles: readonly ColumnRole[],
  nameOf: (column: number) => string,
): Plain {
  const odd = cells.findIndex((it, at) => roles[at] === 'points' && isOddPoints(it.text));
  const twice = cells.findIndex(
    (it, at) =>
      it.text !== '' &&
      roles[at] === 'level' &&
      roles[at + 1] === 'level' &&
      it.text === cells[at + 1]?.text,
  );
  const notes: PasteNote[] = [];
  if (odd !== -1)
    notes.push({ code: 'POINTS_UNREAD', row: line, params: { text: cells[odd]?.text ?? '' } });
  if (twice !== -1)
    notes.push({
      code: 'CELL_TWICE',
      row: line,
      params: { text: cells[twice]?.text ?? '', column: nameOf(twice) },
    });
  const gone = [odd, twice];
  return { cells: cells.map((it, at) => (gone.includes(at) ? { ...it, text: '' } : it)), notes };
}

/** 3～5, 10+2: meant as points, and no number. */
function isOddPoints(text: string): boolean {
  return /\d/.test(text) && text.length <= 10 && pointsOfCell(text) === null;
}

function unplaced(line: number, cells: readonly PasteCell[]): PasteNote {
  const texts = cells.map((it) => it.text).filter((it) => it !== '');
  return { code: 'CELL_UNPLACED', row: line, params: { texts } };
}

function shifted(
  line: number,
  moved: readonly Moved[],
  { points, nameOf }: { readonly points: number | null; readonly nameOf: (at: number) => string },
): PasteNote {
  const cells = moved.map(({ text, from, to }) => ({ text, from: nameOf(from), to: nameOf(to) }));
  return { code: 'ROW_SHIFT', row: line, params: { points, cells } };
}

function readCells(
  line: number,
  cells: readonly PasteCell[],
  roles: readonly ColumnRole[],
): ReadRow {
  const texts = (role: ColumnRole): readonly string[] =>
    cells.flatMap((it, at) => (roles[at] === role && it.text !== '' ? [it.text] : []));
  const points = cells.find((_, at) => roles[at] === 'points');
  const evidence = texts('evidence').filter((it) => !isNothing(it));
  return {
    line,
    levels: roles.flatMap((role, at) => (role === 'level' ? [oneLine(cells[at]?.text ?? '')] : [])),
    points: pointsOfCell(points?.text ?? ''),
    isPercent: isPercentCell(points?.text ?? ''),
    arePointsMerged: points?.covers === 'above',
    branchPoints: null,
    criterion: texts('criterion')
      .filter((it) => !isNothing(it))
      .join('\n'),
    evidence: evidence.length === 0 ? null : evidence.join('\n'),
  };
}

/** A name broken over lines: Chinese goes on without a space. Items of a list stay on lines of their own. */
function oneLine(text: string): string {
  const lines = text.split('\n');
  if (lines.length > 1 && lines.every((it) => statedName(it).points !== null)) return text;
  return lines.reduce((whole, it) => {
    const isLatin = /[A-Za-z\d]$/.test(whole) && /^[A-Za-z\d]/.test(it);
    return whole + (isLatin ? ' ' : '') + it;
  });
}

/** One row for each item of the last level, where its cell has several lines that all state points; the criterion by paragraphs if they are as many. */
function splitItems(
  row: ReadRow,
): { readonly rows: readonly ReadRow[]; readonly isShared: boolean } | null {
  const items = (row.levels[row.levels.length - 1] ?? '').split('\n');
  if (items.length < 2) return null;
  const lines = row.criterion.split('\n');
  const numbered = numberedParts(row.criterion);
  const parts = [lines, numbered].find((it) => it.length === items.length);
  const rows = items.map((name, index) => ({
    ...row,
    levels: [...row.levels.slice(0, -1).map((it) => (index === 0 ? it : '')), name],
    criterion: parts?.[index] ?? row.criterion,
  }));
  return { rows, isShared: parts === undefined };
}

import type { PasteNote } from '../../base/pasteNote';
import { isPageMark, isSectionLine } from '../../rules/tableWords';
import { isHeadRow } from './isHeadRow';
import { ownCell, type PasteCell, type PasteLine } from './pasteGrid';

/** One row of a pasted table; `line` is its 1-based place in it, headers and all. */
export interface PasteRow {
  readonly line: number;
  readonly cells: readonly PasteCell[];
}

/** One table of a paste, with the lines that stand before it. */
export interface PasteTable {
  readonly caption: readonly string[];
  /** null where it has no header. */
  readonly head: PasteRow | null;
  readonly rows: readonly PasteRow[];
  /** What was left out or joined on the way. */
  readonly notes: readonly PasteNote[];
}

interface Growing {
  caption: readonly string[];
  head: PasteRow | null;
  rows: PasteRow[];
  notes: PasteNote[];
  line: number;
}

/**
 * The tables of a paste. One goes on over a page: page numbers and headers that stand again are left out. Another header, or
 * lines between that are neither, begin the next.
 */
export function splitTables(lines: readonly PasteLine[]): readonly PasteTable[] {
  const tables: Growing[] = [];
  let waiting: string[] = [];
  let now: Growing | null = null;
  lines.forEach((line, at) => {
    const text = loneText(line);
    if (text !== null && !isRow(text, now)) {
      if (now !== null && leaveOrJoin(now, line, text, lines.slice(at + 1))) return;
      waiting = [...waiting, text];
      return;
    }
    const isHead = isHeadRow(line.cells) && (now === null || !isUnderHead(now, line.cells));
    if (now === null || waiting.length > 0 || (isHead && !isSameHead(now, line.cells))) {
      now = { caption: waiting, head: null, rows: [], notes: [], line: 0 };
      tables.push(now);
      waiting = [];
    }
    put(now, line.cells, isHead);
  });
  return tables
    .filter((it) => it.rows.length > 0)
    .map(({ caption, head, rows, notes }) => ({
      caption: caption.slice(-captionLines),
      head,
      rows,
      notes,
    }));
}

/** How many of the lines before a table are taken for its title. */
const captionLines = 3;

/** The text of a line that is no more than one cell. */
function loneText({ cells }: PasteLine): string | null {
  return cells.length === 1 ? (cells[0]?.text ?? '') : null;
}

/** A line that heads a part of the table that is open is a row of it. */
function isRow(text: string, now: Growing | null): boolean {
  return now !== null && isSectionLine(text);
}

/** Whether the line belongs to the table that is open: a page mark, or the rest of a broken cell. */
function leaveOrJoin(
  now: Growing,
  { isApart }: PasteLine,
  text: string,
  after: readonly PasteLine[],
): boolean {
  if (isPageMark(text)) {
    now.line += 1;
    now.notes.push({ code: 'PAGE_MARK', row: now.line, params: { text } });
    return true;
  }
  const next = after.find((it) => loneText(it) === null);
  if (isApart || (next !== undefined && isHeadRow(next.cells)) || next === undefined) return false;
  const last = now.rows.pop();
  if (last === undefined) return false;
  now.rows.push({ ...last, cells: withEnd(last.cells, text) });
  now.notes.push({ code: 'LINE_JOINED', row: last.line, params: { text } });
  return true;
}

/** The cells with a text put to the last one that is not blank. */
function withEnd(cells: readonly PasteCell[], text: string): readonly PasteCell[] {
  const at = cells.reduce((last, it, index) => (it.text === '' ? last : index), 0);
  return cells.map((it, index) => (index === at ? ownCell(`${it.text}\n${text}`) : it));
}

function put(now: Growing, cells: readonly PasteCell[], isHead: boolean): void {
  now.line += 1;
  const row: PasteRow = { line: now.line, cells };
  if (!isHead) {
    if (now.head !== null && isUnderHead(now, cells)) now.head = withUnder(now.head, cells);
    else if (!joinBroken(now, cells)) now.rows.push(row);
    return;
  }
  if (now.head === null) {
    // What stood over the header is the title of the table.
    now.caption = [...now.caption, ...now.rows.flatMap((it) => textsOf(it.cells))];
    now.rows = [];
    now.head = row;
  } else now.notes.push({ code: 'HEADER_REPEATED', row: row.line, params: {} });
}

/** Two short rows in turn are one, broken inside a cell, if together they have as many cells as the header. */
function joinBroken(now: Growing, cells: readonly PasteCell[]): boolean {
  const last = now.rows[now.rows.length - 1];
  const width = now.head?.cells.length ?? 0;
  const [first] = cells;
  if (last === undefined || first === undefined || cells.length >= width) return false;
  const end = last.cells[last.cells.length - 1]?.text ?? '';
  const isBroken = last.cells.length + cells.length - 1 === width && last.cells.length < width;
  if (!isBroken || first.text === '' || end === '') return false;
  now.rows.pop();
  const joined = [...withEnd(last.cells, first.text), ...cells.slice(1)];
  now.rows.push({ ...last, cells: joined });
  now.notes.push({ code: 'LINE_JOINED', row: last.line, params: { text: first.text } });
  return true;
}

/** The second row of a header: some of its cells are covered by the first, and no data stands before it. */
function isUnderHead({ head, rows }: Growing, cells: readonly PasteCell[]): boolean {
  return (
    head !== null &&
    rows.length === 0 &&
    cells.some((it) => it.covers === 'above') &&
    textsOf(cells).every((it) => it.length <= 12 && !/\d/.test(it))
  );
}

function withUnder(head: PasteRow, under: readonly PasteCell[]): PasteRow {
  const cells = head.cells.map((it, index) => {
    const below = under[index]?.text ?? '';
    return below === '' ? it : ownCell(below);
  });
  return { ...head, cells };
}

function textsOf(cells: readonly PasteCell[]): readonly string[] {
  return cells.map((it) => it.text).filter((it) => it !== '');
}

/** How many lines of a title may stand over a header in the table itself. */
const titleLines = 3;

/** A header that says the same again, or the first that the table has under its title. */
function isSameHead({ head, rows }: Growing, cells: readonly PasteCell[]): boolean {
  return head === null ? rows.length <= titleLines : plainText(head.cells) === plainText(cells);
}

function plainText(cells: readonly PasteCell[]): string {
  return textsOf(cells).join('\t').normalize('NFKC').replace(/ +/g, '');
}

import { isHeadRow } from './isHeadRow';
import { ownCell, type PasteLine } from './pasteGrid';

/**
 * The lines of a pasted text: cells are parted by tabs, or in a text without any by wide spaces. A quoted cell, as spreadsheets
 * copy it, may hold line breaks; marks of paragraphs inside a cell become line breaks.
 */
export function readText(text: string): readonly PasteLine[] {
  const plain = text.replace(/\r\n?/g, '\n').replace(/\u00a0/g, ' ');
  if (plain.includes('\t')) return linesOf(plain, /\t/);
  // Running text has wide spaces too: only a header tells that they part cells.
  const spaced = linesOf(plain, / {2,}|\u3000+/);
  return spaced.some((it) => isHeadRow(it.cells)) ? spaced : linesOf(plain, /\t/);
}

function linesOf(text: string, separator: RegExp): readonly PasteLine[] {
  const lines: PasteLine[] = [];
  let isApart = true;
  for (const line of rowsOf(text)) {
    const cells = line.split(separator).map(cellText);
    const isBlank = cells.every((it) => it === '');
    if (!isBlank) lines.push({ cells: cells.map(ownCell), isApart });
    isApart = isBlank;
  }
  return lines;
}

/** Lines, with the line breaks of quoted cells hidden from the split. */
function rowsOf(text: string): readonly string[] {
  const unquoted = text.replace(
    /(^|[\t\n])"((?:[^"]|"")*)"(?=[\t\n]|$)/g,
    (_, before: string, inner: string) =>
      before + inner.replace(/""/g, '"').replace(/\n/g, hiddenBreak).replace(/\t/g, ' '),
  );
  return unquoted.split('\n');
}

/** Stands for a line break inside a cell; no text has it. */
const hiddenBreak = '\u2028';

/** The text of a cell: its lines without spaces around them. */
function cellText(text: string): string {
  return text
    .replace(/<\/?(?:p|br|div)\s*\/?>/gi, '\n')
    .split(/[\n\u2028]/)
    .map((it) => it.trim())
    .filter((it) => it !== '')
    .join('\n');
}

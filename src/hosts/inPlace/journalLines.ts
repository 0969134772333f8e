import { cellMark, readLines } from '../../workbook/unfinished';
import { parseJournal, parseKept, type Journal } from './journal';

/** A cell takes 32,767 characters; older object models take 8,203 of a text in a list. */
const pieceChars = 8_000;

/** What the workbook itself keeps: how to undo an interrupted action, and the names of shadows kept for undo; null for nothing. */
export interface Stored {
  readonly journal: Journal | null;
  readonly kept: readonly string[] | null;
}

/** What is kept as the texts of cells below each other: how many pieces, then these. */
export function toLines({ journal, kept }: Stored): readonly string[] {
  const text = JSON.stringify({
    journal: journal === null ? null : JSON.stringify(journal),
    kept: kept === null ? null : JSON.stringify(kept),
  });
  const pieces = text.match(new RegExp(`[^]{1,${pieceChars}}`, 'gu')) ?? [];
  return [`${cellMark}${pieces.length}`, ...pieces.map((it) => cellMark + it)];
}

/** What the cells below the first keep. */
export function parseLines(lines: readonly unknown[]): Stored {
  const { journal, kept } = readLines(lines);
  return { journal: parseJournal(journal), kept: kept === null ? null : parseKept(kept) };
}

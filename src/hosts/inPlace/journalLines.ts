import { parseJournal, parseKept, type Journal } from './journal';

/** A cell takes 32,767 characters; older object models take 8,203 of a text in a list. */
const pieceChars = 8_000;
/** Keeps what follows a text. */
const mark = 't';

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
  return [`${mark}${pieces.length}`, ...pieces.map((it) => mark + it)];
}

/** How many cells below the first belong to it, by what that says; 0 where it says nothing. */
export function countLines(first: unknown): number {
  const count = Number(textOf(first));
  return Number.isInteger(count) && count > 0 ? count : 0;
}

/** What the cells below the first keep. */
export function parseLines(lines: readonly unknown[]): Stored {
  const { journal, kept } = readLines(lines);
  return { journal: parseJournal(journal), kept: kept === null ? null : parseKept(kept) };
}

/** Whether the cells below the first keep a journal, readable or not: an action was begun and neither ended nor undone. */
export function isUnfinished(lines: readonly unknown[]): boolean {
  return readLines(lines).journal !== null;
}

function readLines(lines: readonly unknown[]): {
  readonly journal: unknown;
  readonly kept: unknown;
} {
  const text = lines.map(textOf).join('');
  if (text === '') return { journal: null, kept: null };
  try {
    const parsed: unknown = JSON.parse(text);
    return { journal: null, kept: null, ...(typeof parsed === 'object' ? parsed : null) };
  } catch {
    // Cut short or changed: nobody can say that nothing is to be undone.
    return { journal: text, kept: null };
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(mark.length) : '';
}

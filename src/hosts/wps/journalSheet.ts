import { parseJournal, parseKept, type Journal } from '../inPlace/journal';
import { journalName } from '../inPlace/shadowName';
import { addSheet } from './addSheet';
import type { Book, Tab } from './book';
import { deleteSheet } from './deleteSheet';
import { visible } from './enums';
import { toGrid } from './grid';
import { surely } from './surely';
import type { WpsWorksheet } from './jsapi';

/** A cell takes 32,767 characters; older object models take 8,203 of a text in a list. */
const pieceChars = 8_000;
/** Keeps what follows a text. */
const mark = 't';

/** What the workbook itself keeps: how to undo an interrupted action, and the names of shadows kept for undo; null for nothing. */
export interface Stored {
  readonly journal: Journal | null;
  readonly kept: readonly string[] | null;
}

/** A very hidden sheet of the workbook, made when there is something to keep. */
export interface JournalSheet {
  /** `tabs` are the sheets that there are. */
  readonly read: (tabs: readonly Tab[]) => Stored;
  readonly put: (stored: Stored) => void;
  /** Takes the sheet away where it keeps nothing. */
  readonly tidy: () => void;
}

/** The sheet is written in one call, so that it holds what was before or what is now. */
export function createJournalSheet(book: Book): JournalSheet {
  let sheet: WpsWorksheet | null = null;
  let height = 0;
  let isNeeded = false;
  return {
    read: (tabs) => {
      sheet = tabs.find((it) => it.name === journalName)?.sheet ?? null;
      const pieces = sheet === null ? [] : readPieces(sheet);
      height = pieces.length + 1;
      const stored = parse(pieces.join(''));
      isNeeded = isKeeping(stored);
      return stored;
    },
    put: (stored) => {
      const { journal, kept } = stored;
      if (sheet === null) {
        sheet = addJournal(book);
        sheet.Visible = visible.veryHidden;
      }
      const text = JSON.stringify({
        journal: journal === null ? null : JSON.stringify(journal),
        kept: kept === null ? null : JSON.stringify(kept),
      });
      const pieces = text.match(new RegExp(`[^]{1,${pieceChars}}`, 'gu')) ?? [];
      height = Math.max(height, pieces.length + 1);
      const lines = [`${mark}${pieces.length}`, ...pieces.map((it) => mark + it)];
      sheet.Range(`A1:A${height}`).Value2 = Array.from({ length: height }, (_, index) => [
        lines[index] ?? '',
      ]);
      isNeeded = isKeeping(stored);
    },
    tidy: () => {
      if (sheet === null || isNeeded) return;
      deleteSheet(sheet);
      sheet = null;
      height = 0;
    },
  };
}

function isKeeping({ journal, kept }: Stored): boolean {
  return journal !== null || (kept !== null && kept.length > 0);
}

function addJournal(book: Book): WpsWorksheet {
  const { ActiveSheet: front } = book.workbook;
  try {
    return addSheet(book, journalName);
  } finally {
    surely(() => front.Activate());
  }
}

function readPieces(sheet: WpsWorksheet): readonly string[] {
  const count = Number(textOf(sheet.Range('A1').Value2));
  if (!Number.isInteger(count) || count < 1) return [];
  const lines = toGrid(sheet.Range(`A2:A${count + 1}`).Value2, count, 1);
  return lines.map(([it]) => textOf(it));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(mark.length) : '';
}

function parse(text: string): Stored {
  const parsed: unknown = text === '' ? null : JSON.parse(text);
  if (typeof parsed !== 'object' || parsed === null) return { journal: null, kept: null };
  const { journal, kept } = { journal: null, kept: null, ...parsed };
  return { journal: parseJournal(journal), kept: kept === null ? null : parseKept(kept) };
}

import { HostError } from '../../workbook/host';
import { countLines, isUnfinished, isUnfinishedMark, journalName } from '../../workbook/unfinished';
import { parseLines, toLines, type Stored } from '../inPlace/journalLines';
import { addSheet } from './addSheet';
import type { Book, Tab } from './book';
import { deleteSheet } from './deleteSheet';
import { visible } from './enums';
import { toGrid } from './grid';
import { surely } from './surely';
import type { WpsWorksheet } from './jsapi';

/** A very hidden sheet of the workbook, made when there is something to keep. */
export interface JournalSheet {
  /**
   * `tabs` are the sheets that there are.
   *
   * @throws {HostError} `unfinishedInExcel` where an action of Excel was interrupted, which only Excel can undo; `lostJournal` where one of
   * WPS was, and how to undo it is not readable.
   */
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
  let isOurs = false;
  return {
    read: (tabs) => {
      // Excel does not work on a workbook that is open here, so that once is enough.
      if (!isOurs) refuseMarked(book);
      isOurs = true;
      sheet = tabs.find((it) => it.name === journalName)?.sheet ?? null;
      const pieces = sheet === null ? [] : readPieces(sheet);
      height = pieces.length + 1;
      const stored = parseLines(pieces);
      if (stored.journal === null && isUnfinished(pieces))
        throw new HostError(
          'lostJournal',
          'an action was interrupted and its journal is not readable',
        );
      isNeeded = isKeeping(stored);
      return stored;
    },
    put: (stored) => {
      if (sheet === null) {
        sheet = addJournal(book);
        sheet.Visible = visible.veryHidden;
      }
      const lines = toLines(stored);
      height = Math.max(height, lines.length);
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

function refuseMarked({ workbook }: Book): void {
  const { Names: names } = workbook;
  const { Count: count } = names;
  for (let index = 1; index <= count; index += 1)
    if (isUnfinishedMark(names.Item(index).Name))
      throw new HostError('unfinishedInExcel', 'an action of Excel was interrupted');
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

function readPieces(sheet: WpsWorksheet): readonly unknown[] {
  const count = countLines(sheet.Range('A1').Value2);
  if (count === 0) return [];
  return toGrid(sheet.Range(`A2:A${count + 1}`).Value2, count, 1).map(([it]) => it);
}

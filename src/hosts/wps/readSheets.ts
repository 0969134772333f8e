import type { SheetContent } from '../../workbook/host';
import type { Desk } from './action';
import { sheetsNamed } from './place';
import { readSheet, type HiddenGuess } from './readSheet';

/** Sheets that are read without letting the pane have a turn. */
const readAtOnce = 8;

/** Reads sheets, in the order asked. */
export type ReadSheets = (names: readonly string[]) => Promise<readonly SheetContent[]>;

/** Which lines are hidden is asked line by line, so what was hidden before, or on the sheet read last, is asked first. */
export function createReader({ book, pause }: Desk): ReadSheets {
  const known = new Map<string, HiddenGuess>();
  let last: HiddenGuess = { hiddenRows: [0], hiddenColumns: [] };
  return async (names) => {
    const contents: SheetContent[] = [];
    for (const [index, sheet] of sheetsNamed(book, names).entries()) {
      if (index % readAtOnce === readAtOnce - 1) await pause();
      const content = readSheet(sheet, known.get(names[index] ?? '') ?? last);
      known.set(content.name, content);
      last = content;
      contents.push(content);
    }
    return contents;
  };
}

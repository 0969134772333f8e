import { parseAddress } from '../../workbook/address';
import { HostError, type CellRef } from '../../workbook/host';
import { isOwnName } from '../inPlace/shadowName';
import type { Book } from './book';
import { toFront } from './toFront';
import type { WpsWorksheet } from './jsapi';

/** The sheets of these names, however they are written. @throws {HostError} `missingSheet` */
export function sheetsNamed(book: Book, names: readonly string[]): readonly WpsWorksheet[] {
  const sheets = new Map(book.tabs().map((it) => [it.name.toLowerCase(), it.sheet]));
  return names.map((name) => {
    const sheet = sheets.get(name.toLowerCase());
    if (sheet === undefined || isOwnName(name))
      throw new HostError('missingSheet', `there is no sheet ${name}`);
    return sheet;
  });
}

/** Brings a cell into view and selects it. A hidden sheet is shown first. */
export function showCell(book: Book, { sheet: name, cell }: CellRef): void {
  parseAddress(cell);
  for (const sheet of sheetsNamed(book, [name])) {
    toFront(book, sheet);
    sheet.Range(cell).Select();
  }
}

/** The cell in which typing would go; null where none is selected, as when a chart is, and while another workbook is in front. */
export function selectedCell({ app, isOurs }: Book): CellRef | null {
  if (!isOurs(app.ActiveWorkbook)) return null;
  try {
    const cell = app.ActiveCell;
    if (cell === null) return null;
    return { sheet: cell.Worksheet.Name, cell: cell.Address().replaceAll('$', '') };
  } catch {
    return null;
  }
}

import { headRole } from '../../rules/tableWords';
import type { PasteCell } from './pasteGrid';

/** Whether the row is a header: at least two headings, and few cells that are none. */
export function isHeadRow(cells: readonly PasteCell[]): boolean {
  const texts = cells.map((it) => it.text).filter((it) => it !== '');
  const known = texts.filter((it) => headRole(it) !== null).length;
  return known >= 2 && known * 2 > texts.length;
}

import type { EventLedger, ForeignCell } from '../scoring/evaluation';
import type { StoredEvaluation } from './dataSheet';
import { leastEventRows, leastPrintedRows, readEventSheet } from './readEventSheet';
import type { SheetIndex } from './sheetIndex';
import { sheetKeys } from './sheetKey';

/** The ledger of events out of its sheet and the hidden one, which knows whose events are counted; null where neither is there. */
export function readEvents(
  stored: StoredEvaluation,
  sheets: ReadonlyMap<string, SheetIndex>,
): { readonly ledger: EventLedger | null; readonly foreignCells: readonly ForeignCell[] } {
  const index = sheets.get(sheetKeys.events);
  const known = stored.events ?? { units: [], typed: {} };
  if (index === undefined) {
    const empty = { events: [], rows: leastEventRows, printed: leastPrintedRows };
    return { ledger: stored.events && { ...known, ...empty }, foreignCells: [] };
  }
  const { ledger, foreignCells } = readEventSheet(index, stored.scheme.groups.length);
  return { ledger: { ...known, ...ledger }, foreignCells };
}

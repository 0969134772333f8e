import type { Typed } from '../base/value';
import { eventColumns, type EventColumn } from '../scoring/eventModel';
import type { EventEntry, EventLedger, ForeignCell } from '../scoring/evaluation';
import { eventRowKey, eventSheetColumns } from './eventGrid';
import { printedColumn } from './eventSheet';
import { listRows } from './listSheet';
import { headKeys } from './scoreGrid';
import { sheetKeys } from './sheetKey';
import { typedOf, type SheetIndex } from './sheetIndex';

/** What the ledger of events holds. */
export interface EventSheetContent {
  readonly ledger: Pick<EventLedger, 'events' | 'rows' | 'printed'>;
  readonly foreignCells: readonly ForeignCell[];
}

/** How many rows a new ledger has, and at least; how many of them it prints. */
export const leastEventRows = 500;
export const leastPrintedRows = 40;

/**
 * Events in the order of their rows, wherever the columns are now: every row below the headings in which something is typed,
 * inserted ones too, whatever its key. What stands in columns of people's own is kept by row.
 */
export function readEventSheet(index: SheetIndex, groups: number): EventSheetContent {
  const start = index.rows.get(headKeys.columns)?.[0] ?? listRows.columnsRow;
  const lines = index.content.rows.slice(start + 1);
  const events = lines.map((line) => eventOf(index, line));
  while (events.length > 0 && isEmptyEvent(events[events.length - 1])) events.pop();
  const places = [...index.rows.keys()].filter((it) => /^e\d+$/.test(it));
  const rows = Math.max(leastEventRows, ...places.map((it) => Number(it.slice(1))));
  const printed = index.cell(headKeys.columns, printedColumn)?.value;
  return {
    ledger: {
      events,
      rows: Math.max(rows, events.length),
      printed: typeof printed === 'number' && printed > 0 ? printed : leastPrintedRows,
    },
    foreignCells: foreignOf(index, start, groups),
  };
}

/** Whether nothing stands in the row. */
export function isEmptyEvent(event: EventEntry | undefined): boolean {
  return event === undefined || eventColumns.every((it) => (event[it] ?? '') === '');
}

type Line = SheetIndex['content']['rows'][number];

function eventOf(index: SheetIndex, line: Line): EventEntry {
  const typed = (name: EventColumn): Typed => {
    const column = index.columns.get(name)?.[0];
    const found = column === undefined ? null : typedOf(line[column]);
    return found === '' ? null : found;
  };
  return {
    date: typed('date'),
    unit: typed('unit'),
    rule: typed('rule'),
    count: typed('count'),
    basis: typed('basis'),
    number: typed('number'),
    note: typed('note'),
  };
}

/** Cells of columns that the sheet does not have, from the left, of the headings and each event. */
function foreignOf(index: SheetIndex, start: number, groups: number): readonly ForeignCell[] {
  const own = new Set(eventSheetColumns(groups).flatMap((it) => index.columns.get(it)?.[0] ?? []));
  const width = Math.max(0, ...index.content.rows.map((it) => it.length));
  const others = Array.from({ length: width }, (_, column) => column).filter((it) => !own.has(it));
  return index.content.rows.slice(start).flatMap((line, at) => {
    const row = at === 0 ? headKeys.columns : eventRowKey(at - 1);
    return others.flatMap((column, offset) => {
      const typed = typedOf(line[column]);
      return (typed ?? '') === '' ? [] : [{ sheet: sheetKeys.events, row, offset, typed }];
    });
  });
}

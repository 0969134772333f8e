import type { Issue } from '../base/issue';
import type { EventLedger } from '../scoring/evaluation';
import { eventRowKey } from './eventGrid';
import { leastEventRows, leastPrintedRows } from './readEventSheet';
import { sheetKeys } from './sheetKey';
import type { SheetIndex } from './sheetIndex';

/** An empty ledger that counts for nobody. */
export const newEventLedger: EventLedger = {
  units: [],
  events: [],
  rows: leastEventRows,
  printed: leastPrintedRows,
  typed: {},
};

/** Rows that stay free, and how many are added when fewer are. */
const spareRows = 50;
const rowStep = 250;
/** Printed empty rows, likewise. */
const sparePrinted = 10;
const printedStep = 40;

/** The ledger with room for more events below the last, on the sheet and on paper. */
export function withEventRoom(ledger: EventLedger): EventLedger {
  const { length } = ledger.events;
  const rows = atLeast(ledger.rows, length + spareRows, rowStep);
  const printed = atLeast(ledger.printed, length + sparePrinted, printedStep);
  return rows === ledger.rows && printed === ledger.printed ? ledger : { ...ledger, rows, printed };
}

function atLeast(now: number, needed: number, step: number): number {
  return now >= needed ? now : Math.ceil(needed / step) * step;
}

/** `event.full` in place of the issue that rows are missing, where only those behind the last are: nothing was deleted, more was typed. */
export function orFull(issue: Issue, index: SheetIndex): Issue {
  if (issue.code !== 'sheet.rowMissing') return issue;
  const rows = [...index.rows.keys()].filter((it) => /^e\d+$/.test(it)).length;
  const isBehind = issue.params.rows.every((it) => Number(it.slice(1)) > rows);
  if (!isBehind || !index.rows.has(eventRowKey(0))) return issue;
  return { ...issue, code: 'event.full', params: { rows } };
}

/** `event.unprinted` where events stand below the rows that are printed. */
export function checkEventPrint(ledger: EventLedger, sheet: string): readonly Issue[] {
  const { events, printed } = ledger;
  if (events.length <= printed) return [];
  return [
    {
      code: 'event.unprinted',
      severity: 'warning',
      place: { sheet, cell: 'B2' },
      fix: { fix: 'restoreSheet', key: sheetKeys.events },
      params: { printed },
    },
  ];
}

import { eventColumns, type EventColumn } from '../scoring/eventModel';
import type { EventLists } from '../scoring/eventLists';
import { formatColumn } from '../workbook/address';
import { listRows } from './listSheet';

/** Columns of the ledger of events: what people type, what becomes of it, and hidden ones that look it up. */
export type EventSheetColumn =
  | 'key'
  | EventColumn
  | 'state'
  | 'unitAt'
  | 'ruleAt'
  | 'counted'
  | 'wrong'
  | 'unitName'
  | 'unitCode'
  | 'unitGroup'
  | 'unitWrong'
  | 'ruleLabel'
  | 'ruleKey'
  | 'ruleWrong'
  | `group${number}`;

/** Where everything of the ledger of events stands; all 0-based. The lists stand beside the events, from the same row on. */
export interface EventGrid {
  readonly lists: EventLists;
  readonly columns: readonly EventSheetColumn[];
  /** Rows for events. */
  readonly rows: number;
  readonly column: (name: EventSheetColumn) => number;
  /** Absolute: the cells of a column for all events, all units or all rules. */
  readonly events: (name: EventSheetColumn) => string;
  readonly units: (name: EventSheetColumn) => string;
  readonly rules: (name: EventSheetColumn) => string;
}

/** The number that the sheet shows beside the row of an event; rows are 0-based. */
export function eventRowNumber(index: number): number {
  return listRows.firstRow + index + 1;
}

/** Key of the row of an event, from 0: it names the place, not the event. */
export function eventRowKey(index: number): string {
  return `e${index + 1}`;
}

export function eventGrid(lists: EventLists, rows: number): EventGrid {
  const columns = eventSheetColumns(lists.groups.length);
  const column = (name: EventSheetColumn): number => columns.indexOf(name);
  const range =
    (count: number) =>
    (name: EventSheetColumn): string => {
      const letters = formatColumn(column(name));
      const first = listRows.firstRow + 1;
      return `$${letters}$${first}:$${letters}$${first + Math.max(1, count) - 1}`;
    };
  return {
    lists,
    columns,
    rows,
    column,
    events: range(rows),
    units: range(lists.units.length),
    rules: range(lists.rules.length),
  };
}

/** In order, for as many groups as the scheme has. */
export function eventSheetColumns(groups: number): readonly EventSheetColumn[] {
  return [
    'key',
    ...eventColumns,
    ...(['state', 'unitAt', 'ruleAt', 'counted', 'wrong'] as const),
    ...(['unitName', 'unitCode', 'unitGroup', 'unitWrong'] as const),
    ...(['ruleLabel', 'ruleKey', 'ruleWrong'] as const),
    ...Array.from({ length: groups }, (_, index): EventSheetColumn => `group${index}`),
  ];
}

import type { GroupModel } from '../scoring/model';
import { formatAbsolute, formatColumn, quoteSheet } from '../workbook/address';
import { listRows } from './listSheet';

/** Columns of a summary sheet; one for each top-level indicator of the group's table. */
export type SummaryColumn =
  | 'key'
  | 'number'
  | 'unit'
  | `branch${number}`
  | 'base'
  | 'bonus'
  | 'penalty'
  | 'total'
  | 'state'
  | 'rank'
  | 'exact'
  | 'order'
  | 'first';

/** Where everything of a summary sheet stands; all 0-based. Units are in roster order. */
export interface SummaryGrid {
  readonly name: string;
  readonly columns: readonly SummaryColumn[];
  readonly units: readonly string[];
  readonly column: (name: SummaryColumn) => number;
  readonly firstRow: number;
  /** A unit's cell, absolute, without the sheet. */
  readonly cell: (index: number, column: SummaryColumn) => string;
  /** A column over all units, absolute, without the sheet. */
  readonly range: (column: SummaryColumn) => string;
  /** The same with the sheet's name, for other sheets. */
  readonly outside: (column: SummaryColumn) => string;
}

export function summaryGrid(
  model: GroupModel,
  name: string,
  units: readonly string[],
): SummaryGrid {
  const columns: readonly SummaryColumn[] = [
    ...(['key', 'number', 'unit'] as const),
    ...model.branches.map((_, index): SummaryColumn => `branch${index}`),
    ...(['base', 'bonus', 'penalty', 'total', 'state', 'rank', 'exact', 'order', 'first'] as const),
  ];
  const firstRow = listRows.firstRow;
  const column = (it: SummaryColumn): number => columns.indexOf(it);
  const range = (it: SummaryColumn): string => {
    const letters = formatColumn(column(it));
    return `$${letters}$${firstRow + 1}:$${letters}$${firstRow + Math.max(1, units.length)}`;
  };
  return {
    name,
    columns,
    units,
    column,
    firstRow,
    range,
    cell: (index, it) => formatAbsolute(firstRow + index, column(it)),
    outside: (it) => `${quoteSheet(name)}!${range(it)}`,
  };
}

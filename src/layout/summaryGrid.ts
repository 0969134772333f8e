import { formatAbsolute, formatColumn, quoteSheet } from '../workbook/address';
import { listRows } from './listSheet';
import { placeOf } from './placeOf';
import type { SummaryColumn } from './summaryColumn';

/** Where everything of a summary sheet stands; all 0-based. Units are in roster order. */
export interface SummaryGrid {
  readonly name: string;
  readonly columns: readonly SummaryColumn[];
  readonly units: readonly string[];
  /** Of a column's key. @throws {RangeError} for a column that the sheet does not have. */
  readonly column: (key: string) => number;
  readonly firstRow: number;
  /** A unit's cell, absolute, without the sheet. */
  readonly cell: (index: number, key: string) => string;
  /** A column over all units, absolute, without the sheet. */
  readonly range: (key: string) => string;
  /** The same with the sheet's name, for other sheets. */
  readonly outside: (key: string) => string;
}

export function summaryGrid(
  columns: readonly SummaryColumn[],
  name: string,
  units: readonly string[],
): SummaryGrid {
  const firstRow = listRows.firstRow;
  const column = placeOf(
    columns.map((it) => it.key),
    0,
    'summary sheet',
  );
  const range = (key: string): string => {
    const letters = formatColumn(column(key));
    return `$${letters}$${firstRow + 1}:$${letters}$${firstRow + Math.max(1, units.length)}`;
  };
  return {
    name,
    columns,
    units,
    column,
    firstRow,
    range,
    cell: (index, key) => formatAbsolute(firstRow + index, column(key)),
    outside: (key) => `${quoteSheet(name)}!${range(key)}`,
  };
}

import { overrideColumns, overrideKey, type OverrideColumn } from '../scoring/overrideModel';
import { resultKeys } from '../scoring/resultModel';
import { formatAbsolute, quoteSheet } from '../workbook/address';
import type { Locate } from '../workbook/formula';
import { listRows } from './listSheet';

export type OverrideSheetColumn =
  'key' | 'number' | 'unit' | 'computed' | OverrideColumn | 'state' | 'counts';

/** Columns of the sheet of totals set by hand; the last one, which is hidden, holds what counts. */
export const overrideSheetColumns: readonly OverrideSheetColumn[] = [
  ...(['key', 'number', 'unit', 'computed'] as const),
  ...overrideColumns,
  ...(['state', 'counts'] as const),
];

/** Where everything of such a sheet stands: active units in roster order, then those that left; all 0-based. */
export interface OverrideGrid {
  readonly name: string;
  readonly units: readonly string[];
  readonly withdrawn: readonly string[];
  readonly column: (name: OverrideSheetColumn) => number;
  /** @throws {RangeError} for a unit that is not of the group. */
  readonly row: (unit: string) => number;
  /** A unit's cells, absolute, without the sheet. */
  readonly locate: (unit: string) => Locate;
  /** The total of a unit that counts, for other sheets. */
  readonly outside: (unit: string) => string;
}

function column(name: OverrideSheetColumn): number {
  return overrideSheetColumns.indexOf(name);
}

export function overrideGrid(
  name: string,
  units: readonly string[],
  withdrawn: readonly string[],
): OverrideGrid {
  const rows = new Map([...units, ...withdrawn].map((it, at) => [it, listRows.firstRow + at]));
  const row = (unit: string): number => {
    const found = rows.get(unit);
    if (found === undefined) throw new RangeError(`no unit ${unit} on ${name}`);
    return found;
  };
  const cell = (unit: string, it: OverrideSheetColumn): string =>
    formatAbsolute(row(unit), column(it));
  return {
    name,
    units,
    withdrawn,
    column,
    row,
    locate: (unit) => {
      const cells = new Map(overrideColumns.map((it) => [overrideKey(it), cell(unit, it)]));
      cells.set(resultKeys.override, cell(unit, 'counts'));
      const find = (key: string): string => {
        const found = cells.get(key);
        if (found === undefined) throw new RangeError(`nothing for ${key} on ${name}`);
        return found;
      };
      return { input: find, ref: find };
    },
    outside: (unit) => `${quoteSheet(name)}!${cell(unit, 'counts')}`,
  };
}

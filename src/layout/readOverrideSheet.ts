import type { OverrideEntry } from '../scoring/evaluation';
import { overrideColumns } from '../scoring/overrideModel';
import { typedOf, type SheetIndex } from './sheetIndex';

/** Totals set by hand as typed, by unit code; units with nothing typed are left out. Goes by keys. */
export function readOverrideSheet(index: SheetIndex): Readonly<Record<string, OverrideEntry>> {
  const units = [...index.rows.keys()].map((unit): readonly [string, OverrideEntry] => {
    const typed = (column: keyof OverrideEntry) => typedOf(index.cell(unit, column));
    const [value, reason, approver] = [typed('value'), typed('reason'), typed('approver')];
    return [unit, { value, reason, approver, date: typed('date'), appeal: typed('appeal') }];
  });
  return Object.fromEntries(
    units.filter(([, entry]) => overrideColumns.some((it) => (entry[it] ?? '') !== '')),
  );
}

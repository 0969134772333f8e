import { quoteSheet } from '../workbook/address';
import type { SheetPlan, WorkbookPlan } from '../workbook/plan';
import { checkStructure } from './checkStructure';
import type { SheetIndex } from './sheetIndex';

/** Sheets that are gone, or whose rows or columns are not where they were planned, and those that read them. */
export interface Damage {
  /** Keys of both. */
  readonly keys: ReadonlySet<string>;
  /** Whether a formula as planned reads a damaged sheet: as it stands it has followed the rows and columns. */
  readonly isRead: (formula: string) => boolean;
}

/** What cannot take single cells; it has to be made anew together. */
export function findDamage(
  { sheets: planned }: WorkbookPlan,
  sheets: ReadonlyMap<string, SheetIndex>,
): Damage {
  const damaged = planned.filter((it) => {
    const index = sheets.get(it.key);
    return index === undefined || checkStructure(it, index).some((one) => one.severity === 'error');
  });
  const names = damaged.map((it) => `${quoteSheet(it.name)}!`);
  const isRead = (formula: string): boolean => names.some((it) => formula.includes(it));
  const readers = names.length === 0 ? [] : planned.filter((it) => hasFormula(it, isRead));
  return { keys: new Set([...damaged, ...readers].map((it) => it.key)), isRead };
}

function hasFormula({ blocks }: SheetPlan, accepts: (formula: string) => boolean): boolean {
  return blocks.some(({ cells }) =>
    cells.some((line) =>
      line.some((it) => it !== null && typeof it === 'object' && accepts(it.formula)),
    ),
  );
}

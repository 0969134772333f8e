import type { Sheet, Workbook } from './model';

/** The sheet of that name in any case; null where there is none. */
export function findSheet(workbook: Workbook, name: string): Sheet | null {
  const wanted = name.toUpperCase();
  return workbook.sheets.find((it) => it.name.toUpperCase() === wanted) ?? null;
}

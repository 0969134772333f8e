import type { Sheet, Workbook } from './model';

/** The sheet of that name in any case; null where there is none. */
export function findSheet(workbook: Workbook, name: string): Sheet | null {
  const { sheets } = workbook;
  const found = sheets.find((it) => it.name === name);
  if (found !== undefined) return found;
  const wanted = name.toUpperCase();
  return sheets.find((it) => it.name.toUpperCase() === wanted) ?? null;
}

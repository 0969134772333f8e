import { cloneSheet } from './cloneSheet';
import type { Workbook } from './model';

/**
 * A workbook equal to this one that shares nothing with it that can change. Nobody listens to it, and a person can undo nothing
 * in it yet.
 */
export function cloneWorkbook(workbook: Workbook): Workbook {
  const clone: Workbook = {
    ...workbook,
    sheets: [],
    names: workbook.names.map((it) => ({ ...it })),
    settings: structuredClone(workbook.settings),
    listeners: new Set(),
    calculation: { ...workbook.calculation, areas: new Map() },
    undone: [],
  };
  clone.sheets = workbook.sheets.map((it) => cloneSheet(it, clone));
  return clone;
}

import type { ICellData, IWorksheetData } from '@univerjs/core';
import type { SheetSnapshot } from './snapshot';

/** The sheets with every formula of cells, validations and conditional formats rewritten; `rewrite` gets it without `=`. */
export function rewriteSnapshot(
  { sheet, parts }: SheetSnapshot,
  rewrite: (formula: string) => string,
): SheetSnapshot {
  const change = (text: string) => `=${rewrite(text.slice(1))}`;
  const { cellData } = sheet;
  return {
    sheet: cellData === undefined ? sheet : { ...sheet, cellData: changeCells(cellData, change) },
    parts: Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, changeRules(part, change)]),
    ),
  };
}

function changeCells(
  cells: IWorksheetData['cellData'],
  change: (text: string) => string,
): IWorksheetData['cellData'] {
  const changed: Record<number, Record<number, ICellData>> = {};
  for (const [row, line] of Object.entries(cells)) {
    const copy: Record<number, ICellData> = {};
    for (const [column, cell] of Object.entries<ICellData>(line))
      copy[Number(column)] = cell.f ? { ...cell, f: change(cell.f) } : cell;
    changed[Number(row)] = copy;
  }
  return changed;
}

const formulaKeys = new Set(['formula1', 'formula2', 'value']);

function changeRules(part: unknown, change: (text: string) => string): unknown {
  if (Array.isArray(part)) return part.map((it) => changeRules(it, change));
  if (part === null || typeof part !== 'object') return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      formulaKeys.has(key) && typeof value === 'string' && value.startsWith('=')
        ? change(value)
        : changeRules(value, change),
    ]),
  );
}

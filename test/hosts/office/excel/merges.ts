import type { Area } from '../../../../src/workbook/address';
import { doOverlap } from '../../../../src/workbook/planArea';
import { ExcelError } from './excelError';
import { holdsArea, holdsCell, holdsKey, keyOf } from './grid';
import { requireUnprotected } from './protection';
import { reportChange } from './touch';
import type { Sheet } from './model';

/** The merged area a cell belongs to; null for a cell of its own. */
export function mergeAt(sheet: Sheet, row: number, column: number): Area | null {
  return sheet.merges.find((it) => holdsCell(it, { row, column })) ?? null;
}

/**
 * Makes one cell of the area, or of each of its rows with `across`. The first content in it moves to the upper left cell, all
 * other is lost; merges inside are swallowed. @throws {ExcelError} where a merge is cut, or the sheet protected.
 */
export function mergeCells(sheet: Sheet, area: Area, across = false): void {
  requireUnprotected(sheet);
  const cut = sheet.merges.find((it) => doOverlap(it, area) && !holdsArea(area, it));
  if (cut !== undefined) throw new ExcelError('InvalidArgument', 'the range cuts merged cells');
  sheet.merges = sheet.merges.filter((it) => !doOverlap(it, area));
  for (const part of across ? rowsOf(area) : [area]) mergeOne(sheet, part);
}

function rowsOf(area: Area): readonly Area[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, at) => ({
    ...area,
    top: area.top + at,
    bottom: area.top + at,
  }));
}

function mergeOne(sheet: Sheet, area: Area): void {
  if (area.top === area.bottom && area.left === area.right) return;
  sheet.merges.push(area);
  const keys = Array.from(sheet.cells.keys())
    .filter((it) => holdsKey(area, it))
    .sort((a, b) => a - b);
  const [first] = keys;
  if (first === undefined) return;
  const kept = sheet.cells.get(first);
  for (const key of keys) sheet.cells.delete(key);
  if (kept !== undefined) sheet.cells.set(keyOf(area.top, area.left), kept);
  reportChange(sheet, area);
}

/** Takes apart every merge that the area touches. @throws {ExcelError} where the sheet is protected. */
export function unmergeCells(sheet: Sheet, area: Area): void {
  requireUnprotected(sheet);
  sheet.merges = sheet.merges.filter((it) => !doOverlap(it, area));
}

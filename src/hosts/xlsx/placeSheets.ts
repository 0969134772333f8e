import { HostError } from '../../workbook/host';
import type { SheetPlan } from '../../workbook/plan';
import { freePath, resolvePath } from './parts';
import type { PartsDraft } from './parts';
import { addRelationship } from './relationships';
import type { SheetEntry, WorkbookPart } from './workbookPart';
import { isSameName } from './workbookPart';

/**
 * The workbook with an entry for each planned sheet. A sheet of that name keeps its place among the tabs and its part; a
 * new one comes after the nearest sheet before it in `order` that is there, else before the nearest after it, else last.
 */
export function placeSheets(
  parts: PartsDraft,
  workbook: WorkbookPart,
  plans: readonly SheetPlan[],
  order: readonly string[],
): WorkbookPart {
  let sheets = workbook.sheets;
  for (const { name, visibility } of plans) {
    const at = sheets.findIndex((it) => isSameName(it.name, name));
    if (sheets[at]?.isWorksheet === false)
      throw new HostError('nameTaken', `a tab without cells is named ${name}`);
    if (at >= 0)
      sheets = sheets.map((it, place) => (place === at ? { ...it, name, visibility } : it));
    else {
      const place = newPlace(sheets, name, order);
      const entry = newEntry(parts, workbook.path, sheets, { name, visibility });
      sheets = [...sheets.slice(0, place), entry, ...sheets.slice(place)];
    }
  }
  return { ...workbook, sheets, active: activeSheet(sheets, workbook.active) };
}

function newPlace(sheets: readonly SheetEntry[], name: string, order: readonly string[]): number {
  const own = order.findIndex((it) => isSameName(it, name));
  const placeOf = (it: string): number => sheets.findIndex((sheet) => isSameName(sheet.name, it));
  const before = order
    .slice(0, Math.max(0, own))
    .map(placeOf)
    .filter((it) => it >= 0);
  const last = before[before.length - 1];
  if (last !== undefined) return last + 1;
  const after = order
    .slice(own + 1)
    .map(placeOf)
    .find((it) => it >= 0);
  return after ?? sheets.length;
}

function newEntry(
  parts: PartsDraft,
  workbookPath: string,
  sheets: readonly SheetEntry[],
  sheet: Pick<SheetEntry, 'name' | 'visibility'>,
): SheetEntry {
  const folder = resolvePath(workbookPath, 'worksheets/sheet');
  const path = freePath(parts, folder, 'xml');
  // Holds the path until the sheet is written.
  parts.set(path, new Uint8Array());
  const target = path.slice(resolvePath(workbookPath, '.').length).replace(/^\//, '');
  const relationId = addRelationship(parts, workbookPath, 'worksheet', target);
  const sheetId = Math.max(0, ...sheets.map((it) => it.sheetId)) + 1;
  return { ...sheet, sheetId, relationId, path, isWorksheet: true };
}

/** The sheet in front: the same while it can be seen, else the first that can. */
export function activeSheet(sheets: readonly SheetEntry[], active: string | null): string | null {
  const visible = sheets.filter((it) => it.visibility === 'visible');
  const kept = visible.find((it) => it.relationId === active);
  return (kept ?? visible[0])?.relationId ?? null;
}

import type { PartsDraft } from './parts';
import { activeSheet } from './placeSheets';
import { readRelationships, writeRelationships } from './relationships';
import { rewriteFormulas } from './rewriteFormulas';
import { breakInFormula } from './sheetReferences';
import { dropStaleResults } from './staleResults';
import { isSameName } from './workbookPart';
import type { WorkbookPart } from './workbookPart';

/**
 * The workbook without some sheets; what speaks of them says `#REF!`, as a program does it. Names that are not there are
 * passed over. Parts that only the sheets led to are for the caller to drop.
 */
export function removeSheets(
  parts: PartsDraft,
  workbook: WorkbookPart,
  remove: readonly string[],
): WorkbookPart {
  const isGone = (name: string): boolean => remove.some((it) => isSameName(it, name));
  const gone = workbook.sheets.filter((it) => isGone(it.name));
  if (gone.length === 0) return workbook;
  const ids = new Set(gone.map((it) => it.relationId));
  dropStaleResults(
    parts,
    workbook,
    gone.map((it) => it.name),
  );
  for (const { path } of gone) parts.delete(path);
  const links = readRelationships(parts, workbook.path).filter((it) => !ids.has(it.id));
  writeRelationships(parts, workbook.path, links);
  const rewrite = (formula: string): string => breakInFormula(formula, isGone);
  rewriteFormulas(parts, workbook.path, rewrite);
  const sheets = workbook.sheets.filter((it) => !ids.has(it.relationId));
  const names = workbook.names
    .filter((it) => it.scope === null || !ids.has(it.scope))
    .map((it) => ({ ...it, text: rewrite(it.text) }));
  return { ...workbook, sheets, names, active: activeSheet(sheets, workbook.active) };
}

import { HostError } from '../../workbook/host';
import type { PartsDraft } from './parts';
import { renamePivotSources } from './pivotSources';
import { rewriteFormulas } from './rewriteFormulas';
import { renameInFormula } from './sheetReferences';
import { isSameName } from './workbookPart';
import type { WorkbookPart } from './workbookPart';

/**
 * The workbook with sheets under new names; formulas, defined names, charts and links that speak of them follow. Names
 * that are not there are passed over.
 *
 * @throws {HostError} `nameTaken` where two sheets would have one name, `badName` for a name that no sheet can have.
 */
export function renameSheets(
  parts: PartsDraft,
  workbook: WorkbookPart,
  rename: Readonly<Record<string, string>>,
): WorkbookPart {
  const pairs = Object.entries(rename).filter(
    ([from, to]) => from !== to && workbook.sheets.some((it) => isSameName(it.name, from)),
  );
  if (pairs.length === 0) return workbook;
  const newName = (name: string): string =>
    pairs.find(([from]) => isSameName(from, name))?.[1] ?? name;
  const sheets = workbook.sheets.map((it) => ({ ...it, name: newName(it.name) }));
  for (const [, to] of pairs) checkName(to);
  checkNames(sheets.map((it) => it.name));
  const rewrite = (formula: string): string => renameInFormula(formula, newName);
  rewriteFormulas(parts, workbook.path, rewrite);
  renamePivotSources(parts, newName);
  const names = workbook.names.map((it) => ({ ...it, text: rewrite(it.text) }));
  return { ...workbook, sheets, names };
}

function checkNames(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    const key = name.toLowerCase();
    if (seen.has(key)) throw new HostError('nameTaken', `there is a sheet ${name} already`);
    seen.add(key);
  }
}

function checkName(name: string): void {
  if (name === '' || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name))
    throw new HostError('badName', `a sheet cannot be named ${name}`);
}

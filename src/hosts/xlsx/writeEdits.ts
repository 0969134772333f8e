import { parseAddress } from '../../workbook/address';
import { HostError } from '../../workbook/host';
import type { CellEdit } from '../../workbook/host';
import { dropCalculationChain } from './dropParts';
import { updateContentTypes } from './contentTypes';
import { editCells } from './editCells';
import type { PlacedEdit } from './editCells';
import { readPart, writePart } from './parts';
import type { Parts, PartsDraft } from './parts';
import { dropStaleResults } from './staleResults';
import { findSheet, readWorkbook } from './workbookPart';
import type { SheetEntry } from './workbookPart';
import { writeWorkbook } from './writeWorkbook';

/**
 * The package with single cells changed. Results stored in this sheet and in all that may depend on it are dropped, since
 * nobody calculates here.
 *
 * @throws {HostError} `missingSheet`, `arrayFormula`
 */
export function writeEdits(before: Parts, edits: readonly CellEdit[]): Parts {
  if (edits.length === 0) return before;
  const parts: PartsDraft = new Map(before);
  const workbook = readWorkbook(parts);
  const bySheet = new Map<SheetEntry, PlacedEdit[]>();
  for (const { sheet, cell, input } of edits) {
    const entry = findSheet(workbook, sheet);
    if (!entry.isWorksheet) throw new HostError('missingSheet', `sheet ${sheet} has no cells`);
    const placed = bySheet.get(entry) ?? [];
    placed.push({ ...parseAddress(cell), input });
    bySheet.set(entry, placed);
  }
  for (const [{ path }, placed] of bySheet)
    writePart(parts, path, editCells(readPart(parts, path), placed));
  dropStaleResults(
    parts,
    workbook,
    Array.from(bySheet.keys(), (it) => it.name),
  );
  writeWorkbook(parts, workbook);
  dropCalculationChain(parts, workbook.path);
  updateContentTypes(parts, {});
  return parts;
}

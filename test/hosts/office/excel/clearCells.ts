import type { Area } from '../../../../src/workbook/address';
import { doOverlap } from '../../../../src/workbook/planArea';
import { dropConditionalFormats } from './conditionalFormats';
import { ExcelError } from './excelError';
import { resetFormats } from './formats';
import { holdsArea, holdsKey } from './grid';
import { requireAllowed, requireUnprotected, requireWritable } from './protection';
import { reportChange } from './touch';
import { dropValidation } from './validations';
import type { Sheet } from './model';

export type ClearWhat = 'all' | 'contents' | 'formats';

/**
 * Empties cells. `contents` leaves everything but values and formulas; `formats` takes formats, conditional formats and
 * merges; `all` both, and validations. @throws {ExcelError} for locked cells of a protected sheet and for cut merges.
 */
export function clearCells(sheet: Sheet, area: Area, what: ClearWhat = 'all'): void {
  requireWritable(sheet, area);
  if (what !== 'contents') requireClearable(sheet, area);
  if (what === 'contents') requireWholeMerges(sheet, area);
  if (what !== 'formats') dropContents(sheet, area);
  if (what !== 'contents') {
    resetFormats(sheet, area);
    dropConditionalFormats(sheet, area);
    sheet.merges = sheet.merges.filter((it) => !doOverlap(it, area));
  }
  if (what === 'all') dropValidation(sheet, area);
  reportChange(sheet, area);
}

function requireClearable(sheet: Sheet, area: Area): void {
  requireAllowed(sheet, 'allowFormatCells');
  if (sheet.merges.some((it) => doOverlap(it, area))) requireUnprotected(sheet);
}

/** Excel says so: to do this, all merged cells need to be the same size. */
function requireWholeMerges(sheet: Sheet, area: Area): void {
  const isCut = sheet.merges.some((it) => doOverlap(it, area) && !holdsArea(area, it));
  if (isCut) throw new ExcelError('InvalidOperation', 'the range cuts merged cells');
}

function dropContents(sheet: Sheet, area: Area): void {
  for (const key of sheet.cells.keys()) if (holdsKey(area, key)) sheet.cells.delete(key);
}

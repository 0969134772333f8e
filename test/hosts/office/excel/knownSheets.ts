import { ExcelError } from './excelError';
import { formulaPieces } from './formulaPieces';
import { findSheet } from './sheetLookup';
import type { Workbook } from './model';

/**
 * Excel asks for a file when a formula names a sheet that is not there. Nobody answers a program, so it is an error here.
 *
 * @throws {ExcelError} with `InvalidArgument`.
 */
export function requireKnownSheets(workbook: Workbook, formula: string): void {
  const lost = formulaPieces(formula).find(
    (it) => it.kind === 'sheet' && findSheet(workbook, it.sheet) === null,
  );
  if (lost?.kind === 'sheet')
    throw new ExcelError('InvalidArgument', `no sheet ${lost.sheet} for ${formula}`);
}

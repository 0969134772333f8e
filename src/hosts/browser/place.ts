import { ICommandService, type Injector, type Worksheet } from '@univerjs/core';
import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { formatAddress, parseAddress } from '../../workbook/address';
import { HostError, type CellRef } from '../../workbook/host';
import type { Grid } from './grid';

/** Of the interface's plugin; unknown without a page. */
const scrollToCell = 'sheet.command.scroll-to-cell';

/** The selected cell. */
export function selectedCell(grid: Grid): CellRef | null {
  const primary = grid.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
  if (!primary) return null;
  return {
    sheet: grid.workbook().getActiveSheet().getName(),
    cell: formatAddress(primary.actualRow, primary.actualColumn),
  };
}

/** Shows the sheet, selects the cell and scrolls it into view. @throws {HostError} `missingSheet`. */
export async function showCell(grid: Grid, { sheet: name, cell }: CellRef): Promise<void> {
  const workbook = grid.workbook();
  const sheet = workbook.getSheetBySheetName(name);
  if (!sheet) throw new HostError('missingSheet', `there is no sheet ${name}`);
  const { row, column } = parseAddress(cell);
  const unitId = workbook.getUnitId();
  grid.mutate(SetWorksheetActiveOperation.id, { unitId, subUnitId: sheet.getSheetId() });
  selectCell(grid.injector, { unitId, sheet, row, column });
  const commands = grid.injector.get(ICommandService);
  // To the cell alone: of cells merged across the window the last one would be brought into view.
  const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  if (commands.hasCommand(scrollToCell)) await commands.executeCommand(scrollToCell, { range });
}

/** A cell of a sheet, 0-based. */
interface Place {
  readonly unitId: string;
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
}

/** Selects the cell, with all it is merged with. */
export function selectCell(injector: Injector, { unitId, sheet, row, column }: Place): void {
  const merged = sheet.getMergedCell(row, column);
  const isMerged = merged !== null && merged !== undefined;
  const range = merged ?? { startRow: row, endRow: row, startColumn: column, endColumn: column };
  const cell = { actualRow: range.startRow, actualColumn: range.startColumn };
  const primary = { ...range, ...cell, isMerged, isMergedMainCell: isMerged };
  injector.get(ICommandService).syncExecuteCommand(SetSelectionsOperation.id, {
    unitId,
    subUnitId: sheet.getSheetId(),
    selections: [{ range, primary, style: null }],
  });
}

import { ICommandService } from '@univerjs/core';
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
  const subUnitId = sheet.getSheetId();
  const merged = sheet.getMergedCell(row, column);
  const range = merged ?? { startRow: row, endRow: row, startColumn: column, endColumn: column };
  grid.mutate(SetWorksheetActiveOperation.id, { unitId, subUnitId });
  grid.mutate(SetSelectionsOperation.id, {
    unitId,
    subUnitId,
    selections: [
      {
        range,
        primary: {
          ...range,
          actualRow: range.startRow,
          actualColumn: range.startColumn,
          isMerged: merged !== null && merged !== undefined,
          isMergedMainCell: merged !== null && merged !== undefined,
        },
        style: null,
      },
    ],
  });
  const commands = grid.injector.get(ICommandService);
  if (commands.hasCommand(scrollToCell)) await commands.executeCommand(scrollToCell, { range });
}

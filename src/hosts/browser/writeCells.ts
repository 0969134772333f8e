import type { ICellData } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { parseAddress } from '../../workbook/address';
import { HostError, type CellEdit } from '../../workbook/host';
import { toCellChange } from './cellData';
import type { Grid } from './grid';

type Changes = Record<number, Record<number, ICellData>>;

/**
 * Writes cells, locked ones too, and waits until everything has been calculated; styles stay.
 * All sheets and addresses are looked up before the first is written. @throws {HostError} `missingSheet`.
 */
export async function writeCells(grid: Grid, edits: readonly CellEdit[]): Promise<void> {
  const workbook = grid.workbook();
  const changes = new Map<string, Changes>();
  for (const { sheet: name, cell, input } of edits) {
    const sheet = workbook.getSheetBySheetName(name);
    if (!sheet) throw new HostError('missingSheet', `there is no sheet ${name}`);
    const { row, column } = parseAddress(cell);
    const cells = changes.get(sheet.getSheetId()) ?? {};
    (cells[row] ??= {})[column] = toCellChange(input);
    changes.set(sheet.getSheetId(), cells);
  }
  for (const [subUnitId, cellValue] of changes)
    grid.mutate(SetRangeValuesMutation.id, { unitId: workbook.getUnitId(), subUnitId, cellValue });
  await grid.settle();
}

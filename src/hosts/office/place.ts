import { parseAddress } from '../../workbook/address';
import type { CellRef } from '../../workbook/host';

/** Brings a cell into view and selects it. A hidden sheet is shown first. */
export async function showCell(
  context: Excel.RequestContext,
  { sheet: name, cell }: CellRef,
): Promise<void> {
  parseAddress(cell);
  const sheet = context.workbook.worksheets.getItem(name).load('visibility');
  await context.sync();
  if (sheet.visibility !== 'Visible') sheet.visibility = 'Visible';
  sheet.activate();
  sheet.getRange(cell).select();
  await context.sync();
}

/** The cell in which typing would go; null where none is selected, as when a chart is. */
export async function selectedCell(context: Excel.RequestContext): Promise<CellRef | null> {
  const cell = context.workbook.getActiveCell().load('address,worksheet/name');
  try {
    await context.sync();
  } catch {
    return null;
  }
  return {
    sheet: cell.worksheet.name,
    cell: cell.address.slice(cell.address.lastIndexOf('!') + 1),
  };
}

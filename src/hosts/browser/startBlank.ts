import { blankSheet } from '../../workbook/blankSheet';
import type { WorkbookHost } from '../../workbook/host';
import type { Grid } from './grid';

/** Fills file and grid with one empty sheet. */
export async function startBlank(
  grid: Grid,
  file: WorkbookHost,
  name: string,
  id: string,
): Promise<void> {
  await file.render({ styles: {}, sheets: [blankSheet(name)] });
  await grid.load({
    sheets: [{ sheet: { id, name, rowCount: 100, columnCount: 26 }, parts: {} }],
    styles: {},
    shared: {},
  });
}

import type { WorkbookHost } from '../../workbook/host';
import type { SheetPlan } from '../../workbook/plan';
import type { Grid } from './grid';
import { addedSheet } from './liveSheet';

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

function blankSheet(name: string): SheetPlan {
  return {
    ...addedSheet,
    name,
    visibility: 'visible',
    columns: [],
    rows: [],
    blocks: [],
    styles: [],
    merges: [],
    validations: [],
    conditionalFormats: [],
    freeze: { rows: 0, columns: 0 },
    isProtected: false,
  };
}

import { BooleanNumber } from '@univerjs/core';
import type { Grid } from './grid';
import { selectedCell, showCell } from './place';
import type { WorkbookSnapshot } from './snapshot';

/** Loads a workbook and shows the cell that was selected before, where its sheet is still there. */
export async function reload(grid: Grid, snapshot: WorkbookSnapshot): Promise<void> {
  const selected = selectedCell(grid);
  await grid.load(snapshot);
  const shown = snapshot.sheets.filter((it) => it.sheet.hidden !== BooleanNumber.TRUE);
  if (selected !== null && shown.some((it) => it.sheet.name === selected.sheet))
    await showCell(grid, selected);
}

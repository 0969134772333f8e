import { BooleanNumber } from '@univerjs/core';
import { SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { Grid } from './grid';
import { selectedCell, showCell } from './place';
import { nameResource, type WorkbookSnapshot } from './snapshot';
import { workbookChange, type WorkbookChange } from './workbookChange';

/**
 * Makes the workbook in the grid, which is `before`, into `after`; the sheet that was shown and its selected cell are so again,
 * where they are still there. The whole workbook is loaded anew where that is quicker, where its names differ, and where it would show
 * no sheet on the way.
 */
export async function changeGrid(
  grid: Grid,
  before: WorkbookSnapshot,
  after: WorkbookSnapshot,
): Promise<void> {
  const selected = selectedCell(grid);
  const shown = grid.workbook().getActiveSheet();
  const change = workbookChange(before, after);
  if (isQuick(change, after) && canChange(before, after)) await grid.change(change, after);
  else await grid.load(after);
  // The same object: nothing happened to the sheet that people see.
  if (grid.workbook().getActiveSheet() === shown) return;
  const visible = after.sheets.filter((it) => it.sheet.hidden !== BooleanNumber.TRUE);
  if (selected !== null && visible.some((it) => it.sheet.name === selected.sheet))
    await showCell(grid, selected);
  else if (visible[0] !== undefined)
    grid.mutate(SetWorksheetActiveOperation.id, {
      unitId: grid.workbook().getUnitId(),
      subUnitId: visible[0].sheet.id,
    });
}

/** Sheets are put in one by one at a higher price than that of loading them together. */
function isQuick({ added, replaced }: WorkbookChange, { sheets }: WorkbookSnapshot): boolean {
  return (added.length + replaced.length) * 2 <= sheets.length;
}

function canChange(before: WorkbookSnapshot, after: WorkbookSnapshot): boolean {
  const visible = [...before.sheets, ...after.sheets].filter(
    (it) => it.sheet.hidden !== BooleanNumber.TRUE,
  );
  const ids = new Set(visible.map((it) => it.sheet.id));
  return ids.size > 1 && before.shared[nameResource] === after.shared[nameResource];
}

import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
  type Workbook,
} from '@univerjs/core';
import { SetWorksheetActiveOperation, SheetsSelectionsService } from '@univerjs/sheets';
import { selectCell } from './place';

/** A sheet shown for the first time has its first visible cell selected. Univer selects A1, even where that is hidden. */
export function selectVisibleCells(injector: Injector): void {
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id === SetWorksheetActiveOperation.id) selectVisibleCell(injector);
  });
}

/** Selects the first visible cell of the sheet that is shown, where the selected one is hidden. */
export function selectVisibleCell(injector: Injector): void {
  const workbook = injector
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  if (!workbook) return;
  const sheet = workbook.getActiveSheet();
  const primary = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
  const isShown =
    sheet.getRowVisible(primary?.actualRow ?? 0) && sheet.getColVisible(primary?.actualColumn ?? 0);
  if (isShown) return;
  const row = firstWhere(sheet.getRowCount(), (it) => sheet.getRowVisible(it));
  const column = firstWhere(sheet.getColumnCount(), (it) => sheet.getColVisible(it));
  selectCell(injector, { unitId: workbook.getUnitId(), sheet, row, column });
}

/** 0 where there is none. */
function firstWhere(count: number, isWanted: (index: number) => boolean): number {
  for (let index = 0; index < count; index += 1) if (isWanted(index)) return index;
  return 0;
}

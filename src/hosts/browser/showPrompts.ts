import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
  type Workbook,
} from '@univerjs/core';
import { CellAlertManagerService, CellAlertType } from '@univerjs/preset-sheets-core';
import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';

const key = 'validation-prompt';
const sizePx = { width: 156, height: 80 };

/** Shows what a validation says of a cell while that cell is selected, as Excel does. Univer 0.25.1 keeps these texts without showing them. */
export function showPrompts(injector: Injector): void {
  const alerts = injector.get(CellAlertManagerService);
  const show = () => {
    alerts.removeAlert(key);
    const workbook = injector
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    const primary = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
    if (!workbook || !primary) return;
    const unitId = workbook.getUnitId();
    const subUnitId = workbook.getActiveSheet().getSheetId();
    const { actualRow: row, actualColumn: col } = primary;
    const rule = injector
      .get(SheetDataValidationModel)
      .getRuleByLocation(unitId, subUnitId, row, col);
    if (rule?.showInputMessage !== true || !rule.prompt) return;
    alerts.showAlert({
      key,
      type: CellAlertType.INFO,
      title: rule.promptTitle,
      message: rule.prompt,
      location: { unitId, subUnitId, row, col },
      ...sizePx,
    });
  };
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id === SetSelectionsOperation.id || id === SetWorksheetActiveOperation.id) show();
  });
}

import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type IDisposable,
  type Injector,
  type Nullable,
  type Workbook,
} from '@univerjs/core';
import { SheetCanvasPopManagerService } from '@univerjs/preset-sheets-core';
import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { promptKey, registerPrompt, type Prompt } from './promptBubble';

/** Shows what a validation says of a cell while that cell is selected, as Excel does. Univer 0.25.1 keeps these texts without showing them. */
export function showPrompts(injector: Injector): void {
  registerPrompt(injector);
  let shown: Nullable<IDisposable | void> = null;
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id !== SetSelectionsOperation.id && id !== SetWorksheetActiveOperation.id) return;
    shown?.dispose();
    shown = showPrompt(injector);
  });
}

function showPrompt(injector: Injector): Nullable<IDisposable | void> {
  const workbook = injector
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const primary = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
  if (!workbook || !primary) return null;
  const place = [workbook.getUnitId(), workbook.getActiveSheet().getSheetId()] as const;
  const { actualRow, actualColumn } = primary;
  const rules = injector.get(SheetDataValidationModel);
  const rule = rules.getRuleByLocation(...place, actualRow, actualColumn);
  if (rule?.showInputMessage !== true || !rule.prompt) return null;
  const extraProps: Prompt = { title: rule.promptTitle ?? '', text: rule.prompt };
  return injector
    .get(SheetCanvasPopManagerService)
    .attachPopupToCell(
      actualRow,
      actualColumn,
      { componentKey: promptKey, direction: 'bottom', extraProps: { ...extraProps } },
      ...place,
    );
}

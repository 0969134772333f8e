import { CommandType, ICommandService, type Injector } from '@univerjs/core';
import { OtherFormulaMarkDirty } from '@univerjs/engine-formula';

/** Numbers that tell whether a sheet was changed since it was last looked at. */
export interface Touches {
  /** Another one after any change of the sheet, results of formulas too. */
  readonly version: (sheetId: string) => number;
  /** Another one after any change of the sheet but results of formulas. */
  readonly inputVersion: (sheetId: string) => number;
  /** Every sheet counts as changed. */
  readonly touchAll: () => void;
  readonly dispose: () => void;
}

/** Listens to the mutations, through which everything goes that changes a workbook. One that names no sheet changes them all. */
export function watchTouches(injector: Injector): Touches {
  let last = 0;
  let everything = 0;
  const any = new Map<string, number>();
  const inputs = new Map<string, number>();
  const touchAll = () => {
    last += 1;
    everything = last;
  };
  const listener = injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (command.type !== CommandType.MUTATION || !isOfSheets(command.id)) return;
    const sheetId = sheetOf(command.params);
    if (sheetId === null) {
      touchAll();
      return;
    }
    last += 1;
    any.set(sheetId, last);
    if (options?.['fromFormula'] !== true) inputs.set(sheetId, last);
  });
  return {
    version: (sheetId) => Math.max(any.get(sheetId) ?? 0, everything),
    inputVersion: (sheetId) => Math.max(inputs.get(sheetId) ?? 0, everything),
    touchAll,
    dispose: () => listener.dispose(),
  };
}

/** Not the engine's own book-keeping, nor what is typed and not yet taken over. */
function isOfSheets(id: string): boolean {
  return /^(sheet|data-validation)\./.test(id) && id !== OtherFormulaMarkDirty.id;
}

/** Mutations name their sheet in one of three ways. */
function sheetOf(params: object | undefined): string | null {
  if (params === undefined) return null;
  if ('subUnitId' in params && typeof params.subUnitId === 'string') return params.subUnitId;
  if ('sheetId' in params && typeof params.sheetId === 'string') return params.sheetId;
  const sheet = 'sheet' in params ? params.sheet : null;
  if (typeof sheet !== 'object' || sheet === null || !('id' in sheet)) return null;
  return typeof sheet.id === 'string' ? sheet.id : null;
}

import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type Univer,
  type Workbook,
} from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import { parseAddress } from '../../src/workbook/address';

/** What a person at the grid does, by Univer's own commands. */
export interface GridPerson {
  /** The sheet as commands name it. */
  readonly sheet: (name: string) => { readonly unitId: string; readonly subUnitId: string };
  readonly run: (id: string, params?: object) => Promise<boolean>;
  /** @returns whether the grid took it. */
  readonly type: (sheet: string, cell: string, value: object) => Promise<boolean>;
}

/** A person at the grid that `current` gives at the time of acting. */
export function gridPerson(current: () => Univer): GridPerson {
  const sheet: GridPerson['sheet'] = (name) => {
    const instances = current().__getInjector().get(IUniverInstanceService);
    const workbook = instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (workbook) instances.focusUnit(workbook.getUnitId());
    const found = workbook?.getSheetBySheetName(name);
    if (!workbook || !found) throw new Error(`no sheet ${name}`);
    return { unitId: workbook.getUnitId(), subUnitId: found.getSheetId() };
  };
  const run: GridPerson['run'] = async (id, params = {}) =>
    current().__getInjector().get(ICommandService).executeCommand(id, params);
  return {
    sheet,
    run,
    type: async (name, cell, value) => {
      const { row, column } = parseAddress(cell);
      return run(SetRangeValuesCommand.id, {
        ...sheet(name),
        range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
        value,
      });
    },
  };
}

import type { Sheet, Workbook } from '../../excel/model';
import { addSheet, sheetById } from '../../excel/sheets';
import { bind, type Bindings } from '../protocol/binding';
import { HostObject } from '../protocol/hostObject';
import { optionalText } from './argument';

/** A `Worksheet` object; null for no sheet. */
export function worksheetObject(sheet: Sheet | null | undefined): HostObject<Sheet> | null {
  return sheet === null || sheet === undefined ? null : new HostObject('Worksheet', sheet);
}

/** The sheets of the workbook. */
export function worksheetsBindings(): Bindings {
  const shown = (workbook: Workbook, isVisibleOnly: unknown): readonly Sheet[] =>
    workbook.sheets.filter(({ visibility }) => isVisibleOnly !== true || visibility === 'visible');
  return {
    WorksheetCollection: bind<Workbook>({
      items: ({ sheets }) => sheets.map((sheet) => new HostObject('Worksheet', sheet)),
      call: {
        Add: ({ target, args: [name] }) =>
          worksheetObject(addSheet(target, optionalText(name) ?? undefined)),
        GetCount: ({ target, args: [isVisibleOnly] }) => shown(target, isVisibleOnly).length,
        GetActiveWorksheet: ({ target }) => worksheetObject(sheetById(target, target.activeSheet)),
        GetFirst: ({ target, args: [isVisibleOnly] }) =>
          worksheetObject(shown(target, isVisibleOnly)[0]),
        GetLast: ({ target, args: [isVisibleOnly] }) =>
          worksheetObject(shown(target, isVisibleOnly).slice(-1)[0]),
      },
    }),
  };
}

import { recalculate, setCalculationMode } from '../../excel/calculate';
import type { CalculationMode, Workbook } from '../../excel/model';
import { protectStructure, unprotectStructure } from '../../excel/protection';
import { sheetById } from '../../excel/sheets';
import { bind, type Bindings } from '../protocol/binding';
import { HostObject } from '../protocol/hostObject';
import type { ExcelSession } from '../session';
import { optionalText } from './argument';
import { rangeObject } from './rangeTarget';

const modes: Readonly<Record<string, CalculationMode>> = {
  Automatic: 'automatic',
  AutomaticExceptTables: 'automaticExceptTables',
  Manual: 'manual',
};

/** The workbook itself, its application, runtime and the protection of its structure. */
export function workbookBindings(session: ExcelSession): Bindings {
  const { workbook, events } = session;
  const selected = (location: string): HostObject => {
    const sheet = sheetById(workbook, workbook.activeSheet);
    if (sheet === null) throw new Error('the workbook has no active sheet');
    return rangeObject(sheet, sheet.selection, location);
  };
  return {
    Workbook: bind<Workbook>({
      get: {
        Name: () => 'emulated.xlsx',
        ReadOnly: ({ isReadOnly }) => isReadOnly,
        AutoSave: () => false,
        PreviouslySaved: () => true,
      },
      call: {
        GetSelectedRange: ({ location }) => selected(location),
        GetActiveCell: ({ location }) => {
          const sheet = sheetById(workbook, workbook.activeSheet);
          if (sheet === null) throw new Error('the workbook has no active sheet');
          const { top, left } = sheet.selection;
          return rangeObject(sheet, { top, left, bottom: top, right: left }, location);
        },
      },
    }),
    Application: bind<Workbook>({
      get: {
        CalculationMode: () => {
          const mode = session.suspendedMode ?? workbook.calculationMode;
          return Object.keys(modes).find((name) => modes[name] === mode);
        },
        CalculationState: () => 'Done',
        CalculationEngineVersion: () => 191_029,
      },
      set: {
        CalculationMode: (_target, value) => {
          const mode = modes[String(value)] ?? 'automatic';
          if (session.suspendedMode === null) setCalculationMode(workbook, mode);
          else session.suspendedMode = mode;
        },
      },
      call: {
        CreateWorkbook: ({ args: [base64] }) =>
          new HostObject('WorkbookCreated', { base64: optionalText(base64) ?? '' }),
        Calculate: () => {
          recalculate(workbook);
          return null;
        },
        // Until the batch ends, loads give what was calculated before.
        SuspendApiCalculationUntilNextSync: () => {
          session.suspendedMode ??= workbook.calculationMode;
          setCalculationMode(workbook, 'manual');
          return null;
        },
        SuspendScreenUpdatingUntilNextSync: () => null,
      },
    }),
    WorkbookCreated: bind<{ readonly base64: string }>({
      call: {
        Open: ({ target }) => {
          session.created.push(target.base64);
          return null;
        },
      },
    }),
    Runtime: bind<Workbook>({
      get: { EnableEvents: () => events.isOn },
      set: {
        EnableEvents: (_target, value) => {
          events.isOn = value === true;
        },
      },
    }),
    WorkbookProtection: bind<Workbook>({
      get: { Protected: ({ isStructureProtected }) => isStructureProtected },
      call: {
        Protect: ({ args: [password] }) => {
          protectStructure(workbook, optionalText(password));
          return null;
        },
        Unprotect: ({ args: [password] }) => {
          unprotectStructure(workbook, optionalText(password));
          return null;
        },
      },
    }),
  };
}

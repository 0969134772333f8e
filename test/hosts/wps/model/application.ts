import { recalculate, setCalculationMode } from '../../office/excel/calculate';
import { activateSheet } from '../../office/excel/sheets';
import type { CalculationMode, Workbook } from '../../office/excel/model';
import { badArgument, optionalTruth, truthOf } from './argument';
import { createCodec } from './codec';
import type { Member, Members } from './kind';
import { rangeOfArguments } from './range/navigation';
import { activeSheetOf } from './sheets';
import type { RangeTarget } from './targets';
import type { World } from './world';

/** The program itself. */
export function applicationMembers(world: World): Members<Workbook> {
  const modes = createCodec<CalculationMode>(world.schema, 'XlCalculation', {
    automatic: 'xlCalculationAutomatic',
    manual: 'xlCalculationManual',
    automaticExceptTables: 'xlCalculationSemiautomatic',
  });
  return {
    Application: { get: (workbook) => world.wrap('Et.Application', workbook) },
    // WPS says so too, which is why nobody may tell it from Excel by its name.
    Name: { get: () => 'Microsoft Excel' },
    Version: { get: () => '12.0' },
    Build: { get: () => 28043 },
    Workbooks: { get: (workbook) => world.wrap('Et.Workbooks', workbook) },
    ActiveWorkbook: { get: (workbook) => world.wrap('Et.Workbook', workbook) },
    ActiveWindow: { get: (workbook) => world.wrap('Et.Window', workbook) },
    Calculation: {
      get: ({ calculationMode }) => modes.toNumber(calculationMode),
      set: (workbook, value) => setCalculationMode(workbook, modes.toWord(value)),
    },
    Calculate: { call: recalculate },
    CalculateFull: { call: recalculate },
    Ready: { get: () => !world.gate.faults.isCellEditing() },
    CopyObjectsWithCells: switched(world, 'copiesObjects'),
    DisplayAlerts: switched(world, 'displaysAlerts'),
    ScreenUpdating: switched(world, 'updatesScreen'),
    EnableEvents: switched(world, 'enablesEvents'),
    StatusBar: {
      get: () => world.settings.statusBar,
      set: (_, value) => {
        if (typeof value !== 'string' && value !== false) throw badArgument('StatusBar', value);
        world.settings.statusBar = value;
      },
    },
    ...cellsInFront(world),
  };
}

function switched(
  { settings }: World,
  name: 'displaysAlerts' | 'updatesScreen' | 'enablesEvents' | 'copiesObjects',
): Member<Workbook> {
  return {
    get: () => settings[name],
    set: (_, value) => {
      settings[name] = truthOf(name, value);
    },
  };
}

function cellsInFront(world: World): Members<Workbook> {
  const range = (target: RangeTarget): object => world.wrap('Et.Range', target);
  const sheets = { get: (workbook: Workbook): unknown => world.wrap('Et.Sheets', workbook) };
  return {
    Worksheets: sheets,
    Sheets: sheets,
    ActiveSheet: { get: (workbook) => world.wrap('Et.Worksheet', activeSheetOf(workbook)) },
    ActiveCell: {
      get: (workbook) => {
        const sheet = activeSheetOf(workbook);
        const { top, left } = sheet.selection;
        return range({ sheet, areas: [{ top, left, bottom: top, right: left }], by: 'cells' });
      },
    },
    Selection: {
      get: (workbook) => {
        const sheet = activeSheetOf(workbook);
        return range({ sheet, areas: [sheet.selection], by: 'cells' });
      },
    },
    Range: {
      call: (workbook, args) => range(rangeOfArguments(world, activeSheetOf(workbook), args)),
    },
    Union: { call: (_, args) => range(unionOf(world, args)) },
    Goto: {
      call: (_, [reference, scrolls]) => {
        const target = world.targetOf('Et.Range', reference);
        if (target === null) throw badArgument('Goto', reference);
        activateSheet(target.sheet);
        const [area] = target.areas;
        target.sheet.selection = area;
        if (!optionalTruth('Goto', scrolls, false)) return;
        const view = world.viewOf(target.sheet);
        [view.scrollRow, view.scrollColumn] = [area.top + 1, area.left + 1];
      },
    },
  };
}

function unionOf(world: World, args: readonly unknown[]): RangeTarget {
  const ranges = args
    .filter((it) => it !== undefined && it !== null)
    .map((it) => world.targetOf('Et.Range', it));
  const [first] = ranges;
  if (first === null || first === undefined || ranges.length < 2) throw badArgument('Union', args);
  const rest = ranges.slice(1).flatMap((it) => {
    if (it === null || it.sheet !== first.sheet) throw badArgument('Union', it);
    return it.areas;
  });
  return { sheet: first.sheet, areas: [...first.areas, ...rest], by: 'cells' };
}

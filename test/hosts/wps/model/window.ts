import type { Workbook } from '../../office/excel/model';
import { badArgument, numberOf, truthOf } from './argument';
import type { Member, Members } from './kind';
import { activeSheetOf } from './sheets';
import type { View, World } from './world';

/** The one window; all it says is about the sheet in front. */
export function windowMembers(world: World): Members<Workbook> {
  return {
    Application: { get: () => world.wrap('Et.Application', world.front()) },
    Activate: { call: () => true },
    ActiveSheet: { get: (workbook) => world.wrap('Et.Worksheet', activeSheetOf(workbook)) },
    ActiveCell: {
      get: (workbook) => {
        const sheet = activeSheetOf(workbook);
        const { top, left } = sheet.selection;
        const area = { top, left, bottom: top, right: left };
        return world.wrap('Et.Range', { sheet, areas: [area], by: 'cells' });
      },
    },
    RangeSelection: {
      get: (workbook) => {
        const sheet = activeSheetOf(workbook);
        return world.wrap('Et.Range', { sheet, areas: [sheet.selection], by: 'cells' });
      },
    },
    DisplayGridlines: {
      get: (workbook) => activeSheetOf(workbook).showGridlines,
      set: (workbook, value) => {
        activeSheetOf(workbook).showGridlines = truthOf('DisplayGridlines', value);
      },
    },
    FreezePanes: {
      get: (workbook) => isFrozen(workbook),
      set: (workbook, value) => freeze(world, workbook, truthOf('FreezePanes', value)),
    },
    SplitRow: split(world, 'splitRow'),
    SplitColumn: split(world, 'splitColumn'),
    ScrollRow: viewed(world, 'scrollRow', 1),
    ScrollColumn: viewed(world, 'scrollColumn', 1),
    Zoom: viewed(world, 'zoom', 10),
  };
}

function isFrozen(workbook: Workbook): boolean {
  const { rows, columns } = activeSheetOf(workbook).freeze;
  return rows > 0 || columns > 0;
}

/** Lines are counted from those that the window shows first: what is scrolled away is out of reach then. */
function freeze(world: World, workbook: Workbook, isWanted: boolean): void {
  const sheet = activeSheetOf(workbook);
  const view = world.viewOf(sheet);
  if (!isWanted) {
    if (isFrozen(workbook)) [view.splitRow, view.splitColumn] = [0, 0];
    sheet.freeze = { rows: 0, columns: 0 };
    return;
  }
  if (isFrozen(workbook)) return;
  const { splitRow, splitColumn, scrollRow, scrollColumn } = view;
  // Without a split WPS takes the selected cell, whichever that is.
  if (splitRow === 0 && splitColumn === 0)
    throw badArgument('FreezePanes', '没有 SplitRow、SplitColumn');
  sheet.freeze = {
    rows: splitRow === 0 ? 0 : scrollRow - 1 + splitRow,
    columns: splitColumn === 0 ? 0 : scrollColumn - 1 + splitColumn,
  };
}

function split(world: World, part: 'splitRow' | 'splitColumn'): Member<Workbook> {
  return {
    get: (workbook) => world.viewOf(activeSheetOf(workbook))[part],
    set: (workbook, value) => {
      if (isFrozen(workbook)) throw badArgument(part, '窗格已冻结');
      world.viewOf(activeSheetOf(workbook))[part] = countOf(part, value, 0);
    },
  };
}

function viewed(world: World, part: keyof View, least: number): Member<Workbook> {
  return {
    get: (workbook) => world.viewOf(activeSheetOf(workbook))[part],
    set: (workbook, value) => {
      world.viewOf(activeSheetOf(workbook))[part] = countOf(part, value, least);
    },
  };
}

function countOf(part: string, value: unknown, least: number): number {
  const count = numberOf(part, value);
  if (!Number.isInteger(count) || count < least) throw badArgument(part, value);
  return count;
}

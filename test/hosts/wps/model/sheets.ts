import { addSheet, activateSheet, moveSheet } from '../../office/excel/sheets';
import { findSheet } from '../../office/excel/sheetLookup';
import type { Sheet, Workbook } from '../../office/excel/model';
import { badArgument, optionalNumber, isLeftOut } from './argument';
import { ModelGap } from './gate';
import type { Members } from './kind';
import { placeOf } from './worksheet';
import type { World } from './world';

/** All sheets in the order of their tabs, hidden ones too. */
export function sheetsMembers(world: World): Members<Workbook> {
  return {
    Application: { get: () => world.wrap('Et.Application', world.front()) },
    Parent: { get: (workbook) => world.wrap('Et.Workbook', workbook) },
    Count: { get: ({ sheets }) => sheets.length },
    Item: { call: (workbook, [key]) => world.wrap('Et.Worksheet', sheetOf(workbook, key)) },
    Add: {
      call: (workbook, [before, after, count, type]) => {
        if (optionalNumber('Sheets.Add', count, 1) !== 1 || !isLeftOut(type))
          throw new ModelGap('several sheets at once, or other ones than worksheets');
        const place = placeOf(world, [before, after]) ?? {
          at: 'before',
          sheet: activeSheetOf(workbook),
        };
        const sheet = addSheet(workbook);
        const others = workbook.sheets.filter((it) => it !== sheet);
        moveSheet(sheet, others.indexOf(place.sheet) + (place.at === 'after' ? 1 : 0));
        activateSheet(sheet);
        return world.wrap('Et.Worksheet', sheet);
      },
    },
  };
}

function sheetOf(workbook: Workbook, key: unknown): Sheet {
  const found =
    typeof key === 'string'
      ? findSheet(workbook, key)
      : typeof key === 'number'
        ? workbook.sheets[key - 1]
        : undefined;
  if (found === undefined || found === null)
    throw new Error(`下标越界：Sheets.Item(${String(key)})`);
  return found;
}

/** The sheet in front. */
export function activeSheetOf({ sheets, activeSheet }: Workbook): Sheet {
  const sheet = sheets.find((it) => it.id === activeSheet);
  if (sheet === undefined) throw badArgument('ActiveSheet', activeSheet);
  return sheet;
}

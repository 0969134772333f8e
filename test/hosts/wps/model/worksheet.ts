import { copySheet } from '../../office/excel/copySheet';
import { wholeGrid, cellArea } from '../../office/excel/grid';
import { usedArea } from '../../office/excel/readCells';
import {
  activateSheet,
  deleteSheet,
  moveSheet,
  renameSheet,
  setVisibility,
} from '../../office/excel/sheets';
import { recalculate } from '../../office/excel/calculate';
import type { Sheet, Visibility } from '../../office/excel/model';
import { badArgument, isLeftOut, textOf } from './argument';
import { createCodec } from './codec';
import { ModelGap } from './gate';
import type { Members } from './kind';
import { requireNoPrompt } from './prompt';
import { rangeOfArguments } from './range/navigation';
import type { World } from './world';

/** A sheet: its place, name, visibility and cells. */
export function worksheetMembers(world: World): Members<Sheet> {
  const visibilities = createCodec<Visibility>(world.schema, 'XlSheetVisibility', {
    visible: 'xlSheetVisible',
    hidden: 'xlSheetHidden',
    veryHidden: 'xlSheetVeryHidden',
  });
  return {
    Application: { get: () => world.wrap('Et.Application', world.workbook) },
    Parent: { get: () => world.wrap('Et.Workbook', world.workbook) },
    Name: {
      get: ({ name }) => name,
      set: (sheet, value) => renameSheet(sheet, textOf('Worksheet.Name', value)),
    },
    CodeName: { get: ({ id }) => `Sheet${id.slice(15, 19)}` },
    Index: { get: (sheet) => sheet.workbook.sheets.indexOf(sheet) + 1 },
    Visible: {
      get: ({ visibility }) => visibilities.toNumber(visibility),
      set: (sheet, value) => setVisibility(sheet, visibilities.toWord(value)),
    },
    Activate: { call: (sheet) => activateSheet(sheet) },
    Select: { call: (sheet) => activateSheet(sheet) },
    Calculate: { call: (sheet) => recalculate(sheet.workbook) },
    ...placing(world),
    ...cellMembers(world),
  };
}

function placing(world: World): Members<Sheet> {
  return {
    Copy: {
      call: (sheet, args) => {
        const place = placeOf(world, args);
        if (place === null) throw new ModelGap('copies into a new workbook');
        const copy = copySheet(sheet, place);
        if (copy.visibility === 'visible') activateSheet(copy);
      },
    },
    Move: {
      call: (sheet, args) => {
        const place = placeOf(world, args);
        if (place === null) throw new ModelGap('moving into a new workbook');
        if (place.sheet === sheet) return;
        const others = sheet.workbook.sheets.filter((it) => it !== sheet);
        const at = others.indexOf(place.sheet) + (place.at === 'after' ? 1 : 0);
        moveSheet(sheet, at);
        if (sheet.visibility === 'visible') activateSheet(sheet);
      },
    },
    Delete: {
      call: (sheet) => {
        if (sheet.cells.size > 0) requireNoPrompt(world, `删除工作表 ${sheet.name}`);
        deleteSheet(sheet);
      },
    },
  };
}

interface Place {
  readonly at: 'before' | 'after';
  readonly sheet: Sheet;
}

/** Where `Before` or `After` says; null for neither. @throws {Error} for both, and for what is no sheet. */
export function placeOf(world: World, [before, after]: readonly unknown[]): Place | null {
  if (isLeftOut(before) && isLeftOut(after)) return null;
  if (!isLeftOut(before) && !isLeftOut(after)) throw badArgument('Before, After', after);
  const sheet = world.targetOf('Et.Worksheet', before ?? after);
  if (sheet === null) throw badArgument('Before, After', before ?? after);
  return { at: isLeftOut(before) ? 'after' : 'before', sheet };
}

function cellMembers(world: World): Members<Sheet> {
  const whole = (by: 'cells' | 'rows' | 'columns') => ({
    get: (sheet: Sheet): unknown => world.wrap('Et.Range', { sheet, areas: [wholeGrid], by }),
  });
  return {
    Range: {
      call: (sheet, args) => world.wrap('Et.Range', rangeOfArguments(world, sheet, args)),
    },
    Cells: whole('cells'),
    Rows: whole('rows'),
    Columns: whole('columns'),
    UsedRange: {
      get: (sheet) => {
        const area = usedArea(sheet) ?? cellArea(0, 0);
        return world.wrap('Et.Range', { sheet, areas: [area], by: 'cells' });
      },
    },
  };
}

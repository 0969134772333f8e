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
import { chartOf } from './charts';
import { createCodec } from './codec';
import { hexOf, numberOfHex } from './color';
import { filterOfSheet } from './filters';
import { ModelGap } from './gate';
import type { Members } from './kind';
import { requireNoPrompt } from './prompt';
import { protectionOfSheet } from './protection';
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
    Application: { get: () => world.wrap('Et.Application', world.front()) },
    Parent: { get: ({ workbook }) => world.wrap('Et.Workbook', workbook) },
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
    ...partMembers(world),
  };
}

/** What belongs to a sheet besides its cells. */
function partMembers(world: World): Members<Sheet> {
  return {
    Tab: { get: (sheet) => world.wrap('Et.Tab', sheet) },
    PageSetup: { get: (sheet) => world.wrap('Et.PageSetup', sheet) },
    HPageBreaks: { get: (sheet) => world.wrap('Et.HPageBreaks', sheet) },
    VPageBreaks: { get: (sheet) => world.wrap('Et.VPageBreaks', sheet) },
    Shapes: { get: (sheet) => world.wrap('Et.Shapes', sheet) },
    Names: { get: (sheet) => world.wrap('Et.Names', sheet) },
    StandardHeight: { get: ({ defaultHeightPt }) => defaultHeightPt },
    ResetAllPageBreaks: {
      call: ({ pageLayout }) => {
        pageLayout.rowBreaks = [];
        pageLayout.columnBreaks = [];
      },
    },
    ChartObjects: {
      call: (sheet, [key]) =>
        isLeftOut(key)
          ? world.wrap('Et.ChartObjects', sheet)
          : world.wrap('Et.ChartObject', { sheet, chart: chartOf(sheet, key) }),
    },
    ...protectionOfSheet(world),
    ...filterOfSheet(world),
  };
}

/** The colour of a sheet's tab; false where it has none. */
export function tabMembers({ schema }: World): Members<Sheet> {
  const colors = createCodec(schema, 'XlColorIndex', { none: 'xlColorIndexNone' });
  return {
    Color: {
      get: ({ tabColor }) => (tabColor === null ? false : numberOfHex(tabColor)),
      set: (sheet, value) => {
        sheet.tabColor = hexOf('Tab.Color', value);
      },
    },
    ColorIndex: {
      // Which number the nearest of the old colours has matters to nobody.
      get: ({ tabColor }) => (tabColor === null ? colors.toNumber('none') : 1),
      set: (sheet, value) => {
        colors.toWord(value);
        sheet.tabColor = null;
      },
    },
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

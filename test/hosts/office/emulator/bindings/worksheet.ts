import { recalculate } from '../../excel/calculate';
import { copySheet, type CopyPlace } from '../../excel/copySheet';
import { pointsOfWidth, widthOfPoints } from '../../excel/columnWidth';
import { wholeGrid } from '../../excel/grid';
import type { Sheet, Visibility } from '../../excel/model';
import { usedArea } from '../../excel/readCells';
import {
  activateSheet,
  deleteSheet,
  moveSheet,
  renameSheet,
  setVisibility,
} from '../../excel/sheets';
import { bind, type Bindings, type MethodCall } from '../protocol/binding';
import { HostFault, invalidArgument } from '../protocol/hostFault';
import { HostObject } from '../protocol/hostObject';
import { rangeOf } from './address';
import { integer, optionalText } from './argument';
import { colorOf } from './color';
import { pageBreaksObject } from './pageBreaks';
import { rangeAreasObject } from './rangeAreas';
import { rangeObject } from './rangeTarget';
import { worksheetObject } from './worksheets';

const visibilities: Readonly<Record<string, Visibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** A sheet: its own properties, its ranges, its place among the others. */
export function worksheetBindings(): Bindings {
  return {
    Worksheet: bind<Sheet>({
      keys: ({ id, name }) => [id, name],
      isAlive: (sheet) => sheet.workbook.sheets.includes(sheet),
      get: {
        Name: ({ name }) => name,
        Position: (sheet) => sheet.workbook.sheets.indexOf(sheet),
        Visibility: ({ visibility }) =>
          Object.keys(visibilities).find((name) => visibilities[name] === visibility),
        TabColor: ({ tabColor }) => tabColor ?? '',
        ShowGridlines: ({ showGridlines }) => showGridlines,
        StandardHeight: ({ defaultHeightPt }) => defaultHeightPt,
        StandardWidth: ({ defaultWidthChars }) => pointsOfWidth(defaultWidthChars),
      },
      set: {
        Name: (sheet, value) => renameSheet(sheet, String(value)),
        Position: (sheet, value, location) => moveSheet(sheet, integer(value, location)),
        Visibility: (sheet, value) =>
          setVisibility(sheet, visibilities[String(value)] ?? 'visible'),
        TabColor: (sheet, value, location) => {
          sheet.tabColor = value === '' ? null : colorOf(value, location);
        },
        ShowGridlines: (sheet, value) => {
          sheet.showGridlines = value === true;
        },
        StandardWidth: (sheet, value) => {
          sheet.defaultWidthChars = widthOfPoints(Number(value));
        },
      },
      navigate: {
        HorizontalPageBreaks: (sheet) => pageBreaksObject(sheet, 'rowBreaks'),
        VerticalPageBreaks: (sheet) => pageBreaksObject(sheet, 'columnBreaks'),
      },
      call: { ...ranges, ...neighbours, ...actions },
    }),
  };
}

type Calls = Readonly<Record<string, (call: MethodCall<Sheet>) => unknown>>;

const ranges: Calls = {
  GetRange: ({ target, args: [address], location }) => {
    if (address === undefined || address === null) return rangeObject(target, wholeGrid, location);
    const { sheet, area } = rangeOf(target, address, location);
    if (sheet !== target) throw invalidArgument(location);
    return rangeObject(sheet, area, location);
  },
  GetRanges: ({ target, args: [address], location }) => {
    const texts = (optionalText(address) ?? 'A:XFD').split(',');
    const areas = texts.map((text) => rangeOf(target, text.trim(), location).area);
    return rangeAreasObject(target, areas);
  },
  GetCell: ({ target, args: [row, column], location }) => {
    const [top, left] = [integer(row, location), integer(column, location)];
    return rangeObject(target, { top, left, bottom: top, right: left }, location);
  },
  GetRangeByIndexes: ({ target, args: [row, column, rowCount, columnCount], location }) => {
    const [top, left] = [integer(row, location), integer(column, location)];
    const bottom = top + integer(rowCount, location) - 1;
    const right = left + integer(columnCount, location) - 1;
    return rangeObject(target, { top, left, bottom, right }, location);
  },
  // Of an empty sheet it is A1, while the variant with OrNullObject is a null object.
  GetUsedRange: ({ target, args: [isValuesOnly], location }) => {
    const empty = { top: 0, left: 0, bottom: 0, right: 0 };
    return rangeObject(target, usedArea(target, isValuesOnly === true) ?? empty, location);
  },
  GetUsedRangeOrNullObject: ({ target, args: [isValuesOnly], location }) => {
    const area = usedArea(target, isValuesOnly === true);
    return area === null ? null : rangeObject(target, area, location);
  },
};

const neighbour = (
  { target, args: [isVisibleOnly] }: MethodCall<Sheet>,
  step: 1 | -1,
): HostObject | null => {
  const { sheets } = target.workbook;
  const isShown = (sheet: Sheet): boolean =>
    isVisibleOnly !== true || sheet.visibility === 'visible';
  for (let at = sheets.indexOf(target) + step; at >= 0 && at < sheets.length; at += step) {
    const sheet = sheets[at];
    if (sheet !== undefined && isShown(sheet)) return worksheetObject(sheet);
  }
  return null;
};

const required = (object: HostObject | null, location: string): HostObject => {
  if (object === null) throw new HostFault('ItemNotFound', location, 404);
  return object;
};

const neighbours: Calls = {
  GetNext: (call) => required(neighbour(call, 1), call.location),
  GetNextOrNullObject: (call) => neighbour(call, 1),
  GetPrevious: (call) => required(neighbour(call, -1), call.location),
  GetPreviousOrNullObject: (call) => neighbour(call, -1),
};

const actions: Calls = {
  Activate: ({ target }) => {
    activateSheet(target);
    return null;
  },
  Calculate: ({ target }) => {
    recalculate(target.workbook);
    return null;
  },
  Delete: ({ target }) => {
    deleteSheet(target);
    return null;
  },
  Copy: ({ target, args: [place, other], location }) =>
    worksheetObject(copySheet(target, placeOf(place, other, location))),
};

function placeOf(place: unknown, other: unknown, location: string): CopyPlace {
  if (place === 'Beginning') return { at: 'beginning' };
  if (place !== 'Before' && place !== 'After') return { at: 'end' };
  if (!(other instanceof HostObject) || other.className !== 'Worksheet') {
    throw invalidArgument(location);
  }
  return { at: place === 'Before' ? 'before' : 'after', sheet: other.target as Sheet };
}

import type { Area } from '../../../../../src/workbook/address';
import { isWholeColumns, isWholeRows, maxColumns, maxRows } from '../../excel/grid';
import type { PageLayout, Sheet } from '../../excel/model';
import type { MethodCall } from '../protocol/binding';
import { invalidArgument, itemNotFound } from '../protocol/hostFault';
import { HostObject } from '../protocol/hostObject';
import { rangeOf } from './address';
import { record } from './argument';
import { rangeAreasObject } from './rangeAreas';
import { rangeObject } from './rangeTarget';

type Calls = Readonly<Record<string, (call: MethodCall<Sheet>) => unknown>>;

const points: Readonly<Record<string, number>> = {
  Points: 1,
  Inches: 72,
  Centimeters: 72 / 2.54,
};

/** Print area, print titles and margins. */
export const printCalls: Calls = {
  SetPrintArea: ({ target, args: [area], location }) => {
    target.pageLayout.printArea = areasOf(target, area, location);
    return null;
  },
  GetPrintArea: (call) => required(printArea(call.target), call.location),
  SetPrintTitleRows: ({ target, args: [rows], location }) => {
    const { area } = rangeOf(target, rows, location);
    if (!isWholeRows(area)) throw invalidArgument(location);
    target.pageLayout.titleRows = [area.top, area.bottom];
    return null;
  },
  GetPrintTitleRows: ({ target, location }) => required(titleRows(target, location), location),
  SetPrintTitleColumns: ({ target, args: [columns], location }) => {
    const { area } = rangeOf(target, columns, location);
    if (!isWholeColumns(area)) throw invalidArgument(location);
    target.pageLayout.titleColumns = [area.left, area.right];
    return null;
  },
  GetPrintTitleColumns: ({ target, location }) =>
    required(titleColumns(target, location), location),
  SetPrintMargins: ({ target: { pageLayout }, args: [unit, margins], location }) => {
    const factor = points[String(unit)];
    if (factor === undefined) throw invalidArgument(location);
    const changed = Object.entries(record(margins, location)).map(([name, value]) => {
      if (!(name in pageLayout.margins) || typeof value !== 'number') {
        throw invalidArgument(location);
      }
      return [name, value * factor];
    });
    pageLayout.margins = {
      ...pageLayout.margins,
      ...(Object.fromEntries(changed) as Partial<PageLayout['margins']>),
    };
    return null;
  },
};

function areasOf(sheet: Sheet, value: unknown, location: string): readonly Area[] {
  if (value instanceof HostObject && value.className === 'RangeAreas') {
    return (value.target as { readonly areas: readonly Area[] }).areas;
  }
  const parts = typeof value === 'string' ? value.split(',') : [value];
  return parts.map((part) => {
    const found = rangeOf(sheet, part, location);
    if (found.sheet !== sheet) throw invalidArgument(location);
    return found.area;
  });
}

function required(object: HostObject | null, location: string): HostObject {
  if (object === null) throw itemNotFound(location);
  return object;
}

function printArea(sheet: Sheet): HostObject | null {
  const { printArea: areas } = sheet.pageLayout;
  return areas === null ? null : rangeAreasObject(sheet, areas);
}

function titleRows(sheet: Sheet, location: string): HostObject | null {
  const lines = sheet.pageLayout.titleRows;
  if (lines === null) return null;
  const [top, bottom] = lines;
  return rangeObject(sheet, { top, left: 0, bottom, right: maxColumns - 1 }, location);
}

function titleColumns(sheet: Sheet, location: string): HostObject | null {
  const lines = sheet.pageLayout.titleColumns;
  if (lines === null) return null;
  const [left, right] = lines;
  return rangeObject(sheet, { top: 0, left, bottom: maxRows - 1, right }, location);
}

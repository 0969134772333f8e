import type { Area } from '../../../../../src/workbook/address';
import { boundingArea, maxColumns, maxRows, sharedArea } from '../../excel/grid';
import { usedArea } from '../../excel/readCells';
import type { MethodCall } from '../protocol/binding';
import type { HostObject } from '../protocol/hostObject';
import { invalidArgument, itemNotFound } from '../protocol/hostFault';
import { rangeOf } from './address';
import { integer } from './argument';
import { rangeObject, type RangeTarget } from './rangeTarget';

type Call = MethodCall<RangeTarget>;
type Change = (area: Area, first: number, second: number) => Partial<Area>;

/** A range from the area and up to two whole numbers. */
function moved(change: Change, fallback = 0): (call: Call) => HostObject {
  return ({ target: { sheet, area }, args: [first, second], location }) => {
    const numbers = [integer(first, location, fallback), integer(second, location, fallback)];
    const next = { ...area, ...change(area, numbers[0] ?? 0, numbers[1] ?? 0) };
    return rangeObject(sheet, next, location);
  };
}

function other({ target, args: [value], location }: Call): Area {
  const found = rangeOf(target.sheet, value, location);
  if (found.sheet !== target.sheet) throw invalidArgument(location);
  return found.area;
}

function intersection(call: Call): HostObject | null {
  const shared = sharedArea(call.target.area, other(call));
  return shared === null ? null : rangeObject(call.target.sheet, shared, call.location);
}

function used({
  target: { sheet, area },
  args: [isValuesOnly],
  location,
}: Call): HostObject | null {
  const all = usedArea(sheet, isValuesOnly === true);
  const shared = all === null ? null : sharedArea(area, all);
  return shared === null ? null : rangeObject(sheet, shared, location);
}

/** Ranges that are reached from a range. */
export const moves: Readonly<Record<string, (call: Call) => unknown>> = {
  GetCell: moved(({ top, left }, row, column) => ({
    top: top + row,
    left: left + column,
    bottom: top + row,
    right: left + column,
  })),
  GetRow: moved(({ top }, row) => ({ top: top + row, bottom: top + row })),
  GetColumn: moved(({ left }, column) => ({ left: left + column, right: left + column })),
  GetLastRow: moved(({ bottom }) => ({ top: bottom })),
  GetLastColumn: moved(({ right }) => ({ left: right })),
  GetLastCell: moved(({ bottom, right }) => ({ top: bottom, left: right })),
  GetEntireRow: moved(() => ({ left: 0, right: maxColumns - 1 })),
  GetEntireColumn: moved(() => ({ top: 0, bottom: maxRows - 1 })),
  GetOffsetRange: moved(({ top, left, bottom, right }, rows, columns) => ({
    top: top + rows,
    bottom: bottom + rows,
    left: left + columns,
    right: right + columns,
  })),
  GetResizedRange: moved(({ bottom, right }, rows, columns) => ({
    bottom: bottom + rows,
    right: right + columns,
  })),
  GetAbsoluteResizedRange: moved(({ top, left }, rows, columns) => ({
    bottom: top + rows - 1,
    right: left + columns - 1,
  })),
  GetRowsAbove: moved(({ top }, count) => ({ top: top - count, bottom: top - 1 }), 1),
  GetRowsBelow: moved(({ bottom }, count) => ({ top: bottom + 1, bottom: bottom + count }), 1),
  GetColumnsBefore: moved(({ left }, count) => ({ left: left - count, right: left - 1 }), 1),
  GetColumnsAfter: moved(({ right }, count) => ({ left: right + 1, right: right + count }), 1),
  GetBoundingRect: (call) => {
    const both = boundingArea([call.target.area, other(call)]);
    return both === null ? null : rangeObject(call.target.sheet, both, call.location);
  },
  GetIntersectionOrNullObject: intersection,
  GetIntersection: (call) => {
    const shared = intersection(call);
    if (shared === null) throw itemNotFound(call.location);
    return shared;
  },
  GetUsedRangeOrNullObject: used,
  // Without content it is the first cell.
  GetUsedRange: (call) => {
    const { sheet, area } = call.target;
    const first = { ...area, bottom: area.top, right: area.left };
    return used(call) ?? rangeObject(sheet, first, call.location);
  },
};

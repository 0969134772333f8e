import type { Area } from '../../../../../src/workbook/address';
import { mapArea, sizeOf } from '../../excel/grid';
import type { MethodCall } from '../protocol/binding';
import type { Engine } from '../protocol/engine';
import { classOf } from '../protocol/gate';
import { invalidArgument } from '../protocol/hostFault';
import { HostObject } from '../protocol/hostObject';
import { navigate } from '../protocol/objects';
import { getScalar, setScalar } from '../protocol/scalars';
import { record } from './argument';
import type { RangeTarget } from './rangeTarget';

type Call = MethodCall<RangeTarget>;
type Properties = Readonly<Record<string, unknown>>;

/** Sides of a cell as these methods name them. */
const sides: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

/** Properties of every cell, row or column of a range in one call, as nested objects. */
export function propertiesCall(
  engine: () => Engine,
): Readonly<Record<string, (call: Call) => unknown>> {
  return {
    GetCellProperties: ({ target, args: [wanted], location }) =>
      cellsOf(target).map((row) => row.map((cell) => read(engine(), cell, wanted, location))),
    GetRowProperties: ({ target, args: [wanted], location }) =>
      rowsOf(target).map((row) => read(engine(), row, wanted, location)),
    GetColumnProperties: ({ target, args: [wanted], location }) =>
      columnsOf(target).map((column) => read(engine(), column, wanted, location)),
    SetCellProperties: ({ target, args: [given], location }) => {
      const rows = listOf(given, sizeOf(target.area).rows, location);
      cellsOf(target).forEach((cells, down) => {
        const row = listOf(rows[down], sizeOf(target.area).columns, location);
        cells.forEach((cell, across) => write(engine(), cell, row[across], location));
      });
      return null;
    },
    SetRowProperties: ({ target, args: [given], location }) => {
      const rows = listOf(given, sizeOf(target.area).rows, location);
      rowsOf(target).forEach((row, down) => write(engine(), row, rows[down], location));
      return null;
    },
    SetColumnProperties: ({ target, args: [given], location }) => {
      const columns = listOf(given, sizeOf(target.area).columns, location);
      columnsOf(target).forEach((column, across) =>
        write(engine(), column, columns[across], location),
      );
      return null;
    },
  };
}

function rangesOf({ sheet }: RangeTarget, areas: readonly Area[]): readonly HostObject[] {
  return areas.map((area) => new HostObject('Range', { sheet, area }));
}

function cellsOf(target: RangeTarget): readonly (readonly HostObject[])[] {
  return mapArea(target.area, (row, column) => ({
    top: row,
    left: column,
    bottom: row,
    right: column,
  })).map((areas) => rangesOf(target, areas));
}

function rowsOf(target: RangeTarget): readonly HostObject[] {
  const { area } = target;
  const { rows } = sizeOf(area);
  const lines = Array.from({ length: rows }, (_, index) => area.top + index);
  return rangesOf(
    target,
    lines.map((line) => ({ ...area, top: line, bottom: line })),
  );
}

function columnsOf(target: RangeTarget): readonly HostObject[] {
  const { area } = target;
  const { columns } = sizeOf(area);
  const lines = Array.from({ length: columns }, (_, index) => area.left + index);
  return rangesOf(
    target,
    lines.map((line) => ({ ...area, left: line, right: line })),
  );
}

function listOf(value: unknown, length: number, location: string): readonly unknown[] {
  if (!Array.isArray(value) || value.length !== length) throw invalidArgument(location);
  return value;
}

function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The object behind a nested property: a side of the borders, or a navigation property. */
function inner(engine: Engine, object: HostObject, name: string, location: string): HostObject {
  const side = sides[name];
  const target = object.target as RangeTarget;
  if (object.className === 'RangeBorderCollection' && side !== undefined) {
    return new HostObject('RangeBorder', { ...target, side });
  }
  const next = navigate(engine, object, upperFirst(name));
  if (next === null) throw invalidArgument(location);
  return next;
}

function read(engine: Engine, object: HostObject, wanted: unknown, location: string): Properties {
  const names = Object.entries(record(wanted, location)).filter(([, is]) => is !== false);
  return Object.fromEntries(
    names.map(([name, deeper]) => {
      const isScalar = upperFirst(name) in classOf(engine, object).scalars;
      if (isScalar) return [name, getScalar(engine, object, upperFirst(name))];
      return [name, read(engine, inner(engine, object, name, location), deeper, location)];
    }),
  );
}

function write(engine: Engine, object: HostObject, given: unknown, location: string): void {
  for (const [name, value] of Object.entries(record(given, location))) {
    if (value === undefined || value === null) continue;
    const isScalar = upperFirst(name) in classOf(engine, object).scalars;
    if (isScalar) setScalar(engine, object, upperFirst(name), value);
    else write(engine, inner(engine, object, name, location), value, location);
  }
}

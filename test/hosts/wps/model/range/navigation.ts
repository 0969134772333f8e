import type { Area } from '../../../../../src/workbook/address';
import { isOnGrid, maxColumns, maxRows, sizeOf, wholeGrid } from '../../../office/excel/grid';
import { mergeAt } from '../../../office/excel/merges';
import type { Sheet } from '../../../office/excel/model';
import { badArgument, isLeftOut, numberOf, optionalNumber, optionalTruth } from '../argument';
import type { Members } from '../kind';
import type { RangeTarget } from '../targets';
import type { World } from '../world';
import { addressOf, rangeNamed } from './address';

/** From cells to other cells, and what they are called. */
export function rangeNavigation(world: World): Members<RangeTarget> {
  const range = (target: RangeTarget): object => world.wrap('Et.Range', target);
  return {
    Address: {
      call: ({ areas }, [row, column, style, external]) => {
        const isPlain = isLeftOut(style) && isLeftOut(external);
        if (!isPlain) throw badArgument('Range.Address', style ?? external);
        const [isRowFixed, isColumnFixed] = [row, column].map((it) =>
          optionalTruth('Range.Address', it, true),
        );
        return areas.map((it) => addressOf(it, isRowFixed, isColumnFixed)).join(',');
      },
    },
    Row: { get: ({ areas: [{ top }] }) => top + 1 },
    Column: { get: ({ areas: [{ left }] }) => left + 1 },
    Count: { get: countOf },
    CountLarge: { get: countOf },
    Areas: { get: (target) => world.wrap('Et.Areas', target) },
    Worksheet: { get: ({ sheet }) => world.wrap('Et.Worksheet', sheet) },
    Parent: { get: ({ sheet }) => world.wrap('Et.Worksheet', sheet) },
    Application: { get: () => world.wrap('Et.Application', world.front()) },
    Cells: { get: (target) => range({ ...target, by: 'cells' }) },
    Rows: { get: (target) => range({ ...target, by: 'rows' }) },
    Columns: { get: (target) => range({ ...target, by: 'columns' }) },
    EntireRow: { get: (target) => range(entire(target, 'rows')) },
    EntireColumn: { get: (target) => range(entire(target, 'columns')) },
    MergeArea: {
      get: ({ sheet, areas: [area] }) => {
        const { top, left } = area;
        const merge = mergeAt(sheet, top, left);
        const isOne = area.top === area.bottom && area.left === area.right;
        if (!isOne && merge === null) throw badArgument('Range.MergeArea', addressOf(area));
        return range({ sheet, areas: [merge ?? area], by: 'cells' });
      },
    },
    Item: { call: (target, args) => range(itemOf(target, args)) },
    Range: {
      call: ({ sheet, areas: [area] }, args) => range(within(world, sheet, area, args)),
    },
    Offset: {
      call: ({ sheet, areas: [area], by }, [rows, columns]) => {
        const down = optionalNumber('Range.Offset', rows, 0);
        const right = optionalNumber('Range.Offset', columns, 0);
        return range({ sheet, areas: [shifted(area, down, right)], by });
      },
    },
    Resize: {
      call: ({ sheet, areas: [area], by }, [rows, columns]) => {
        const size = sizeOf(area);
        const bottom = area.top + optionalNumber('Range.Resize', rows, size.rows) - 1;
        const right = area.left + optionalNumber('Range.Resize', columns, size.columns) - 1;
        return range({ sheet, areas: [onGrid({ ...area, bottom, right })], by });
      },
    },
  };
}

/** The areas that a range was put together from. */
export function areasMembers(world: World): Members<RangeTarget> {
  return {
    Count: { get: ({ areas }) => areas.length },
    Item: {
      call: ({ sheet, areas, by }, [index]) => {
        const area = areas[numberOf('Areas.Item', index) - 1];
        if (area === undefined) throw badArgument('Areas.Item', index);
        return world.wrap('Et.Range', { sheet, areas: [area], by });
      },
    },
  };
}

/** The cells that `Range(a)` or `Range(a, b)` means for a sheet: texts or Range objects. @throws {Error} */
export function rangeOfArguments(
  world: World,
  sheet: Sheet,
  [first, second]: readonly unknown[],
): RangeTarget {
  const one = rangeOfArgument(world, sheet, first);
  if (isLeftOut(second)) return one;
  const other = rangeOfArgument(world, sheet, second);
  if (other.sheet !== one.sheet) throw badArgument('Range', second);
  const [[a], [b]] = [one.areas, other.areas];
  const area = {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
  return { sheet: one.sheet, areas: [area], by: 'cells' };
}

function rangeOfArgument(world: World, sheet: Sheet, value: unknown): RangeTarget {
  const target = world.targetOf('Et.Range', value);
  if (target !== null) return target;
  if (typeof value !== 'string') throw badArgument('Range', value);
  return rangeNamed(sheet, value);
}

/** `Range` of a range counts from its first cell. */
function within(
  world: World,
  sheet: Sheet,
  { top, left }: Area,
  args: readonly unknown[],
): RangeTarget {
  const target = rangeOfArguments(world, sheet, args);
  const [first, ...rest] = target.areas.map((it) => shifted(it, top, left));
  return first === undefined ? target : { ...target, areas: [first, ...rest] };
}

function countOf({ areas, by }: RangeTarget): number {
  const sizes = areas.map(sizeOf);
  if (by === 'cells') return sizes.reduce((sum, it) => sum + it.rows * it.columns, 0);
  return sizes[0]?.[by] ?? 0;
}

function entire(
  { sheet, areas: [area, ...rest] }: RangeTarget,
  by: 'rows' | 'columns',
): RangeTarget {
  const { top, left, bottom, right } = wholeGrid;
  const whole = (it: Area): Area =>
    by === 'rows' ? { ...it, left, right } : { ...it, top, bottom };
  return { sheet, areas: [whole(area), ...rest.map(whole)], by };
}

/** 1-based from the first cell; one index counts rows, columns, or cells row by row. */
function itemOf({ sheet, areas: [area], by }: RangeTarget, args: readonly unknown[]): RangeTarget {
  const [row, column] = args;
  const at = numberOf('Range.Item', row) - 1;
  if (!isLeftOut(column)) {
    if (by !== 'cells') throw badArgument('Range.Item', column);
    return oneCell(sheet, area.top + at, area.left + columnNumber(column) - 1);
  }
  if (by === 'rows')
    return { sheet, areas: [onGrid({ ...area, top: area.top + at, bottom: area.top + at })], by };
  if (by === 'columns')
    return { sheet, areas: [onGrid({ ...area, left: area.left + at, right: area.left + at })], by };
  const { columns } = sizeOf(area);
  return oneCell(sheet, area.top + Math.floor(at / columns), area.left + (at % columns));
}

function columnNumber(column: unknown): number {
  if (typeof column !== 'string') return numberOf('Range.Item', column);
  if (!/^[A-Z]{1,3}$/i.test(column)) throw badArgument('Range.Item', column);
  return Array.from(column.toUpperCase()).reduce((sum, it) => sum * 26 + it.charCodeAt(0) - 64, 0);
}

function oneCell(sheet: Sheet, row: number, column: number): RangeTarget {
  const area = onGrid({ top: row, left: column, bottom: row, right: column });
  return { sheet, areas: [area], by: 'cells' };
}

function shifted({ top, left, bottom, right }: Area, down: number, across: number): Area {
  const [lastRow, lastColumn] = [maxRows - 1, maxColumns - 1];
  return onGrid({
    top: top + down,
    left: left + across,
    bottom: bottom === lastRow ? bottom : bottom + down,
    right: right === lastColumn ? right : right + across,
  });
}

function onGrid(area: Area): Area {
  if (!isOnGrid(area)) throw new Error('应用程序定义或对象定义错误：区域超出工作表');
  return area;
}

import { widthOfChars } from '../../../office/excel/columnWidth';
import { isWholeColumns, isWholeRows } from '../../../office/excel/grid';
import { columnAt, rowAt, setColumns, setRows } from '../../../office/excel/lines';
import type { Sheet } from '../../../office/excel/model';
import { badArgument, numberOf, truthOf } from '../argument';
import { edgesOf } from '../geometry';
import type { Members } from '../kind';
import type { RangeTarget } from '../targets';
import { common } from './values';

/** Height, width and hiding of the rows and columns that cells are in. */
export function rangeSizes(): Members<RangeTarget> {
  return {
    ColumnWidth: {
      get: (target) => common(columnsOf(target).map((at) => widthAt(target.sheet, at))),
      set: ({ sheet, areas }, value) => {
        const chars = numberOf('ColumnWidth', value);
        if (chars < 0 || chars > 255) throw badArgument('ColumnWidth', value);
        const change =
          chars === 0 ? { isHidden: true } : { size: widthOfChars(chars), isHidden: false };
        for (const area of areas) setColumns(sheet, area, change);
      },
    },
    RowHeight: {
      get: (target) => common(rowsOf(target).map((at) => heightAt(target.sheet, at))),
      set: ({ sheet, areas }, value) => {
        const points = numberOf('RowHeight', value);
        if (points < 0 || points > 409.5) throw badArgument('RowHeight', value);
        const change = points === 0 ? { isHidden: true } : { size: points, isHidden: false };
        for (const area of areas) setRows(sheet, area, change);
      },
    },
    UseStandardHeight: {
      get: (target) => common(rowsOf(target).map((at) => rowAt(target.sheet, at).size === null)),
      set: ({ sheet, areas }, value) => {
        if (!truthOf('UseStandardHeight', value)) throw badArgument('UseStandardHeight', value);
        for (const area of areas) setRows(sheet, area, { size: null });
      },
    },
    UseStandardWidth: {
      get: (target) =>
        common(columnsOf(target).map((at) => columnAt(target.sheet, at).size === null)),
      set: ({ sheet, areas }, value) => {
        if (!truthOf('UseStandardWidth', value)) throw badArgument('UseStandardWidth', value);
        for (const area of areas) setColumns(sheet, area, { size: null });
      },
    },
    Hidden: {
      get: (target) => {
        const { sheet } = target;
        return isOfRows(target)
          ? common(rowsOf(target).map((at) => rowAt(sheet, at).isHidden))
          : common(columnsOf(target).map((at) => columnAt(sheet, at).isHidden));
      },
      set: (target, value) => {
        const isHidden = truthOf('Hidden', value);
        const change = isOfRows(target) ? setRows : setColumns;
        for (const area of target.areas) change(target.sheet, area, { isHidden });
      },
    },
    Left: { get: ({ sheet, areas: [area] }) => edgesOf(sheet, area).left },
    Top: { get: ({ sheet, areas: [area] }) => edgesOf(sheet, area).top },
    Width: {
      get: ({ sheet, areas: [area] }) => edgesOf(sheet, area).right - edgesOf(sheet, area).left,
    },
    Height: {
      get: ({ sheet, areas: [area] }) => edgesOf(sheet, area).bottom - edgesOf(sheet, area).top,
    },
  };
}

/** Only whole rows and whole columns can be hidden. */
function isOfRows({ areas, by }: RangeTarget): boolean {
  if (by === 'columns' && areas.every(isWholeColumns)) return false;
  if (areas.every(isWholeRows)) return true;
  if (areas.every(isWholeColumns)) return false;
  throw new Error('无法设置 Range 的 Hidden 属性：只能用于整行或整列');
}

function rowsOf({ areas }: RangeTarget): readonly number[] {
  return areas.flatMap(({ top, bottom }) => lines(top, bottom));
}

function columnsOf({ areas }: RangeTarget): readonly number[] {
  return areas.flatMap(({ left, right }) => lines(left, right));
}

function lines(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** Characters that fit, as people see it; 0 for a hidden column. */
function widthAt(sheet: Sheet, column: number): number {
  const { isHidden, size } = columnAt(sheet, column);
  const fileChars = size ?? sheet.defaultWidthChars;
  return isHidden ? 0 : Math.round((fileChars * 7 - 5) * (100 / 7)) / 100;
}

/** Points; 0 for a hidden row. */
function heightAt(sheet: Sheet, row: number): number {
  const { isHidden, size } = rowAt(sheet, row);
  return isHidden ? 0 : (size ?? sheet.defaultHeightPt);
}

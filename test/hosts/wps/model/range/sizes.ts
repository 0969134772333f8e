import { widthOfChars } from '../../../office/excel/columnWidth';
import { isWholeColumns, isWholeRows } from '../../../office/excel/grid';
import { linesWithin, setColumns, setRows } from '../../../office/excel/lines';
import type { Line, Sheet } from '../../../office/excel/model';
import { badArgument, numberOf, truthOf } from '../argument';
import { sideEdgesOf, upperEdgesOf } from '../geometry';
import type { Members } from '../kind';
import type { RangeTarget } from '../targets';
import { common } from './values';

/** Height, width and hiding of the rows and columns that cells are in. */
export function rangeSizes(): Members<RangeTarget> {
  return {
    ColumnWidth: {
      get: (target) => common(columnsOf(target, (it) => widthOf(target.sheet, it))),
      set: ({ sheet, areas }, value) => {
        const chars = numberOf('ColumnWidth', value);
        if (chars < 0 || chars > 255) throw badArgument('ColumnWidth', value);
        const change =
          chars === 0 ? { isHidden: true } : { size: widthOfChars(chars), isHidden: false };
        for (const area of areas) setColumns(sheet, area, change);
      },
    },
    RowHeight: {
      get: (target) => common(rowsOf(target, (it) => heightOf(target.sheet, it))),
      set: ({ sheet, areas }, value) => {
        const points = numberOf('RowHeight', value);
        if (points < 0 || points > 409.5) throw badArgument('RowHeight', value);
        const change = points === 0 ? { isHidden: true } : { size: points, isHidden: false };
        for (const area of areas) setRows(sheet, area, change);
      },
    },
    UseStandardHeight: {
      get: (target) => common(rowsOf(target, (it) => it.size === null)),
      set: ({ sheet, areas }, value) => {
        if (!truthOf('UseStandardHeight', value)) throw badArgument('UseStandardHeight', value);
        for (const area of areas) setRows(sheet, area, { size: null });
      },
    },
    UseStandardWidth: {
      get: (target) => common(columnsOf(target, (it) => it.size === null)),
      set: ({ sheet, areas }, value) => {
        if (!truthOf('UseStandardWidth', value)) throw badArgument('UseStandardWidth', value);
        for (const area of areas) setColumns(sheet, area, { size: null });
      },
    },
    Hidden: {
      get: (target) =>
        common((isOfRows(target) ? rowsOf : columnsOf)(target, ({ isHidden }) => isHidden)),
      set: (target, value) => {
        const isHidden = truthOf('Hidden', value);
        const change = isOfRows(target) ? setRows : setColumns;
        for (const area of target.areas) change(target.sheet, area, { isHidden });
      },
    },
    Left: { get: ({ sheet, areas: [area] }) => sideEdgesOf(sheet, area).left },
    Top: { get: ({ sheet, areas: [area] }) => upperEdgesOf(sheet, area).top },
    Width: {
      get: ({ sheet, areas: [area] }) => {
        const { left, right } = sideEdgesOf(sheet, area);
        return right - left;
      },
    },
    Height: {
      get: ({ sheet, areas: [area] }) => {
        const { top, bottom } = upperEdgesOf(sheet, area);
        return bottom - top;
      },
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

/** What is told of rows; once of all that have no entry of their own. */
function rowsOf<T>({ sheet, areas }: RangeTarget, tell: (row: Line) => T): readonly T[] {
  return areas.flatMap(({ top, bottom }) => linesWithin(sheet.rows, top, bottom).map(tell));
}

function columnsOf<T>({ sheet, areas }: RangeTarget, tell: (column: Line) => T): readonly T[] {
  return areas.flatMap(({ left, right }) => linesWithin(sheet.columns, left, right).map(tell));
}

/** Characters that fit, as people see it; 0 for a hidden column. */
function widthOf({ defaultWidthChars }: Sheet, { isHidden, size }: Line): number {
  const fileChars = size ?? defaultWidthChars;
  return isHidden ? 0 : Math.round((fileChars * 7 - 5) * (100 / 7)) / 100;
}

/** Points; 0 for a hidden row. */
function heightOf({ defaultHeightPt }: Sheet, { isHidden, size }: Line): number {
  return isHidden ? 0 : (size ?? defaultHeightPt);
}

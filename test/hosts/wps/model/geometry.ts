import type { Area, Position } from '../../../../src/workbook/address';
import { pointsOfWidth } from '../../office/excel/columnWidth';
import { columnAt, rowAt } from '../../office/excel/lines';
import type { Sheet } from '../../office/excel/model';

/** Points from the upper left corner of the sheet. */
export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where cells lie on the sheet. */
export function edgesOf(sheet: Sheet, area: Area): Edges {
  return { ...sideEdgesOf(sheet, area), ...upperEdgesOf(sheet, area) };
}

/** Where cells begin and end across the sheet. */
export function sideEdgesOf(sheet: Sheet, { left, right }: Area): Pick<Edges, 'left' | 'right'> {
  const x = startOf(left, (at) => widthOf(sheet, at));
  return { left: x, right: x + startOf(right - left + 1, (at) => widthOf(sheet, left + at)) };
}

/** Where cells begin and end down the sheet. */
export function upperEdgesOf(sheet: Sheet, { top, bottom }: Area): Pick<Edges, 'top' | 'bottom'> {
  const y = startOf(top, (at) => heightOf(sheet, at));
  return { top: y, bottom: y + startOf(bottom - top + 1, (at) => heightOf(sheet, top + at)) };
}

/** The cell in which a point lies; of a point on an edge the cell after it. */
export function cellAt(sheet: Sheet, x: number, y: number): Position {
  return {
    row: lineAt(y, (at) => heightOf(sheet, at)),
    column: lineAt(x, (at) => widthOf(sheet, at)),
  };
}

function startOf(count: number, sizeAt: (at: number) => number): number {
  let sum = 0;
  for (let at = 0; at < count; at++) sum += sizeAt(at);
  return sum;
}

function lineAt(distance: number, sizeAt: (at: number) => number): number {
  let at = 0;
  for (let end = sizeAt(0); end <= distance; end += sizeAt(at)) at += 1;
  return at;
}

function widthOf(sheet: Sheet, column: number): number {
  const { isHidden, size } = columnAt(sheet, column);
  return isHidden ? 0 : pointsOfWidth(size ?? sheet.defaultWidthChars);
}

function heightOf(sheet: Sheet, row: number): number {
  const { isHidden, size } = rowAt(sheet, row);
  return isHidden ? 0 : (size ?? sheet.defaultHeightPt);
}

import { formatColumn, formatRange, type Area } from '../../../../../src/workbook/address';
import { bareSheet, sheetPrefix } from '../../excel/formulaPieces';
import { isWholeColumns, isWholeRows, maxColumns, maxRows } from '../../excel/grid';
import type { Sheet } from '../../excel/model';
import { namedFormula } from '../../excel/namedFormula';
import { findSheet } from '../../excel/sheetLookup';
import { invalidArgument, itemNotFound } from '../protocol/hostFault';
import { isRange, rangeObject, type RangeTarget } from './rangeTarget';

const cells = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;
const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const rows = /^\$?(\d+):\$?(\d+)$/;

/** The area of `A1`, `A1:B2`, `A:C` or `1:3`, with `$` or without; null for other texts. It may leave the grid. */
export function parseArea(text: string): Area | null {
  const ofCells = cells.exec(text);
  if (ofCells !== null) {
    const [, left = '', top = '', right = left, bottom = top] = ofCells;
    return ordered(Number(top) - 1, columnOf(left), Number(bottom) - 1, columnOf(right));
  }
  const ofColumns = columns.exec(text);
  if (ofColumns !== null) {
    const [, left = '', right = ''] = ofColumns;
    return ordered(0, columnOf(left), maxRows - 1, columnOf(right));
  }
  const ofRows = rows.exec(text);
  if (ofRows === null) return null;
  const [, top, bottom] = ofRows;
  return ordered(Number(top) - 1, 0, Number(bottom) - 1, maxColumns - 1);
}

function columnOf(letters: string): number {
  return (
    Array.from(letters.toUpperCase()).reduce(
      (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
      0,
    ) - 1
  );
}

function ordered(row: number, column: number, otherRow: number, otherColumn: number): Area {
  return {
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  };
}

/** `A1:B2`, `A:C` or `1:3`, without the sheet. */
export function areaText(area: Area): string {
  if (isWholeColumns(area)) return `${formatColumn(area.left)}:${formatColumn(area.right)}`;
  if (isWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  return formatRange(area);
}

/** The address that Excel gives for cells: with the sheet, quoted where its name needs it. */
export function addressText({ sheet, area }: RangeTarget): string {
  return sheetPrefix(sheet.name) + areaText(area);
}

/** The same with `$` before every letter and number, as names hold it. */
export function absoluteText({ sheet, area }: RangeTarget): string {
  return sheetPrefix(sheet.name) + areaText(area).replaceAll(/[A-Z]+|\d+/g, '$$$&');
}

/**
 * The cells an argument means: a Range object, or a text such as `B2:C3`, `Sheet!A1` or a defined name.
 *
 * @throws HostFault where it means none.
 */
export function rangeOf(sheet: Sheet, value: unknown, location: string): RangeTarget {
  if (isRange(value)) return value.target;
  if (typeof value !== 'string') throw invalidArgument(location);
  const [, prefix, rest = value] = /^=?(?:('(?:[^']|'')+'|[^'!]+)!)?(.+)$/.exec(value) ?? [];
  const on = prefix === undefined ? sheet : findSheet(sheet.workbook, bareSheet(prefix));
  if (on === null) throw itemNotFound(location);
  const area = parseArea(rest);
  if (area !== null) return rangeObject(on, area, location).target;
  const named = namedFormula(on, rest);
  if (named === null) throw invalidArgument(location);
  return rangeOf(on, named, location);
}

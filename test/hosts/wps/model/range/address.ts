import { formatColumn, type Area } from '../../../../../src/workbook/address';
import { cellsMeant } from '../../../office/excel/calculate';
import { bareSheet, parseReference, referenceArea } from '../../../office/excel/formulaPieces';
import { isOnGrid, isWholeColumns, isWholeRows } from '../../../office/excel/grid';
import { namedFormula } from '../../../office/excel/namedFormula';
import { findSheet } from '../../../office/excel/sheetLookup';
import type { Sheet } from '../../../office/excel/model';
import { badArgument } from '../argument';
import type { RangeTarget } from '../targets';

const reference =
  /^(?:\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})$/i;

/** Longest text that `Range` takes. */
const mostChars = 255;

/** The cells a text as `A1:B2,D4`, `C:C`, `3:5`, `Sheet1!A1` or a name means for a sheet. @throws {Error} where it means none. */
export function rangeNamed(sheet: Sheet, text: string): RangeTarget {
  if (text.length > mostChars) throw badArgument('Range', text);
  const named = namedFormula(sheet, text);
  if (named !== null) return cellsOf(sheet, named, text);
  const parts = text.split(/,(?=(?:[^']|'[^']*')*$)/).map((it) => partOf(sheet, it.trim()));
  const [first, ...rest] = parts;
  if (first === undefined || parts.some((it) => it.sheet !== first.sheet))
    throw badArgument('Range', text);
  return {
    sheet: first.sheet,
    areas: [first.area, ...rest.map((it) => it.area)],
    by: waysOf(parts.map((it) => it.area)),
  };
}

/** Whole rows and columns go by their own kind when they were named so. */
function waysOf(areas: readonly Area[]): RangeTarget['by'] {
  if (areas.every((it) => isWholeColumns(it) && !isWholeRows(it))) return 'columns';
  return areas.every((it) => isWholeRows(it) && !isWholeColumns(it)) ? 'rows' : 'cells';
}

function cellsOf(sheet: Sheet, formula: string, text: string): RangeTarget {
  const cells = cellsMeant(formula, sheet, 0, 0);
  if (cells === null) throw badArgument('Range', text);
  return { sheet: cells.sheet, areas: [cells.area], by: 'cells' };
}

function partOf(sheet: Sheet, text: string): { readonly sheet: Sheet; readonly area: Area } {
  const [, prefix, cells = text] = /^(?:('(?:[^']|'')+'|[^'!]+)!)?(.+)$/.exec(text) ?? [];
  const on = prefix === undefined ? sheet : findSheet(sheet.workbook, bareSheet(prefix));
  if (on === null || !reference.test(cells)) throw badArgument('Range', text);
  const area = referenceArea(parseReference(cells));
  if (!isOnGrid(area)) throw badArgument('Range', text);
  return { sheet: on, area };
}

/** `$A$1:$B$2`, `A1`, `$A:$C` or `$3:$5`, with or without `$`. */
export function addressOf(area: Area, isRowFixed = true, isColumnFixed = true): string {
  const row = (at: number): string => `${isRowFixed ? '$' : ''}${at + 1}`;
  const column = (at: number): string => `${isColumnFixed ? '$' : ''}${formatColumn(at)}`;
  if (isWholeRows(area)) return `${row(area.top)}:${row(area.bottom)}`;
  if (isWholeColumns(area)) return `${column(area.left)}:${column(area.right)}`;
  const isOne = area.top === area.bottom && area.left === area.right;
  const from = `${column(area.left)}${row(area.top)}`;
  return isOne ? from : `${from}:${column(area.right)}${row(area.bottom)}`;
}

import {
  BooleanNumber,
  type ICellData,
  type IColumnData,
  type IRowData,
  type IStyleData,
} from '@univerjs/core';
import type { Cell as FileCell, CellStyle, Sheet } from 'hucre';
import type { Cell } from '../../base/value';
import type { SheetContent } from '../../workbook/host';
import { toCellData } from './cellData';
import { defined } from './defined';
import { toFileCondition, toFileValidation } from './fileRules';
import { toFileStyleData, toRgb, type ThemeColors } from './fileStyle';
import { lockedRanges, type LockArea } from './lockedRanges';
import { lockPart, lockResource } from './lockRules';
import { defaultRowPx, pxPerChar, pxPerPt } from './sheetSnapshot';
import {
  conditionResource,
  noteResource,
  validationResource,
  type SheetSnapshot,
} from './snapshot';

/** Files store widths with the 5 px at the edges of a cell, of 7 px a character. */
const paddingChars = 5 / 7;
/** Empty rows and columns shown beyond what the file holds. */
const spareRows = 30;
const spareColumns = 8;
const leastRows = 60;
const leastColumns = 20;

/** A sheet of a file for the grid: `content` says what stands in the cells, `file` how it looks. */
export function toFileSnapshot(
  file: Sheet,
  content: SheetContent,
  id: string,
  theme: ThemeColors,
): { readonly data: SheetSnapshot; readonly styles: Readonly<Record<string, IStyleData>> } {
  const cells = new Map(Array.from(file.cells ?? [], ([key, cell]) => [key, cell] as const));
  const styles = createStyles(theme);
  const cellData = cellsOf(content, cells, styles.keyOf);
  const extent = extentOf(content, cells, file);
  const rowCount = Math.max(extent.rows + spareRows, leastRows);
  const columnCount = Math.max(extent.columns + spareColumns, leastColumns);
  const isProtected = file.protection !== undefined && file.protection.sheet !== false;
  const data: SheetSnapshot = {
    sheet: { ...frame(file, content, id, theme), rowCount, columnCount, cellData },
    parts: {
      [validationResource]: (file.dataValidations ?? []).flatMap(
        (it, index) => toFileValidation(it, `${id}-validation-${index}`) ?? [],
      ),
      [conditionResource]: (file.conditionalRules ?? []).flatMap(
        (it, index) => toFileCondition(it, `${id}-condition-${index}`, theme) ?? [],
      ),
      [noteResource]: notesOf(cells),
      ...(isProtected && {
        [lockResource]: lockPart(lockedRanges(rowCount, columnCount, openAreas(file, cells))),
      }),
    },
  };
  return { data, styles: styles.all };
}

const toBooleanNumber = (value: boolean) => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

function frame(file: Sheet, content: SheetContent, id: string, theme: ThemeColors) {
  const { rows = 0, columns = 0 } = file.freezePane ?? {};
  return {
    id,
    name: content.name,
    ...defined({ tabColor: toRgb(file.view?.tabColor, theme) }),
    hidden: toBooleanNumber(content.visibility !== 'visible'),
    custom: { isVeryHidden: content.visibility === 'veryHidden' },
    showGridlines: toBooleanNumber(file.view?.showGridLines !== false),
    freeze: { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 },
    mergeData: (file.merges ?? []).map((it) => ({
      startRow: it.startRow,
      startColumn: it.startCol,
      endRow: it.endRow,
      endColumn: it.endCol,
    })),
    defaultRowHeight: defaultRowPx,
    rowData: rowsOf(file, content),
    columnData: columnsOf(file, content),
  };
}

function rowsOf({ rowDefs }: Sheet, { hiddenRows }: SheetContent) {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const [row, { height }] of rowDefs ?? [])
    if (height !== undefined) rows[row] = { h: height * pxPerPt, ia: BooleanNumber.FALSE };
  for (const row of hiddenRows) rows[row] = { ...rows[row], hd: BooleanNumber.TRUE };
  return rows;
}

function columnsOf({ columns = [] }: Sheet, { hiddenColumns }: SheetContent) {
  const data: Record<number, Partial<IColumnData>> = {};
  for (const [column, { width }] of columns.entries())
    if (width !== undefined) data[column] = { w: Math.round((width - paddingChars) * pxPerChar) };
  for (const column of hiddenColumns) data[column] = { ...data[column], hd: BooleanNumber.TRUE };
  return data;
}

type FileCells = ReadonlyMap<string, FileCell>;

function placeOf(key: string): readonly [number, number] {
  const [row = 0, column = 0] = key.split(',').map(Number);
  return [row, column];
}

function cellsOf(content: SheetContent, cells: FileCells, keyOf: (style: CellStyle) => string) {
  const data: Record<number, Record<number, ICellData>> = {};
  content.rows.forEach((row, index) =>
    row.forEach((cell, column) => {
      if (cell !== undefined) (data[index] ??= {})[column] = contentData(cell);
    }),
  );
  for (const [key, { style }] of cells) {
    if (style === undefined) continue;
    const [row, column] = placeOf(key);
    const line = (data[row] ??= {});
    line[column] = { ...line[column], s: keyOf(style) };
  }
  return data;
}

/** An error without a formula is shown as its text. */
function contentData({ value, formula, error }: Cell): ICellData {
  return toCellData(formula === null ? (error ?? value) : { formula });
}

function createStyles(theme: ThemeColors) {
  const all: Record<string, IStyleData> = {};
  const keys = new Map<CellStyle, string>();
  const keyOf = (style: CellStyle): string => {
    const known = keys.get(style);
    if (known !== undefined) return known;
    const data = toFileStyleData(style, theme);
    const key = JSON.stringify(data);
    all[key] = data;
    keys.set(style, key);
    return key;
  };
  return { all, keyOf };
}

function openAreas(file: Sheet, cells: FileCells): LockArea[] {
  const areas: LockArea[] = [];
  for (const [key, { style }] of cells) {
    if (style?.protection?.locked !== false) continue;
    const [row, column] = placeOf(key);
    areas.push({ top: row, bottom: row, left: column, right: column, locked: false });
  }
  // An open cell that is merged opens all of what it is merged with.
  const corners = new Set(areas.map((it) => `${it.top},${it.left}`));
  for (const { startRow, startCol, endRow, endCol } of file.merges ?? [])
    if (corners.has(`${startRow},${startCol}`))
      areas.push({ top: startRow, left: startCol, bottom: endRow, right: endCol, locked: false });
  return areas;
}

function notesOf(cells: FileCells) {
  const notes: Record<number, Record<number, object>> = {};
  for (const [key, { comment }] of cells) {
    if (comment === undefined) continue;
    const [row, col] = placeOf(key);
    (notes[row] ??= {})[col] = {
      id: `note-${row}-${col}`,
      row,
      col,
      width: 200,
      height: 90,
      note: comment.text,
      show: false,
    };
  }
  return notes;
}

function extentOf(content: SheetContent, cells: FileCells, file: Sheet) {
  let rows = content.rows.length;
  let columns = content.rows.reduce((most, it) => Math.max(most, it.length), 0);
  for (const key of cells.keys()) {
    const [row, column] = placeOf(key);
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  for (const { endRow, endCol } of file.merges ?? []) {
    rows = Math.max(rows, endRow + 1);
    columns = Math.max(columns, endCol + 1);
  }
  return { rows, columns };
}

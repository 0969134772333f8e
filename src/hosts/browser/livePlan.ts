import { BooleanNumber, type ICellData, type IStyleData } from '@univerjs/core';
import type { ISheetDataValidationRule } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { SheetContent } from '../../workbook/host';
import type { CellInput, SheetPlan, Style, StyleRange } from '../../workbook/plan';
import { toConditionalFormats } from './conditionData';
import { lockResource, rangesOfLocks } from './lockRules';
import { textOfRange } from './range';
import { visibilityOf } from './readSheet';
import { pxPerChar, pxPerPt } from './sheetSnapshot';
import {
  conditionResource,
  validationResource,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from './snapshot';
import { toStyle } from './styleData';
import { uniformRanges } from './uniformRanges';
import { toValidations } from './validationData';

/** What a sheet of the grid does not know of itself: it comes from the plan or file it was made from. */
export type KeptPlan = Pick<SheetPlan, 'key' | 'print' | 'filter' | 'charts'>;

/** A sheet of the grid as a plan, with the styles it names. */
export interface LivePlan {
  readonly sheet: SheetPlan;
  readonly styles: Readonly<Record<string, Style>>;
}

/** Describes a sheet as it is now, so that a file can be given what people did to it. */
export function livePlan(
  { sheet, parts }: SheetSnapshot,
  styles: WorkbookSnapshot['styles'],
  { rows }: Pick<SheetContent, 'rows'>,
  kept: KeptPlan,
): LivePlan {
  const locks = rangesOfLocks(parts[lockResource]);
  const isLocked = (row: number, column: number) =>
    locks.some(
      (it) =>
        row >= it.startRow &&
        row <= it.endRow &&
        column >= it.startColumn &&
        column <= it.endColumn,
    );
  const named = nameStyles(sheet, styles, locks.length > 0 ? isLocked : null);
  return {
    styles: named.styles,
    sheet: {
      ...kept,
      name: sheet.name,
      visibility: visibilityOf(sheet),
      ...(sheet.tabColor && { tabColor: sheet.tabColor }),
      columns: columnsOf(sheet),
      rows: rowsOf(sheet),
      blocks: [{ at: 'A1', cells: inputsOf(rows) }],
      styles: named.ranges,
      merges: (sheet.mergeData ?? []).map(textOfRange),
      validations: validationsOf(parts).flatMap((it) => toValidations(it) ?? []),
      conditionalFormats: conditionsOf(parts).flatMap((it) => toConditionalFormats(it) ?? []),
      freeze: { rows: sheet.freeze?.ySplit ?? 0, columns: sheet.freeze?.xSplit ?? 0 },
      isProtected: locks.length > 0,
    },
  };
}

type Parts = SheetSnapshot['parts'];

/** The validation rules among a sheet's parts. */
export function validationsOf(parts: Parts): readonly ISheetDataValidationRule[] {
  const rules = parts[validationResource];
  return Array.isArray(rules) ? rules : [];
}

/** The conditional formats among a sheet's parts. */
export function conditionsOf(parts: Parts): readonly IConditionFormattingRule[] {
  const rules = parts[conditionResource];
  return Array.isArray(rules) ? rules : [];
}

function inputsOf(rows: SheetContent['rows']): CellInput[][] {
  return rows.map((cells) =>
    Array.from(cells, (cell) => {
      if (cell === undefined) return null;
      return cell.formula === null ? cell.value : { formula: cell.formula };
    }),
  );
}

function rowsOf({ rowData = {} }: SheetSnapshot['sheet']): SheetPlan['rows'] {
  return Object.entries(rowData).flatMap(([index, { h, ia, hd }]) => {
    const isFixed = ia === BooleanNumber.FALSE && h !== undefined;
    const isHidden = hd === BooleanNumber.TRUE;
    if (!isFixed && !isHidden) return [];
    const height = isFixed ? { heightPt: Math.round((h / pxPerPt) * 100) / 100 } : {};
    return [{ row: Number(index), ...height, ...(isHidden && { hidden: true }) }];
  });
}

function columnsOf(sheet: SheetSnapshot['sheet']): SheetPlan['columns'] {
  const { columnData = {}, defaultColumnWidth = defaultColumnPx } = sheet;
  const last = Object.keys(columnData).reduce((most, it) => Math.max(most, Number(it)), -1);
  return Array.from({ length: last + 1 }, (_, index) => {
    const { w = defaultColumnWidth, hd } = columnData[index] ?? {};
    return {
      widthChars: Math.round((w / pxPerChar) * 100) / 100,
      ...(hd === BooleanNumber.TRUE && { hidden: true }),
    };
  });
}

/** Of Univer, where a sheet says nothing. */
const defaultColumnPx = 88;

function nameStyles(
  sheet: SheetSnapshot['sheet'],
  known: WorkbookSnapshot['styles'],
  isLocked: ((row: number, column: number) => boolean) | null,
): { readonly ranges: readonly StyleRange[]; readonly styles: Readonly<Record<string, Style>> } {
  const styles: Record<string, Style> = {};
  const names = new Map<string, string>();
  const nameOf = (row: number, column: number, cell: ICellData | undefined): string | null => {
    const isOpen = isLocked !== null && !isLocked(row, column);
    const data = styleDataOf(cell, known);
    if (data === null && !isOpen) return null;
    const style = { ...toStyle(data ?? {}), ...(isOpen && { locked: false }) };
    const text = JSON.stringify(style);
    if (text === '{}') return null;
    let name = names.get(text);
    if (name === undefined) {
      name = `live${names.size}`;
      names.set(text, name);
      styles[name] = style;
    }
    return name;
  };
  const { cellData = {}, rowCount = 0, columnCount = 0 } = sheet;
  const ranges = uniformRanges(rowCount, columnCount, (row, column) =>
    nameOf(row, column, cellData[row]?.[column]),
  );
  return {
    ranges: ranges.map(({ area, name }) => ({ range: textOfRange(area), style: name })),
    styles,
  };
}

/** The style of a cell, whether it stands in the cell or in the workbook's table. */
export function styleDataOf(
  cell: ICellData | undefined,
  known: WorkbookSnapshot['styles'],
): IStyleData | null {
  const style = cell?.s;
  if (style === undefined || style === null) return null;
  return typeof style === 'string' ? (known[style] ?? null) : style;
}

import type { ColumnPlan, RowPlan } from '../../workbook/plan';
import { joinAddresses } from '../../workbook/areas';
import {
  columnLines,
  columnsAddress,
  lineRuns,
  rowLines,
  rowsAddress,
  sizeRuns,
  type Lines,
  type Run,
} from '../inPlace/lineRuns';
import { estimateBytes, maxAddressChars, type SheetStep } from './requests';

/** Widths of columns and heights of rows of a plan, and what is hidden. Office.js measures columns in points. */
export function sizeSteps(
  columns: readonly ColumnPlan[],
  rows: readonly RowPlan[],
): readonly SheetStep[] {
  return [...columnSteps(columnLines(columns)), ...rowSteps(rowLines(rows))];
}

/** Sizes come first: one that is set later would show what is hidden. */
export function columnSteps({ points, hidden }: Lines): readonly SheetStep[] {
  return [
    ...sizes(points, columnsAddress, (format, size) => (format.columnWidth = size)),
    ...lineRuns(hidden).map((it) =>
      hide(columnsAddress(it), (range) => (range.columnHidden = true)),
    ),
  ];
}

/** The same for rows. */
export function rowSteps({ points, hidden }: Lines): readonly SheetStep[] {
  return [
    ...sizes(points, rowsAddress, (format, size) => (format.rowHeight = size)),
    ...lineRuns(hidden).map((it) => hide(rowsAddress(it), (range) => (range.rowHidden = true))),
  ];
}

function sizes(
  points: Lines['points'],
  address: (run: Run) => string,
  put: (format: Excel.RangeFormat, points: number) => void,
): readonly SheetStep[] {
  return sizeRuns(points).flatMap(({ size, runs }) =>
    joinAddresses(runs.map(address), maxAddressChars).map((joined) => ({
      bytes: estimateBytes(2, 1, joined),
      run: (sheet: Excel.Worksheet) => put(sheet.getRanges(joined).format, size),
    })),
  );
}

function hide(address: string, put: (range: Excel.Range) => void): SheetStep {
  return { bytes: estimateBytes(1, 1), run: (sheet) => put(sheet.getRange(address)) };
}

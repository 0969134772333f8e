import { formatAbsolute, type Area } from '../../../../src/workbook/address';
import { nextId } from './blankWorkbook';
import { sheetPrefix } from './formulaPieces';
import { requireAllowed } from './protection';
import type { Chart, Sheet } from './model';

/** `=Sheet1!$A$1:$B$2`, as charts and names refer to cells. */
export function absoluteReference(sheet: Sheet, { top, left, bottom, right }: Area): string {
  const from = formatAbsolute(top, left);
  const isOne = top === bottom && left === right;
  return `=${sheetPrefix(sheet.name)}${isOne ? from : `${from}:${formatAbsolute(bottom, right)}`}`;
}

/** A new chart without series, over eight columns and fifteen rows. @throws {ExcelError} where protection keeps objects. */
export function addChart(sheet: Sheet, kind: string): Chart {
  requireAllowed(sheet, 'allowEditObjects');
  const number = nextId(sheet.workbook);
  const chart: Chart = {
    id: `{00000000-0003-0000-0000-${String(number).padStart(12, '0')}}`,
    name: `图表 ${number}`,
    kind,
    title: null,
    hasLegend: true,
    from: { row: 1, column: 1 },
    to: { row: 15, column: 8 },
    series: [],
    extras: new Map(),
  };
  sheet.charts.push(chart);
  return chart;
}

/** Deletes the chart. @throws {ExcelError} where protection keeps objects. */
export function deleteChart(sheet: Sheet, chart: Chart): void {
  requireAllowed(sheet, 'allowEditObjects');
  sheet.charts = sheet.charts.filter((it) => it !== chart);
}

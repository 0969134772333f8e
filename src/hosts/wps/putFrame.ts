import type { SheetPlan, Style } from '../../workbook/plan';
import { columnLines, rowLines } from '../inPlace/lineRuns';
import type { Book } from './book';
import { putCharts } from './charts';
import type { ToDigits } from './digitWidth';
import type { WpsWorksheet } from './jsapi';
import { putColumns, putRows } from './putLines';
import { putPage } from './putPage';
import { putRules } from './putRules';
import { putStyles } from './putStyles';
import { putView } from './putView';

/** What frames are made with. */
export interface Frames {
  readonly book: Book;
  readonly styles: Readonly<Record<string, Style>>;
  readonly toDigits: ToDigits;
}

/** Everything of a sheet but what stands in its cells, its visibility and its protection. The sheet is as a new one, and in front. */
export function putFrame(frames: Frames, sheet: WpsWorksheet, plan: SheetPlan): void {
  for (const range of plan.merges) sheet.Range(range).Merge();
  putStyles(sheet, plan.styles, frames.styles);
  putRules(sheet, plan);
  putAround(frames, sheet, plan);
}

/** What of a frame does not belong to cells. */
export function putAround({ book, toDigits }: Frames, sheet: WpsWorksheet, plan: SheetPlan): void {
  const { points, hidden } = columnLines(plan.columns);
  const digits = points.map((it) => (typeof it === 'number' ? toDigits(it) : null));
  putColumns(sheet, { digits, hidden });
  putRows(sheet, rowLines(plan.rows));
  putView(sheet, book.app.ActiveWindow, plan);
  putPage(sheet, plan.print);
  putCharts(sheet, plan.name, plan.charts ?? []);
}

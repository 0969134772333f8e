import type { SheetPlan } from '../../workbook/plan';
import { bgr } from './bgr';
import type { WpsWindow, WpsWorksheet } from './jsapi';

/** Colour of the tab, the filter, and what stays in view. The sheet is in front and has none of these. */
export function putView(
  sheet: WpsWorksheet,
  window: WpsWindow,
  { tabColor, filter, freeze }: Pick<SheetPlan, 'tabColor' | 'filter' | 'freeze'>,
): void {
  if (tabColor !== undefined) sheet.Tab.Color = bgr(tabColor);
  if (filter !== undefined) sheet.Range(filter).AutoFilter(1);
  putFreeze(window, freeze);
}

/** Rows and columns that stay in view, none where both are 0. WPS counts them from what the window shows first. */
export function putFreeze(window: WpsWindow, { rows, columns }: SheetPlan['freeze']): void {
  if (rows === 0 && columns === 0) return;
  window.ScrollRow = 1;
  window.ScrollColumn = 1;
  window.SplitRow = rows;
  window.SplitColumn = columns;
  window.FreezePanes = true;
}

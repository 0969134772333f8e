import { colorIndex } from './enums';
import type { WpsWindow, WpsWorksheet } from './jsapi';

/** Makes an open sheet that is in front as good as new, but for what people put onto it: their charts, pictures, notes. */
export function resetSheet(sheet: WpsWorksheet, window: WpsWindow): void {
  const { Cells: all, Rows: rows, Columns: columns, PageSetup: page } = sheet;
  if (sheet.AutoFilterMode) sheet.AutoFilterMode = false;
  window.FreezePanes = false;
  all.UnMerge();
  all.Validation.Delete();
  all.FormatConditions.Delete();
  all.ClearContents();
  all.ClearFormats();
  rows.Hidden = false;
  columns.Hidden = false;
  all.UseStandardHeight = true;
  all.UseStandardWidth = true;
  sheet.Tab.ColorIndex = colorIndex.none;
  sheet.ResetAllPageBreaks();
  page.Zoom = 100;
  page.PrintArea = '';
  page.PrintTitleRows = '';
  page.PrintTitleColumns = '';
}

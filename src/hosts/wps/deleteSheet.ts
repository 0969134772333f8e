import { visible } from './enums';
import type { WpsWorksheet } from './jsapi';

/** Deletes a sheet, be it hidden or not; what is very hidden cannot be deleted. */
export function deleteSheet(sheet: WpsWorksheet): void {
  if (sheet.Visible === visible.veryHidden) sheet.Visible = visible.hidden;
  sheet.Delete();
}

import type { Book } from './book';
import { visible } from './enums';
import type { WpsWorksheet } from './jsapi';

/** Brings a sheet to the front; a hidden one is shown. */
export function toFront({ workbook }: Book, sheet: WpsWorksheet): void {
  workbook.Activate();
  if (sheet.Visible !== visible.visible) sheet.Visible = visible.visible;
  sheet.Activate();
}

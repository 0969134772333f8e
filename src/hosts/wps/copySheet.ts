import type { Book } from './book';
import { visible } from './enums';
import type { WpsWorksheet } from './jsapi';

/** Copies a sheet behind all others and names the copy. What is very hidden cannot be copied, so it is hidden only meanwhile. */
export function copySheet({ workbook }: Book, source: WpsWorksheet, name: string): WpsWorksheet {
  const { Worksheets: sheets } = workbook;
  const isVeryHidden = source.Visible === visible.veryHidden;
  if (isVeryHidden) source.Visible = visible.hidden;
  source.Copy(undefined, sheets.Item(sheets.Count));
  const copy = sheets.Item(sheets.Count);
  copy.Name = name;
  if (isVeryHidden) source.Visible = visible.veryHidden;
  return copy;
}

import type { Visibility } from '../../workbook/plan';
import type { Book } from './book';
import { visible } from './enums';
import type { WpsWorksheet } from './jsapi';

/** Copies a sheet behind all others and names the copy. What is very hidden cannot be copied, so it is hidden only meanwhile. */
export function copySheet(
  { workbook }: Book,
  source: { readonly sheet: WpsWorksheet; readonly visibility: Visibility },
  name: string,
): WpsWorksheet {
  const { Worksheets: sheets } = workbook;
  const { sheet } = source;
  const count = sheets.Count;
  if (source.visibility === 'veryHidden') sheet.Visible = visible.hidden;
  sheet.Copy(undefined, sheets.Item(count));
  const copy = sheets.Item(count + 1);
  copy.Name = name;
  if (source.visibility === 'veryHidden') sheet.Visible = visible.veryHidden;
  return copy;
}

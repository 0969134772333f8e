import { toOffice } from './visibility';
import type { Visibility } from '../../workbook/plan';
import type { Bench } from './requests';

/** Copies a sheet behind all others and names the copy. Excel does not copy very hidden sheets, so these are hidden only meanwhile. */
export function copySheet(
  { workbook }: Bench,
  source: { readonly id: string; readonly visibility: Visibility },
  name: string,
): Excel.Worksheet {
  const sheet = workbook.worksheets.getItem(source.id);
  if (source.visibility === 'veryHidden') sheet.visibility = 'Hidden';
  const copy = sheet.copy('End');
  copy.name = name;
  if (source.visibility === 'veryHidden') sheet.visibility = toOffice('veryHidden');
  return copy;
}

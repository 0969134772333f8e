import type { Visibility } from '../../workbook/plan';
import { visible } from './enums';
import type { WpsWorksheet } from './jsapi';

/** The visibility of a sheet. */
export function visibilityOf({ Visible: number }: WpsWorksheet): Visibility {
  if (number === visible.veryHidden) return 'veryHidden';
  return number === visible.hidden ? 'hidden' : 'visible';
}

/** Shows and hides sheets: those that shall be seen first, for WPS never hides them all. */
export function putVisibilities(
  sheets: readonly { readonly sheet: WpsWorksheet; readonly visibility: Visibility }[],
): void {
  const shown = sheets.filter((it) => it.visibility === 'visible');
  const hidden = sheets.filter((it) => it.visibility !== 'visible');
  for (const { sheet, visibility } of [...shown, ...hidden]) sheet.Visible = visible[visibility];
}

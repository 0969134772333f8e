import type { Book } from './book';
import type { WpsWorksheet } from './jsapi';

/** A new sheet of that name behind all others. One that got no name goes away again. */
export function addSheet({ workbook }: Book, name: string): WpsWorksheet {
  const { Worksheets: sheets } = workbook;
  const count = sheets.Count;
  try {
    const sheet = sheets.Add(undefined, sheets.Item(count));
    sheet.Name = name;
    return sheet;
  } catch (error) {
    const last = sheets.Item(sheets.Count);
    if (sheets.Count > count && isBlank(last)) last.Delete();
    throw error;
  }
}

/** Whether nothing stands on a sheet. */
export function isBlank(sheet: WpsWorksheet): boolean {
  const used = sheet.UsedRange;
  return used.Address() === '$A$1' && (used.Value2 ?? '') === '';
}

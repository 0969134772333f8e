import { readValues } from './readValues';
import type { SheetValues } from './readValues';
import { convertBySoffice } from './soffice';
import { stripCachedValues } from './stripCachedValues';

/** Values by sheet and cell as LibreOffice calculates them from the formulas alone: results stored in the file are taken away first. */
export async function recalculate(bytes: Uint8Array): Promise<SheetValues> {
  return readValues(await convertBySoffice(stripCachedValues(bytes), 'xlsx'));
}

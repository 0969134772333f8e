import { readValues } from './readValues';
import type { SheetValues } from './readValues';
import { convertAllBySoffice, convertBySoffice } from './soffice';
import { stripCachedValues } from './stripCachedValues';

/** Values by sheet and cell as LibreOffice calculates them from the formulas alone: results stored in the file are taken away first. */
export async function recalculate(bytes: Uint8Array): Promise<SheetValues> {
  return readValues(await convertBySoffice(stripCachedValues(bytes), 'xlsx'));
}

/** The same of several files, with one start of LibreOffice. */
export async function recalculateAll(
  files: readonly Uint8Array[],
): Promise<readonly SheetValues[]> {
  const converted = await convertAllBySoffice(files.map(stripCachedValues), 'xlsx');
  return Promise.all(converted.map(readValues));
}

import { formulasAlone } from './formulasAlone';
import { readValues, type SheetValues } from './readValues';
import { convertAllBySoffice } from './soffice';
import { stripCachedValues } from './stripCachedValues';

/** Values by sheet and cell as LibreOffice calculates them from the formulas alone: results stored in the file are taken away first. */
export async function recalculate(bytes: Uint8Array): Promise<SheetValues> {
  const [values] = await recalculateAll([bytes]);
  if (values === undefined) throw new Error('LibreOffice gave nothing');
  return values;
}

/**
 * The same of several files, with one start of LibreOffice. What no value depends on and LibreOffice takes long to read is
 * taken away too; {@link recalculateWhole} leaves it.
 */
export async function recalculateAll(
  files: readonly Uint8Array[],
): Promise<readonly SheetValues[]> {
  return valuesOf(files.map((it) => formulasAlone(stripCachedValues(it))));
}

/** The same of several files that LibreOffice gets as they are but for the stored results. */
export async function recalculateWhole(
  files: readonly Uint8Array[],
): Promise<readonly SheetValues[]> {
  return valuesOf(files.map(stripCachedValues));
}

async function valuesOf(files: readonly Uint8Array[]): Promise<readonly SheetValues[]> {
  return Promise.all((await convertAllBySoffice(files, 'xlsx')).map(readValues));
}

import type { SheetContent } from '../workbook/host';
import { seriesKeys } from './seriesGrid';
import { headKeys } from './scoreGrid';
import { indexAs, type SheetIndex } from './sheetIndex';
import type { SheetMark } from './sheetKey';

/** Keys that only sheets with entries have. */
const proofs: readonly unknown[] = [headKeys.columns, seriesKeys.held];

/**
 * Sheets with entries whose mark somebody overwrote: they have the name that the hidden sheet remembers, and their row keys
 * still stand. What is typed on them goes on to count. `like` is the mark of the hidden sheet.
 */
export function adoptSheets(
  contents: readonly SheetContent[],
  names: Readonly<Record<string, string>>,
  like: SheetMark | undefined,
): readonly SheetIndex[] {
  if (like === undefined) return [];
  return Object.entries(names).flatMap(([key, name]) => {
    const content = contents.find((it) => it.name === name);
    const isOurs = content?.rows.some((row) => proofs.includes(row[0]?.value));
    return content === undefined || isOurs !== true ? [] : [indexAs(content, { ...like, key }, 0)];
  });
}

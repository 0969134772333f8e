import type { SheetContent } from '../workbook/host';
import { seriesKeys } from './seriesGrid';
import { headKeys } from './scoreGrid';
import { ratingRowKeys } from './ratingGrid';
import { stageRowKeys } from './stageGrid';
import { indexAs, type SheetIndex } from './sheetIndex';
import type { SheetMark } from './sheetKey';

/** Row keys that only sheets with entries have, and keys of columns that people fill. */
const rowProofs: readonly unknown[] = [
  headKeys.columns,
  seriesKeys.held,
  stageRowKeys.stages,
  ratingRowKeys.raters,
  ratingRowKeys.ratees,
];
const columnProofs = /^(?:.*:)?(?:review|reason|period0|basis|complete|number|rules)$/;

/**
 * Sheets with entries whose mark somebody overwrote: they have the name that the hidden sheet remembers, and their other keys
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
    const isOurs = content !== undefined && hasKeys(content);
    return isOurs ? [indexAs(content, { ...like, key }, 0)] : [];
  });
}

function hasKeys({ rows }: SheetContent): boolean {
  const hasColumns = rows[0]?.some((it) => columnProofs.test(String(it?.value ?? ''))) ?? false;
  return hasColumns && rows.some((row) => rowProofs.includes(row[0]?.value));
}

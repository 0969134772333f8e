import type { SheetTexts } from '../i18n/sheetTexts';
import type { Verified } from '../scoring/evaluation';
import { points } from '../base/points';
import { checksumDigits } from '../scoring/checksum';
import { printText } from '../workbook/formula';
import type { CellInput } from '../workbook/plan';
import type { SummaryGrid } from './summaryGrid';

/** 已核 with day and count of figures, as long as totals and ranks are what was compared; null where nothing was. */
export function verifiedNote(
  verified: Verified | undefined,
  grid: SummaryGrid,
  { ranking }: SheetTexts,
): CellInput {
  if (verified === undefined) return null;
  const number = grid.outside('number');
  const sum = (key: string): string => `SUMPRODUCT(${number},${grid.outside(key)})`;
  const now = `ROUND(${sum('total')}+${sum('rank')},${checksumDigits})`;
  const isSame = `${now}=${points(verified.checksum).toFixed()}`;
  const words = ranking.verified;
  const done = words.same(verified.at.slice(0, 10), verified.figures);
  return { formula: `IF(${isSame},${printText(done)},${printText(words.changed)})` };
}

import type { Typed } from '../base/value';
import type { RankSeries } from '../scheme/scheme';
import type { SeriesEntries } from '../scoring/evaluation';
import { seriesKeys } from './seriesGrid';
import { typedOf, type SheetIndex } from './sheetIndex';

/** Ranks as typed, of all units that the sheet has; goes by keys. */
export function readSeriesSheet(index: SheetIndex, series: RankSeries): SeriesEntries {
  const periods = (row: string): readonly Typed[] =>
    series.periods.map((_, period) => typedOf(index.cell(row, `period${period}`)));
  const units = [...index.rows.keys()].filter((it) => !it.startsWith('#'));
  return {
    held: periods(seriesKeys.held),
    ranks: Object.fromEntries(units.map((unit) => [unit, periods(unit)])),
  };
}

import type { Evaluation, SeriesEntries, UnitEntries } from './evaluation';

const noEntries: UnitEntries = { complete: null, rows: {} };
const noRanks: SeriesEntries = { held: [], ranks: {} };

/** What was typed for a unit; blank where its sheet is not there. */
export function entriesOf({ units }: Pick<Evaluation, 'units'>, unit: string): UnitEntries {
  return units[unit] ?? noEntries;
}

/** What was typed for a rank series; blank where its sheet is not there. */
export function ranksOf({ series }: Pick<Evaluation, 'series'>, id: string): SeriesEntries {
  return series[id] ?? noRanks;
}

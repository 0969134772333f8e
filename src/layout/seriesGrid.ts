import type { RankSeries, Scheme } from '../scheme/scheme';
import { listRows } from './listSheet';
import { rankAdjustsOf } from './rankAdjusts';

/** One column of counts: in how many periods the unit was among the first, or last, `places`. */
export interface SeriesCount {
  readonly end: 'top' | 'bottom';
  readonly places: number;
}

/** Columns of a rank series' sheet. */
export type SeriesColumn =
  | 'key'
  | 'number'
  | 'unit'
  | `period${number}`
  | `top${number}`
  | `bottom${number}`
  | 'state'
  | `periodState${number}`;

/** Where everything of a rank series' sheet stands; all 0-based. Units are in roster order. */
export interface SeriesGrid {
  readonly series: RankSeries;
  readonly counts: readonly SeriesCount[];
  readonly columns: readonly SeriesColumn[];
  readonly units: readonly string[];
  /** Units that left: their ranks wait in hidden rows below all others, and count nowhere. */
  readonly withdrawn: readonly string[];
  readonly column: (name: SeriesColumn) => number;
  readonly unitRow: (unit: string) => number;
  readonly heldRow: number;
  readonly firstUnitRow: number;
  /** The row that counts the units ranked in each period. */
  readonly rankedRow: number;
}

/** Keys of the rows that are no unit's. */
export const seriesKeys = { held: '#held', ranked: '#ranked' } as const;

export function seriesGrid(
  scheme: Scheme,
  series: RankSeries,
  { units, withdrawn }: Pick<SeriesGrid, 'units' | 'withdrawn'>,
): SeriesGrid {
  const counts = rankAdjustsOf(scheme, series.id);
  const periods = series.periods.map((_, index): SeriesColumn => `period${index}`);
  const columns: readonly SeriesColumn[] = [
    ...(['key', 'number', 'unit'] as const),
    ...periods,
    ...counts.map((it): SeriesColumn => `${it.end}${it.places}`),
    'state',
    ...series.periods.map((_, index): SeriesColumn => `periodState${index}`),
  ];
  const heldRow = listRows.firstRow;
  const firstUnitRow = heldRow + 1;
  const rankedRow = firstUnitRow + units.length;
  return {
    series,
    counts,
    columns,
    units,
    withdrawn,
    heldRow,
    firstUnitRow,
    column: (name) => columns.indexOf(name),
    unitRow: (unit) => {
      const index = units.indexOf(unit);
      if (index !== -1) return firstUnitRow + index;
      const below = withdrawn.indexOf(unit);
      if (below === -1) throw new RangeError(`unit ${unit} is not in series ${series.id}`);
      return rankedRow + 1 + below;
    },
    rankedRow,
  };
}

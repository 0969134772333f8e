import type { BranchModel, GroupModel, LevelModel } from '../scoring/model';
import type { ScoreColumn } from './scoreGrid';
import { isHiddenColumn } from './scoreWidths';

/** One column of the table of upper levels: an indicator of the second level, or the total. */
export type LevelCell =
  | {
      readonly cell: 'level';
      readonly column: ScoreColumn;
      readonly branch: BranchModel;
      /** null for a top-level indicator that has leaves of its own. */
      readonly level: LevelModel | null;
    }
  | { readonly cell: 'total'; readonly column: ScoreColumn };

/** The rows of a band, from the top: name, full points and points won of the first level, then of the second. */
export const levelRows = [
  'first',
  'firstFull',
  'firstWon',
  'second',
  'secondFull',
  'secondWon',
] as const;

export type LevelRow = (typeof levelRows)[number];

/** The key of a row of a band; 0-based. */
export function levelRowKey(band: number, row: LevelRow): string {
  return `#levels/${band}/${row}`;
}

/**
 * The table of the sums of the upper two levels as the document prints it: an indicator a column, as many in a band as the
 * sheet has visible columns beside the labels, the total last. Empty where the document has no such table.
 */
export function levelBands(
  { table, branches, levels }: Pick<GroupModel, 'table' | 'branches' | 'levels'>,
  columns: readonly ScoreColumn[],
): readonly (readonly LevelCell[])[] {
  if (!table.hasLevelTotals) return [];
  const cells = branches.flatMap((branch) => {
    const below = levels.filter((it) => branch.indicator.indicators.includes(it.indicator));
    const own: readonly (LevelModel | null)[] = below.length === 0 ? [null] : below;
    return own.map((level) => ({ cell: 'level', branch, level }) as const);
  });
  const [, ...room] = columns.filter((it) => !isHiddenColumn(it));
  const all = [...cells, { cell: 'total' } as const];
  const bands: LevelCell[][] = [];
  all.forEach((cell, index) => {
    const at = index % room.length;
    const column = room[at];
    if (column === undefined) return;
    if (at === 0) bands.push([]);
    bands[bands.length - 1]?.push({ ...cell, column });
  });
  return bands;
}

import { placeOf } from './placeOf';

/** One line of a rating sheet's table across: someone who rates, or is rated. */
type Side = 'raters' | 'ratees';

/** Columns of a rating sheet; those of units and of what their entries put into the sets carry the unit's code. */
export type RatingColumn = string;

/** Who rates whom: active units in roster order, and those that left. */
export interface RatingUnits {
  readonly raters: readonly string[];
  readonly ratees: readonly string[];
  readonly gone: readonly string[];
}

/** Where everything of a rating sheet stands; all 0-based. The longer list of units goes down, the shorter across. */
export interface RatingGrid extends RatingUnits {
  /** What the rows are. */
  readonly down: Side;
  readonly rows: readonly string[];
  readonly across: readonly string[];
  /** Units that left, in hidden rows below and hidden columns to the right: what they gave and got waits there. */
  readonly goneRows: readonly string[];
  readonly goneColumns: readonly string[];
  readonly columns: readonly RatingColumn[];
  readonly column: (key: RatingColumn) => number;
  readonly row: (key: string) => number;
  readonly signRow: number;
  /** The last column that shows. */
  readonly right: number;
}

/** Rows of a rating sheet before its units; all 0-based. */
export const ratingRows = {
  keyRow: 0,
  titleRow: 1,
  noteRow: 2,
  columnsRow: 3,
  firstRow: 4,
} as const;

/** Keys of rows that are no unit's: the headings say which way the sheet goes. */
export const ratingRowKeys = {
  raters: '#raters',
  ratees: '#ratees',
  count: '#count',
  mean: '#mean',
  state: '#state',
  sign: '#sign',
} as const;

export const unitColumn = (unit: string): RatingColumn => `of/${unit}`;
export const soundColumn = (unit: string): RatingColumn => `sound/${unit}`;

/** The figures of each unit that is rated. */
export const ratingFigures = ['count', 'mean', 'state'] as const;

export function ratingGrid(
  { raters, ratees, gone }: RatingUnits,
  groups: {
    readonly of: (unit: string) => string;
    readonly raters: string;
    readonly ratees: string;
  },
): RatingGrid {
  const down: Side = raters.length >= ratees.length ? 'raters' : 'ratees';
  const [rows, across] = down === 'raters' ? [raters, ratees] : [ratees, raters];
  const goneOf = (group: string): readonly string[] => gone.filter((it) => groups.of(it) === group);
  const [goneRows, goneColumns] =
    down === 'raters'
      ? [goneOf(groups.raters), goneOf(groups.ratees)]
      : [goneOf(groups.ratees), goneOf(groups.raters)];
  const figures = down === 'ratees' ? ratingFigures : [];
  const columns = [
    'key',
    'number',
    'unit',
    ...across.map(unitColumn),
    ...figures,
    ...goneColumns.map(unitColumn),
    ...across.map(soundColumn),
  ];
  const below = down === 'raters' ? ratingFigures.map((it) => ratingRowKeys[it]) : [];
  const keys = [...rows, ...below, ratingRowKeys.sign, ...goneRows];
  const { firstRow } = ratingRows;
  const column = placeOf(columns, 0, 'rating sheet');
  const row = placeOf(keys, firstRow, 'rating sheet');
  return {
    raters,
    ratees,
    gone,
    down,
    rows,
    across,
    goneRows,
    goneColumns,
    columns,
    column,
    row,
    signRow: row(ratingRowKeys.sign),
    right: down === 'ratees' ? column('state') : 2 + across.length,
  };
}

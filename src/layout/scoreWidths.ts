import type { Table } from '../scheme/scheme';
import type { ScoreColumn } from './scoreGrid';

type Fixed = Exclude<ScoreColumn, `level${number}`>;

/** In characters. Together, with two levels and no column more, they fill an A4 page across. */
const usual: Readonly<Record<Fixed, number>> = {
  key: 8,
  points: 5,
  criterion: 40,
  applies: 7,
  item: 32,
  self: 9,
  review: 9,
  lost: 6,
  score: 7.5,
  reason: 18,
  responsible: 9,
  wanted: 15,
  evidence: 12,
  state: 8,
  result: 8,
  lifted: 8,
  share: 8,
  over: 8,
};

/** With a third level or more columns the page has as much to hold, so the long texts give way. */
const narrow: Readonly<Record<Fixed, number>> = {
  ...usual,
  criterion: 33,
  reason: 17,
  wanted: 11,
  evidence: 11,
};

const hidden: readonly ScoreColumn[] = ['key', 'state', 'result', 'lifted', 'share', 'over'];

/** Columns that keep keys, states and results; people do not see them. */
export function isHiddenColumn(name: ScoreColumn): boolean {
  return hidden.includes(name);
}

/** How wide the columns of a table's score sheets are, hidden ones too, in characters. */
export function scoreWidths(
  { levels }: Table,
  columns: readonly ScoreColumn[],
): (name: ScoreColumn) => number {
  const isNarrow =
    levels.length > 2 || columns.some((it) => it === 'applies' || it === 'responsible');
  const levelChars = levels.length > 2 ? 9 : 11.5;
  const widths = isNarrow ? narrow : usual;
  const isFixed = (name: ScoreColumn): name is Fixed => name in widths;
  return (name) => (isFixed(name) ? widths[name] : levelChars);
}

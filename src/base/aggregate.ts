import { points, zero, type Points } from './points';

/** One row of a table, by column. */
export type TableRow<C extends string> = Readonly<Record<C, string | number>>;

/**
 * A number over the rows of a table that hold a text in a column: how many they are, or the sum of another column over them.
 * As an expression it has two readers: `aggregateOver` computes it, `workbook/printAggregate` prints it.
 */
export interface Aggregate<C extends string = string> {
  /** The column added up; null counts the rows. */
  readonly sum: C | null;
  readonly where: C;
  readonly equals: string;
}

/** Computes aggregates over the rows; each column that one asks is looked through once. A text in a column of numbers adds nothing. */
export function aggregateOver<C extends string>(
  rows: readonly TableRow<C>[],
): (aggregate: Aggregate<C>) => Points {
  const indexes = new Map<C, ReadonlyMap<string | number, readonly TableRow<C>[]>>();
  const indexOf = (column: C): ReadonlyMap<string | number, readonly TableRow<C>[]> => {
    const made = indexes.get(column) ?? indexBy(rows, column);
    indexes.set(column, made);
    return made;
  };
  return ({ sum, where, equals }) => {
    const found = indexOf(where).get(equals) ?? [];
    if (sum === null) return points(found.length);
    return found.reduce((total, row) => {
      const value = row[sum];
      return typeof value === 'number' ? total.plus(value) : total;
    }, zero);
  };
}

function indexBy<C extends string>(
  rows: readonly TableRow<C>[],
  column: C,
): ReadonlyMap<string | number, readonly TableRow<C>[]> {
  const index = new Map<string | number, TableRow<C>[]>();
  for (const row of rows) {
    const known = index.get(row[column]);
    if (known === undefined) index.set(row[column], [row]);
    else known.push(row);
  }
  return index;
}

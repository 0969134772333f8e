import type { Aggregate } from '../base/aggregate';
import { printText } from './formula';

/** The aggregate as a formula; `range` gives the absolute cells of a column, with the sheet if it is another one. */
export function printAggregate<C extends string>(
  { sum, where, equals }: Aggregate<C>,
  range: (column: C) => string,
): string {
  const asked = `${range(where)},${printText(equals)}`;
  return sum === null ? `COUNTIF(${asked})` : `SUMIF(${asked},${range(sum)})`;
}

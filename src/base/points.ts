import Big from 'big.js';

/** Exact decimals: 20 digits in division, half away from zero, apart from any other user of big.js. */
const Decimal = Big();
Decimal.DP = 20;
Decimal.RM = 1;

/** An exact decimal number of points. */
export type Points = Big;

/** Numbers that were turned already: few different ones are typed, and each is asked for many times. They never change. */
const known = new Map<number, Points>();
const mostKnown = 4096;

/** The number as it is written: 0.1 is one tenth, not its nearest double. @throws for NaN and infinities. */
export function points(value: number | string | Points): Points {
  if (typeof value !== 'number') return new Decimal(value);
  const found = known.get(value);
  if (found !== undefined) return found;
  const made = new Decimal(value);
  if (known.size < mostKnown) known.set(value, made);
  return made;
}

/** No points. */
export const zero: Points = points(0);

/** Rounds half away from zero, as Excel's ROUND: 1.005 → 1.01, −2.5 → −3 at 0 digits. */
export function roundPoints(value: Points, digits: number): Points {
  return value.round(digits, 1);
}

/** 0 for none. */
export function sumPoints(values: readonly Points[]): Points {
  return values.reduce((sum, it) => sum.plus(it), zero);
}

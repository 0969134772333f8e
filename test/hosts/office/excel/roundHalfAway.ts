/**
 * The number with so many decimal places (negative ones count before the point), halves away from zero. As Excel does it, the
 * decimal number of fifteen digits is rounded and not the binary one: 1.005 gives 1.01.
 */
export function roundHalfAway(value: number, places: number): number {
  return shifted(value, places, (digits) => {
    const half = digits.slice(0, -1);
    return BigInt(digits.at(-1) ?? '0') >= 5n ? BigInt(half || '0') + 1n : BigInt(half || '0');
  });
}

/** The same, always away from zero. */
export function roundUp(value: number, places: number): number {
  return shifted(value, places, (digits, isExact) => {
    const [whole, last] = [BigInt(digits.slice(0, -1) || '0'), digits.at(-1)];
    return last === '0' && isExact ? whole : whole + 1n;
  });
}

/** The same, always towards zero. */
export function roundDown(value: number, places: number): number {
  return shifted(value, places, (digits) => BigInt(digits.slice(0, -1) || '0'));
}

type Rounding = (digits: string, isExact: boolean) => bigint;

/** `round` gets the digits up to one place more than wanted, and whether nothing but zeros follows. */
function shifted(value: number, places: number, round: Rounding): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const [mantissa = '', exponentText = '0'] = Math.abs(value).toExponential(14).split('e');
  const digits = mantissa.replace('.', '');
  // Digits before the place where the kept ones end.
  const kept = Number(exponentText) + 1 + places;
  if (kept >= digits.length) return value;
  if (kept < 0) return Math.sign(value) * Number(`${round('0', false)}e${-places}`);
  const taken = digits.slice(0, kept + 1);
  const isExact = /^0*$/.test(digits.slice(kept + 1));
  const rounded = round(taken.padStart(kept + 1, '0'), isExact);
  return Math.sign(value) * Number(`${rounded}e${-places}`);
}

import { points, roundPoints, type Points } from '../base/points';

/** For "none" where a figure would stand. */
export const dash = '—';

/** Digits that points are shown with at most: a third of a point stays readable, a double's noise is gone. */
const shownDigits = 6;

/** Points as the field writes them, without trailing zeros: `4.5`, `5`, `−2` with U+2212; null gives a dash. */
export function formatPoints(value: Points | number | null): string {
  if (value === null) return dash;
  return withMinus(roundPoints(points(value), shownDigits).toFixed());
}

/** The sign as printed: U+2212, and none before a zero. */
export function withMinus(digits: string): string {
  if (!digits.startsWith('-')) return digits;
  return /[1-9]/.test(digits) ? `\u2212${digits.slice(1)}` : digits.slice(1);
}

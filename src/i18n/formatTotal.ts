import { points, roundPoints, type Points } from '../base/points';
import { dash, withMinus } from './formatPoints';

/** A total with all its decimals, two where nothing else is said: `96.00`, `−3.50`; null gives a dash. */
export function formatTotal(value: Points | number | null, decimals = 2): string {
  if (value === null) return dash;
  return withMinus(roundPoints(points(value), decimals).toFixed(decimals));
}

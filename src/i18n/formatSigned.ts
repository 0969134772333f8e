import { points, type Points } from '../base/points';
import { dash, formatPoints } from './formatPoints';

/** A difference or a change: `+5`, `−5`, `0`; null gives a dash. */
export function formatSigned(value: Points | number | null): string {
  if (value === null) return dash;
  const text = formatPoints(value);
  return text !== '0' && points(value).gt(0) ? `+${text}` : text;
}

import type { SheetLayout } from '../scoring/evaluation';

/** More sheets than that are hard to find one's way in. */
const mostSheets = 60;

/** One sheet for the whole group where each unit's own would be too many. */
export function suggestedLayout(units: number): SheetLayout {
  return units > mostSheets ? 'groupSheet' : 'unitSheets';
}

import { calendarBounds, workCalendar } from './workCalendar';

/**
 * Working days after `from` up to `to`, both serial numbers of days: 0 for the same day, negative where `to` is earlier. A day
 * outside the calendar counts as the nearest day in it.
 */
export function workdaysBetween(from: number, to: number): number {
  return countAt(to) - countAt(from);
}

function countAt(serial: number): number {
  const { first, last } = calendarBounds;
  const day = workCalendar[Math.min(Math.max(serial, first), last) - first];
  return day?.count ?? 0;
}

/** A day of the calendar; month and day count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** 1970-01-01 in the 1900 date system. */
const unixEpochSerial = 25569;
const millisecondsPerDay = 86_400_000;

/** The day of a serial number of the 1900 date system, from 61 (1900-03-01) on; a time of day is dropped. */
export function calendarDay(serial: number): CalendarDay {
  const date = new Date((Math.floor(serial) - unixEpochSerial) * millisecondsPerDay);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}

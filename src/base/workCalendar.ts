import table from '../../assets/holidays/workdays.json';

/** What a day is: one of work or of rest by the week, a holiday, or a weekend day that is worked to make up for one. */
export interface CalendarDay {
  /** Serial number of the 1900 date system. */
  readonly serial: number;
  readonly kind: 'workday' | 'weekend' | 'holiday' | 'makeup';
  /** The holiday, '' on other days. */
  readonly holiday: string;
  /** Working days from the first day of the calendar up to this one. */
  readonly count: number;
}

const dayMs = 86_400_000;
/** Serial number of 1 January 1970. */
const unixEpoch = 25_569;

function serialOf(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / dayMs) + unixEpoch;
}

function holidays(): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (const { off } of table.years)
    for (const { name, from, to } of off)
      for (let serial = serialOf(from); serial <= serialOf(to); serial++) names.set(serial, name);
  return names;
}

function kindOf(serial: number, isHoliday: boolean, isMakeup: boolean): CalendarDay['kind'] {
  if (isHoliday) return 'holiday';
  if (isMakeup) return 'makeup';
  // Serial numbers of Saturdays divide by 7.
  return serial % 7 <= 1 ? 'weekend' : 'workday';
}

function buildCalendar(): readonly CalendarDay[] {
  const years = table.years.filter((it) => it.isComplete).map((it) => it.year);
  const first = serialOf(`${Math.min(...years)}-01-01`);
  const last = serialOf(`${Math.max(...years)}-12-31`);
  const names = holidays();
  const makeups = new Set(table.years.flatMap((it) => it.work.map(serialOf)));
  const days: CalendarDay[] = [];
  let count = 0;
  for (let serial = first; serial <= last; serial++) {
    const kind = kindOf(serial, names.has(serial), makeups.has(serial));
    if (kind === 'workday' || kind === 'makeup') count++;
    days.push({ serial, kind, holiday: names.get(serial) ?? '', count });
  }
  return days;
}

/** Every day of the years whose holidays are known, in order, without a gap: published each year by 国务院办公厅. */
export const workCalendar: readonly CalendarDay[] = buildCalendar();

/** The first and last day of the calendar, as serial numbers. */
export const calendarBounds = {
  first: workCalendar[0]?.serial ?? 0,
  last: workCalendar[workCalendar.length - 1]?.serial ?? 0,
} as const;

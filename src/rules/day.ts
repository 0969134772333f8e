import * as v from 'valibot';

const dayMs = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

/** The serial number of the 1900 date system of an ISO day, `2021-01-31` → 44227; NaN where there is no such day. */
export function serialOf(day: string): number {
  const time = Date.parse(`${day}T00:00:00Z`);
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
  return isReal ? Math.round((time - epoch) / dayMs) : Number.NaN;
}

/** A day of this century that there is: `2021-01-31`. */
export const dayShape = v.pipe(
  v.string(),
  v.regex(/^20\d\d-\d\d-\d\d$/),
  v.check((day) => !Number.isNaN(serialOf(day)), 'there is no such day'),
);

/** 2021年1月31日 */
export function chineseDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** Year, month and day as three groups. */
export const dayPattern = '(\\d{4})年(\\d{1,2})月(\\d{1,2})日';

/** The ISO day of the three groups of `dayPattern`. */
export function isoDay(year = '', month = '', date = ''): string {
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}

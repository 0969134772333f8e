import { calendarDay } from './calendarDay';
import { clip } from './clip';

const shownChars = 40;

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** The text in English quotation marks, cut where it is long. */
export function quotedEn(text: string): string {
  return `“${clip(text, shownChars)}”`;
}

/** Up to three names, and how many more there are. */
export function someEn(names: readonly string[]): string {
  const shown = names.slice(0, 3).map((it) => clip(it, shownChars));
  const more = names.length > 3 ? [`${names.length - 3} more`] : [];
  return [...shown, ...more].join(', ');
}

/** The same with up to thirty names: a longer list fits no row of a sheet. */
export function manyEn(names: readonly string[]): string {
  const more = names.length > 30 ? [`${names.length - 30} more`] : [];
  return [...names.slice(0, 30), ...more].join(', ');
}

/** `1 unit`, `2 units`; `plural` where an s is not enough. */
export function countEn(count: number, one: string, plural = `${one}s`): string {
  return `${count} ${count === 1 ? one : plural}`;
}

/** 31 Jan 2021, of a serial number. */
export function dayEn(serial: number): string {
  const { year, month, day } = calendarDay(serial);
  return `${day} ${months[month - 1] ?? month} ${year}`;
}

/** 31 Jan 2021, of 2021-01-31; anything else as it is. */
export function isoDayEn(date: string): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  return found === null
    ? date
    : `${Number(found[3])} ${months[Number(found[2]) - 1] ?? found[2]} ${found[1]}`;
}

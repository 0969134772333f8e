import { calendarDay } from './calendarDay';
import { clip } from './clip';

/** Long texts of cells and names are cut to this in titles. */
const shownChars = 24;

/** The text in Chinese quotation marks, cut where it is long. */
export function quoted(text: string): string {
  return `“${clip(text, shownChars)}”`;
}

/** Up to three names, and how many there are where there are more: A、B、C等 5 个. */
export function some(names: readonly string[], measure: string): string {
  const shown = names.slice(0, 3).map((it) => clip(it, shownChars));
  return names.length > 3 ? `${shown.join('、')}等 ${names.length} ${measure}` : shown.join('、');
}

/** The same with up to thirty names: a longer list fits no row of a sheet. */
export function many(names: readonly string[], measure: string): string {
  const shown = names.slice(0, 30).join('、');
  return names.length > 30 ? `${shown}等 ${names.length} ${measure}` : shown;
}

/** 2021年1月31日, of a serial number. */
export function dayText(serial: number): string {
  const { year, month, day } = calendarDay(serial);
  return `${year}年${month}月${day}日`;
}

/** 2021年1月31日, of 2021-01-31; anything else as it is. */
export function isoDayText(day: string): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  return found === null ? day : `${found[1]}年${Number(found[2])}月${Number(found[3])}日`;
}

/** 并列 rule: 1、1、3 or 1、1、2. */
export function tieText(ties: 'skip' | 'dense'): string {
  return ties === 'skip' ? '1、1、3' : '1、1、2';
}

const numerals = ['零', '一', '两', '三', '四', '五', '六'] as const;

/** How many decimals, as the documents write it: 两位小数; 0 is 整数. */
export function decimalsText(decimals: number): string {
  return decimals === 0 ? '整数' : `${numerals[decimals] ?? decimals}位小数`;
}

import type { Scheme } from './scheme';

/**
 * The scheme for another year: its id and the titles of scheme and tables speak of that year. Everything else stays as it
 * was, years in texts too, since only people know what they mean there: `oldYears` lists them.
 */
export function copyToYear(scheme: Scheme, year: number): Scheme {
  const move = (text: string): string => withYear(text, scheme.year, year);
  const tables = scheme.tables.map((it) => ({ ...it, title: move(it.title) }));
  return { ...scheme, id: idOf(scheme, year), title: move(scheme.title), year, tables };
}

/** zhangshu-2021 becomes zhangshu-2022; an id without its year gets the new one. */
function idOf({ id, year: was }: Scheme, year: number): string {
  const own = new RegExp(`(^|\\D)${was}(?!\\d)`);
  return own.test(id) ? id.replace(own, (_, left: string) => left + String(year)) : `${id}-${year}`;
}

/** Only where the year is the title's own: 2021年. */
function withYear(text: string, was: number, year: number): string {
  return text.replace(new RegExp(`(?<!\\d)${was}(?=\\u5e74)`, 'g'), String(year));
}

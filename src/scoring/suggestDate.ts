import type { DateInput } from '../base/inputSpec';
import { dayPattern, isoDay, serialOf } from '../rules/day';
import { plainText } from './plainText';

/** Year, month and day as three groups each. */
const patterns = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  /^(\d{4})\.(\d{1,2})\.(\d{1,2})\.?$/,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
  /^(\d{4})(\d{2})(\d{2})$/,
  // Its last character, the word for day, may be left out.
  new RegExp(`^${dayPattern}?$`),
];

/**
 * The day that a text plainly means, as a serial number of the 1900 date system: `2021.1.20`, `2021年1月20日`, `2021/1/20`,
 * `20210120`; null where it is none, is not in the calendar, or is a day that the input does not take.
 */
export function suggestDate(text: string, spec: DateInput): number | null {
  const plain = plainText(text).replaceAll(' ', '');
  const match = patterns.map((it) => it.exec(plain)).find((it) => it !== null);
  if (match === undefined || match === null) return null;
  const serial = serialOf(isoDay(match[1], match[2], match[3]));
  return serial >= spec.min && serial <= spec.max ? serial : null;
}

import { formatValue } from 'hucre';
import { roundHalfAway } from './roundHalfAway';
import { isError, type Scalar } from './scalar';

/** What a cell shows of a value; nothing is cut by the width of a column. */
export function displayText(value: Scalar, numberFormat: string): string {
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'string') return value;
  return numberFormat === 'General' || numberFormat === '@'
    ? generalText(value)
    : formatNumber(value, numberFormat);
}

/** A number by a format; halves go away from zero as they are written, 1.005 gives 1.01. */
export function formatNumber(value: number, numberFormat: string): string {
  const [, places = '', percent = ''] = /^[#,0]*0(?:\.([0#]+))?(%?)$/.exec(numberFormat) ?? [];
  const isPlain = /^[#,0]*0(?:\.[0#]+)?%?$/.test(numberFormat);
  const rounded = isPlain ? roundHalfAway(value, places.length + (percent === '' ? 0 : 2)) : value;
  return formatValue(rounded, numberFormat);
}

/** A number in General: eleven characters of digits and point at most. */
export function generalText(value: number): string {
  const size = Math.abs(value);
  if (value === 0) return '0';
  if (size >= 1e11 || size < 1e-9) return scientific(value, 6);
  const whole = Math.trunc(size).toString().length;
  const places = Math.max(0, 10 - whole);
  const text = value.toFixed(places);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** A number as text in a formula: up to fifteen digits. */
export function numberText(value: number): string {
  const size = Math.abs(value);
  if (value === 0) return '0';
  if (size >= 1e20 || size < 1e-9) return scientific(value, 15);
  const text = Number(value.toPrecision(15));
  return size < 1e-4 || size >= 1e20 ? text.toFixed(20).replace(/\.?0+$/, '') : String(text);
}

/** `1.23E+15`, with that many digits at most. */
function scientific(value: number, digits: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential(digits - 1).split('e');
  const short = mantissa.includes('.') ? mantissa.replace(/\.?0+$/, '') : mantissa;
  const sign = exponent.startsWith('-') ? '-' : '+';
  return `${short}E${sign}${exponent.replace(/^[+-]/, '').padStart(2, '0')}`;
}

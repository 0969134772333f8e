import type { NumberInput } from '../base/inputSpec';
import { isAccepted } from './inputState';
import { plainText } from './plainText';

/**
 * The number that a text plainly means, `５`, `5 分`, `5%`, `1,000`; null where it has no digits, says more than a number,
 * counts something else than the input does, or means a number that the input does not take. No text becomes 0 but a 0.
 */
export function suggestNumber(text: string, spec: NumberInput): number | null {
  const plain = plainText(text).replaceAll(' ', '');
  const ending = [spec.unit, '%'].find((it) => it !== '' && plain.endsWith(it)) ?? '';
  const digits = plain.slice(0, plain.length - ending.length);
  if (!/^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?$/.test(digits)) return null;
  const value = Number(digits.replaceAll(',', ''));
  return isAccepted(spec, value) ? value : null;
}

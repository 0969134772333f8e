import { pointsShape } from './amount';
import { is } from 'valibot';

/** A name as a table states it, points taken off. */
export interface StatedName {
  readonly name: string;
  /** null where the name states none. */
  readonly points: number | null;
  readonly isPercent: boolean;
}

const bracketed = /[(（]\s*(\d+(?:\.\d+)?)\s*(分|%|)\s*[)）]$/;
const bare = /(?:^|[^\d.])(\d+(?:\.\d+)?)\s*(分|%)$/;
const numbers =
  /^(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十\d]+[)）]、?|\d{1,2}(?:[.．、]|\s)(?!\d)\s*)/;

/** 政务新媒体（10）, 主动公开 58.5分, （一）公开。(2%): the name and its points. A year in brackets is no number of points. */
export function statedName(text: string): StatedName {
  const plain = closed(text.normalize('NFKC') === text ? text : narrowDigits(text));
  const [whole, digits, unit] = bracketed.exec(plain) ?? bareOf(plain);
  const value = Number(digits);
  if (whole === undefined || !is(pointsShape, value))
    return { name: closed(plain), points: null, isPercent: false };
  const name = closed(plain.slice(0, plain.length - whole.length));
  if (name === '') return { name: plain, points: null, isPercent: false };
  return { name, points: value, isPercent: unit === '%' };
}

/** 三 of 三、…, （二） of （二）…, 12 of 12. …; null for a name without a number before it. */
export function numberBefore(name: string): string | null {
  return (
    numbers
      .exec(name)?.[0]
      .normalize('NFKC')
      .replace(/[\s.、()]/g, '') ?? null
  );
}

/** The name in one form, without number and stops, for comparing; never shown. */
export function bareName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(numbers, '')
    .replace(/[，。；、：“”"'‘’,.;:]/g, '');
}

function bareOf(text: string): readonly (string | undefined)[] {
  const match = bare.exec(text);
  if (match === null) return [];
  const whole = match[0].replace(/^[^\d]/, '');
  return [whole, match[1], match[2]];
}

/** Full-width digits, dots, percent signs and brackets of a number; quotation marks and commas stay as they are. */
function narrowDigits(text: string): string {
  return text.replace(/[０-９．％]/g, (it) => it.normalize('NFKC'));
}

function closed(text: string): string {
  return text
    .trim()
    .replace(/[。；;]+$/, '')
    .trim();
}

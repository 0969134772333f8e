import * as v from 'valibot';

const numerals = '零一二三四五六七八九十';

/** A number as documents write it: `0.5`, `12`, `两`, `十`. One group. */
export const amountPattern = '(\\d+(?:\\.\\d+)?|[一二两三四五六七八九十])';

/** The number that `amountPattern` matched; null for anything else. */
export function readAmount(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  const value = text === '两' ? 2 : numerals.indexOf(text);
  return text.length === 1 && value > 0 ? value : null;
}

/** 三 for 3, as in 前三位; digits from 11 on. */
export function numeral(value: number): string {
  return numerals[value] ?? String(value);
}

/** Points as documents state them: above 0, at most 1,000, two decimals. */
export const pointsShape = v.pipe(
  v.number(),
  v.gtValue(0),
  v.maxValue(1000),
  v.check((value) => Number(value.toFixed(2)) === value, 'more than two decimals'),
);

/** How many, at least one. */
export const countShape = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000));

/** The points that a text plainly means, `５`, `5 分`, `5%`, as `pointsShape` takes them or 0; null for anything else. */
export function pointsOfText(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  const value = Number(/^(\d+(?:\.\d+)?)(?:分|%)?$/.exec(plain)?.[1] ?? Number.NaN);
  return value === 0 || v.is(pointsShape, value) ? value : null;
}

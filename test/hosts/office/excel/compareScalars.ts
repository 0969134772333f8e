import { isError, type CellError, type Scalar } from './scalar';

const collator = new Intl.Collator('zh-CN', { sensitivity: 'accent' });

/**
 * Below 0 where `a` comes before `b`: numbers before texts before FALSE before TRUE; texts in any case; a blank counts as 0,
 * '' or FALSE, whichever the other is. Numbers that agree in fifteen digits are equal.
 */
export function compareScalars(
  a: Exclude<Scalar, CellError>,
  b: Exclude<Scalar, CellError>,
): number {
  const left = a ?? blankLike(b);
  const right = b ?? blankLike(a);
  if (typeof left === 'number' && typeof right === 'number') return compareNumbers(left, right);
  if (typeof left === 'string' && typeof right === 'string') return compareTexts(left, right);
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right);
  return rankOf(left) - rankOf(right);
}

function blankLike(other: Scalar): number | string | boolean {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function rankOf(value: number | string | boolean): number {
  if (typeof value === 'number') return 0;
  return typeof value === 'string' ? 1 : 2;
}

/** Whether two numbers are the same in fifteen digits. */
export function sameNumber(a: number, b: number): boolean {
  return (
    a === b || (Math.abs(a - b) < Math.abs(a) * 1e-14 && a.toPrecision(15) === b.toPrecision(15))
  );
}

function compareNumbers(a: number, b: number): number {
  return sameNumber(a, b) ? 0 : a - b;
}

function compareTexts(a: string, b: string): number {
  return a.toUpperCase() === b.toUpperCase() ? 0 : collator.compare(a, b) || (a < b ? -1 : 1);
}

/** Whether two values are equal as a search sees them: of the same kind, no error, no blank. */
export function isFound(value: Scalar, wanted: Exclude<Scalar, CellError>): boolean {
  if (value === null || isError(value) || typeof value !== typeof wanted) return false;
  return compareScalars(value, wanted) === 0;
}

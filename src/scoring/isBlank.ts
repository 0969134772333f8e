import { isErrorText, typedValue, type Typed } from '../base/value';

/** Nothing that a person could read stands there: empty, spaces, or an error value. */
export function isBlank(typed: Typed | undefined): boolean {
  const value = typedValue(typed ?? null);
  if (value === null || typeof value === 'object' || isErrorText(value)) return true;
  return String(value).trim() === '';
}

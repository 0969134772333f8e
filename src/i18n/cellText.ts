/** A value as its cell shows it: TRUE for true, a number without trailing zeros. */
export function cellText(value: string | number | boolean): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

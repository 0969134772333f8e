import type { Json } from '../base/finding';

/** The data as JSON holds it: properties that are undefined left out. @throws {TypeError} for what JSON cannot hold. */
export function asJson(value: unknown): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) return value.map((it: unknown) => asJson(it));
  if (typeof value !== 'object') throw new TypeError(`JSON holds no ${typeof value}`);
  const entries = Object.entries(value).filter(([, it]) => it !== undefined);
  return Object.fromEntries(entries.map(([key, it]) => [key, asJson(it)]));
}

/**
 * JSON text that is the same for equal data: keys sorted, no white space, properties that are undefined left out.
 *
 * @throws {TypeError} for data that JSON cannot hold (cycles, bigint).
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, sortKeys) ?? 'null';
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(entries);
}

/** What WPS gives of cells as lines of them: of one cell it gives the value itself, of one line maybe a plain list. */
export function toGrid(
  value: unknown,
  rows: number,
  columns: number,
): readonly (readonly unknown[])[] {
  if (!isList(value)) return [[value]];
  const lines = value.every(isList) ? value : rows === 1 ? [value] : value.map((it) => [it]);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => lines[row]?.[column]),
  );
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** The items in order, as many together as stay within `most`; one that alone is larger stands alone. */
export function cutBySize<T>(
  items: readonly T[],
  sizeOf: (item: T) => number,
  most: number,
): readonly (readonly T[])[] {
  const parts: T[][] = [];
  let size = 0;
  for (const item of items) {
    const own = sizeOf(item);
    const last = parts[parts.length - 1];
    if (last === undefined || size + own > most) {
      parts.push([item]);
      size = own;
    } else {
      last.push(item);
      size += own;
    }
  }
  return parts;
}

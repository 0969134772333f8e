/** Where each of the keys stands, 0-based, from a row or column on. `sheet` says in an error where it was looked for. @throws {RangeError} for a key that is not there. */
export function placeOf(
  keys: readonly string[],
  from: number,
  sheet: string,
): (key: string) => number {
  const places = new Map(keys.map((it, at) => [it, from + at]));
  return (key) => {
    const at = places.get(key);
    if (at === undefined) throw new RangeError(`nothing on the ${sheet} for ${key}`);
    return at;
  };
}

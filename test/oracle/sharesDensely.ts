/** Whether some rank is shared and takes one place, wherever in the list the entries put it. */
export function sharesDensely(ranks: readonly number[]): boolean {
  const places = Array.from(new Set(ranks));
  return places.length < ranks.length && places.every((it, index) => it === index + 1);
}

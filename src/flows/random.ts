/** Numbers from 0 to 1, 1 excluded. */
export type Random = () => number;

/** Always the same numbers for the same seed (a linear congruential generator); for examples, never for security. */
export function createRandom(seed: string): Random {
  let state = Array.from(seed).reduce((sum, it) => (sum * 31 + it.charCodeAt(0)) % 2147483647, 7);
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** The function with its answers remembered, as long as what was asked about lives; for pure functions only. */
export function remembered<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly answer: V }>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found.answer;
    const answer = make(key);
    known.set(key, { answer });
    return answer;
  };
}

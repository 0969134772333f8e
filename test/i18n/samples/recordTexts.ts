/** One text with the place in the tree of texts that it came from. */
export interface RecordedText {
  readonly path: string;
  readonly text: unknown;
}

/** A tree of texts that notes what its functions gave. */
export interface Recording<T extends object> {
  /** The same tree; every call is noted. */
  readonly texts: T;
  /** Plain texts of the tree, and all that its functions gave so far. */
  readonly recorded: () => readonly RecordedText[];
  /** Paths of the functions that nobody called yet. */
  readonly uncalled: () => readonly string[];
}

type AnyFunction = (...args: readonly unknown[]) => unknown;

const isFunction = (value: unknown): value is AnyFunction => typeof value === 'function';

/** Leaves of a value, each with its path; functions are leaves too. */
function leavesOf(value: unknown, path: string): readonly RecordedText[] {
  if (value === null || typeof value !== 'object') return [{ path, text: value }];
  return Object.entries(value).flatMap(([key, it]) => leavesOf(it, `${path}/${key}`));
}

/** Wraps a tree of texts so that a test can see each text it gives and each function nobody asked. */
export function recordTexts<T extends object>(root: T): Recording<T> {
  const called = new Map<string, RecordedText[]>();

  function wrap<N extends object>(node: N, path: string): N {
    return new Proxy(node, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key);
        const at = `${path}/${String(key)}`;
        if (isFunction(value)) {
          return (...args: readonly unknown[]) => {
            const text = value(...args);
            called.set(at, [...(called.get(at) ?? []), ...leavesOf(text, at)]);
            return text;
          };
        }
        return value !== null && typeof value === 'object' ? wrap(value, at) : value;
      },
    });
  }

  const leaves = leavesOf(root, '');
  return {
    texts: wrap(root, ''),
    recorded: () => [
      ...leaves.filter((it) => !isFunction(it.text)),
      ...[...called.values()].flat(),
    ],
    uncalled: () =>
      leaves.filter((it) => isFunction(it.text) && !called.has(it.path)).map((it) => it.path),
  };
}

import type { Json, Path } from '../base/finding';

/**
 * A copy of the data with `value` at `path`; what is not on the path is shared, nothing is changed in place.
 *
 * @throws {RangeError} where the path leads nowhere: the place itself must exist.
 */
export function replaceAt(root: unknown, path: Path, value: Json): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(root) && typeof step === 'number' && step in root) {
    return root.map((it: unknown, index) => (index === step ? replaceAt(it, rest, value) : it));
  }
  if (typeof root === 'object' && root !== null && !Array.isArray(root)) {
    const entry = Object.entries(root).find(([key]) => key === step);
    if (entry !== undefined) return { ...root, [step]: replaceAt(entry[1], rest, value) };
  }
  throw new RangeError(`no ${String(step)} in the data`);
}

import type { Json, Path } from '../../src/base/finding';
import { parseScheme } from '../../src/scheme/parseScheme';
import { replaceAt } from '../../src/scheme/replaceAt';
import type { Scheme } from '../../src/scheme/scheme';

/** The scheme with values replaced, `[path, value]` each; it must still be one. */
export function edited(scheme: Scheme, ...edits: readonly (readonly [Path, Json])[]): Scheme {
  const json = edits.reduce<unknown>((it, [path, value]) => replaceAt(it, path, value), scheme);
  const parsed = parseScheme(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

import type { Facts } from './facts';
import type { RenderEntry } from './journal';

/** Excel's limit. */
const mostChars = 31;

/**
 * A copy that was made and not named yet when an action was interrupted: Excel calls it `Name (2)`. It was not there before, and
 * there is one at most. `before` are the ids of the sheets that were; answers ids.
 */
export function orphansOf(
  { sheets }: Facts,
  entry: RenderEntry,
  before: ReadonlySet<string>,
): readonly string[] {
  const own = new Set([...entry.added, ...entry.replaced.map((it) => it.shadow)]);
  const sources = [...entry.replaced.map((it) => it.name), ...entry.added];
  return sheets
    .filter(({ id, name }) => !before.has(id) && !own.has(name) && isCopyName(name, sources))
    .map((it) => it.id);
}

function isCopyName(name: string, sources: readonly string[]): boolean {
  const suffix = / \(\d+\)$/.exec(name)?.[0];
  if (suffix === undefined) return false;
  const stem = name.slice(0, -suffix.length);
  return sources.some((it) => {
    const base = it.replace(/ \(\d+\)$/, '');
    return base === stem || (name.length === mostChars && base.startsWith(stem));
  });
}

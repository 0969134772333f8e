import type { Path } from '../base/finding';

/** The path as people read it: `$.tables[0].indicators[2].points`; `$` is the root. */
export function jsonPath(path: Path): string {
  const parts = path.map((it) => (typeof it === 'number' ? `[${it}]` : `.${it}`));
  return `$${parts.join('')}`;
}

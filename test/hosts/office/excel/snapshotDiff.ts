import type { Plain } from './snapshot';

/** What tells two snapshots apart, a line each: `sheets.表1.cells.B3: 3 → 4`; none where they are equal. */
export function snapshotDiff(before: Plain, after: Plain, most = 40): readonly string[] {
  const lines: string[] = [];
  compare(before, after, '', lines);
  const rest = lines.length - most;
  return rest > 0 ? [...lines.slice(0, most), `… and ${rest} more`] : lines;
}

function compare(
  before: Plain | undefined,
  after: Plain | undefined,
  path: string,
  lines: string[],
): void {
  if (before === after) return;
  if (isGroup(before) && isGroup(after)) {
    const below = path === '' ? '' : `${path}.`;
    for (const key in before) compare(before[key], after[key], below + key, lines);
    for (const key in after)
      if (!(key in before)) compare(undefined, after[key], below + key, lines);
    return;
  }
  const [from, to] = [JSON.stringify(before), JSON.stringify(after)];
  if (from !== to) lines.push(`${path}: ${short(from)} → ${short(to)}`);
}

function isGroup(value: Plain | undefined): value is { readonly [key: string]: Plain } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function short(text: string | undefined): string {
  if (text === undefined) return 'nothing';
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}

import { formatRange, parseRange } from './address';
import { areasWhere } from './areas';
import type { Style, StyleRange } from './plan';

/** The looks of a sheet: its ranges, and the styles that these name. */
export interface Looks {
  readonly ranges: readonly StyleRange[];
  readonly styles: Readonly<Record<string, Style>>;
}

/** Cells that are closed or opened. */
export interface LockChange {
  readonly ranges: readonly string[];
  readonly isLocked: boolean;
}

/** What turns one look of a sheet into another where nothing differs but which entry cells are closed; null where more does. */
export function lockChanges(before: Looks, after: Looks): readonly LockChange[] | null {
  if (before.ranges === after.ranges) return [];
  if (before.ranges.length !== after.ranges.length) return null;
  const kinds: Kind[] = [];
  for (const [index, now] of after.ranges.entries()) {
    const was = before.ranges[index];
    const kind =
      was?.range === now.range
        ? kindOf(was.style, now.style, { old: before.styles, now: after.styles })
        : null;
    if (kind === null) return null;
    kinds.push(kind);
  }
  if (!kinds.some((it) => it !== 'same')) return [];
  return (['closed', 'opened'] as const).flatMap((kind) => {
    const ranges = rangesOf(after.ranges, kinds, kind);
    return ranges.length === 0 ? [] : [{ ranges, isLocked: kind === 'closed' }];
  });
}

type Kind = 'same' | 'closed' | 'opened';

interface Styles {
  readonly old: Looks['styles'];
  readonly now: Looks['styles'];
}

function kindOf(was: string, is: string, { old, now }: Styles): Kind | null {
  if (was === is) return 'same';
  const { closed: wasClosed = false, ...before } = old[was] ?? {};
  const { closed: isClosed = false, ...after } = now[is] ?? {};
  if (JSON.stringify(before) !== JSON.stringify(after)) return null;
  if (wasClosed === isClosed) return 'same';
  return isClosed ? 'closed' : 'opened';
}

/** The cells whose last range is of that kind: a later range wins. */
function rangesOf(
  ranges: readonly StyleRange[],
  kinds: readonly Kind[],
  kind: Kind,
): readonly string[] {
  const winners: Kind[][] = [];
  let columns = 0;
  for (const [index, { range }] of ranges.entries()) {
    const { top, left, bottom, right } = parseRange(range);
    columns = Math.max(columns, right + 1);
    for (let row = top; row <= bottom; row += 1) {
      const line = (winners[row] ??= []);
      for (let column = left; column <= right; column += 1) line[column] = kinds[index] ?? 'same';
    }
  }
  const areas = areasWhere(
    winners.length,
    columns,
    (row, column) => winners[row]?.[column] === kind,
  );
  return areas.map(formatRange);
}

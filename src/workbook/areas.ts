import { formatRange, type Area, type Position } from './address';

/** Rectangles that cover exactly the cells for which `is` holds, in a grid of that many rows and columns. */
export function areasWhere(
  rows: number,
  columns: number,
  is: (row: number, column: number) => boolean,
): readonly Area[] {
  return stackRuns(
    Array.from({ length: rows }, (_, row) => ({
      row,
      runs: runsOf(columns, (column) => is(row, column)),
    })),
  );
}

/** Addresses of many areas, joined by commas into as few as stay within so many characters. */
export function joinAddresses(addresses: readonly string[], maxChars: number): readonly string[] {
  const joined: string[] = [];
  for (const address of addresses) {
    const last = joined[joined.length - 1];
    if (last === undefined || last.length + address.length >= maxChars) joined.push(address);
    else joined[joined.length - 1] = `${last},${address}`;
  }
  return joined;
}

/** The same of areas. */
export function joinAreas(areas: readonly Area[], maxChars: number): readonly string[] {
  return joinAddresses(areas.map(formatRange), maxChars);
}

function runsOf(length: number, is: (index: number) => boolean) {
  const runs: { readonly left: number; right: number }[] = [];
  for (let index = 0; index < length; index += 1) {
    if (!is(index)) continue;
    const last = runs[runs.length - 1];
    if (last?.right === index - 1) last.right = index;
    else runs.push({ left: index, right: index });
  }
  return runs;
}

/** Rectangles that cover exactly the cells given, each once. */
export function areasOfCells(cells: readonly Position[]): readonly Area[] {
  const rows = new Map<number, Set<number>>();
  for (const { row, column } of cells) {
    const columns = rows.get(row) ?? new Set();
    columns.add(column);
    rows.set(row, columns);
  }
  const ascending = [...rows].sort(([a], [b]) => a - b);
  return stackRuns(
    ascending.map(([row, columns]) => ({
      row,
      runs: runsOf(Math.max(...columns) + 1, (column) => columns.has(column)),
    })),
  );
}

interface RowOfRuns {
  readonly row: number;
  readonly runs: readonly Pick<Area, 'left' | 'right'>[];
}

/** Runs of cells of rows in ascending order; those that stand right under each other make one area. */
function stackRuns(lines: readonly RowOfRuns[]): readonly Area[] {
  const done: Area[] = [];
  let open = new Map<string, Area>();
  for (const { row, runs } of lines) {
    const next = new Map<string, Area>();
    for (const { left, right } of runs) {
      const key = `${left}:${right}`;
      const above = open.get(key);
      const isBelow = above?.bottom === row - 1;
      if (isBelow) open.delete(key);
      next.set(key, { top: isBelow ? above.top : row, left, bottom: row, right });
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}

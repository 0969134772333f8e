import { formatRange, type Area, type Position } from '../../workbook/address';

/** `Worksheet.getRanges` refuses addresses of more than 8,192 characters (office-js issue 5198). */
const maxChars = 2000;

/** Rectangles that cover exactly the cells for which `is` holds, in a grid of that many rows and columns. */
export function areasWhere(
  rows: number,
  columns: number,
  is: (row: number, column: number) => boolean,
): readonly Area[] {
  const done: Area[] = [];
  let open = new Map<string, Area>();
  for (let row = 0; row < rows; row += 1) {
    const next = new Map<string, Area>();
    for (const { left, right } of runsOf(columns, (column) => is(row, column))) {
      const key = `${left}:${right}`;
      const above = open.get(key);
      open.delete(key);
      next.set(key, { top: above?.top ?? row, left, bottom: row, right });
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}

/** Addresses of many areas, joined into as few as Excel takes. */
export function joinAddresses(addresses: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const address of addresses) {
    const last = joined[joined.length - 1];
    if (last === undefined || last.length + address.length >= maxChars) joined.push(address);
    else joined[joined.length - 1] = `${last},${address}`;
  }
  return joined;
}

/** Addresses of areas, joined into as few as Excel takes. */
export function joinAreas(areas: readonly Area[]): readonly string[] {
  return joinAddresses(areas.map(formatRange));
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
  const done: Area[] = [];
  let open = new Map<string, Area>();
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    const next = new Map<string, Area>();
    for (const { left, right } of runsAmong([...(rows.get(row) ?? [])])) {
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

function runsAmong(columns: readonly number[]) {
  const has = new Set(columns);
  return runsOf(Math.max(...columns) + 1, (column) => has.has(column));
}

import type { IRange } from '@univerjs/core';

/** Rectangles of cells of one name: runs along each row, joined with the same run in the row above. null is passed over. */
export function uniformRanges(
  rows: number,
  columns: number,
  nameOf: (row: number, column: number) => string | null,
): readonly { readonly area: IRange; readonly name: string }[] {
  const done: { area: IRange; name: string }[] = [];
  let above = new Map<string, { area: IRange; name: string }>();
  for (let row = 0; row < rows; row += 1) {
    const here = new Map<string, { area: IRange; name: string }>();
    for (const { name, start, end } of runs(row, columns, nameOf)) {
      const key = `${start} ${end} ${name}`;
      const run = above.get(key) ?? {
        area: { startRow: row, endRow: row, startColumn: start, endColumn: end },
        name,
      };
      if (run.area.startRow === row) done.push(run);
      run.area.endRow = row;
      here.set(key, run);
    }
    above = here;
  }
  return done;
}

function runs(
  row: number,
  columns: number,
  nameOf: (row: number, column: number) => string | null,
): readonly { name: string; start: number; end: number }[] {
  const found: { name: string; start: number; end: number }[] = [];
  for (let column = 0; column < columns; column += 1) {
    const name = nameOf(row, column);
    if (name === null) continue;
    const last = found[found.length - 1];
    if (last !== undefined && last.name === name && last.end === column - 1) last.end = column;
    else found.push({ name, start: column, end: column });
  }
  return found;
}

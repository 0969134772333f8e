import { formatAddress, formatRange, type Area } from '../workbook/address';
import type { CellInput, SheetPlan, StyleRange } from '../workbook/plan';

/** A sheet in the making: cells and styles are put one by one and come out as one block and few style ranges. */
export interface SheetDraft {
  readonly put: (row: number, column: number, input: CellInput, style?: string) => void;
  /** One style on every cell of the area; a later one wins. */
  readonly style: (area: Area, style: string) => void;
  /** Merges where there is more than one cell; the value stands in the first. */
  readonly merge: (area: Area) => void;
  readonly content: () => Pick<SheetPlan, 'blocks' | 'styles' | 'merges'>;
}

export function createDraft(): SheetDraft {
  const cells: CellInput[][] = [];
  const looks: (string | undefined)[][] = [];
  const merges: string[] = [];
  const style = ({ top, left, bottom, right }: Area, name: string): void => {
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) lineAt(looks, row)[column] = name;
  };
  return {
    put: (row, column, input, name) => {
      const line = lineAt(cells, row);
      while (line.length < column) line.push(null);
      line[column] = input;
      if (name !== undefined) style({ top: row, left: column, bottom: row, right: column }, name);
    },
    style,
    merge: (area) => {
      if (area.top !== area.bottom || area.left !== area.right) merges.push(formatRange(area));
    },
    content: () => ({
      blocks: [{ at: formatAddress(0, 0), cells }],
      styles: ranges(looks),
      merges,
    }),
  };
}

function lineAt<T>(rows: T[][], row: number): T[] {
  while (rows.length <= row) rows.push([]);
  return rows[row] ?? [];
}

/** Rectangles of equal style: runs along each row, joined with the same run of the row above. */
function ranges(looks: readonly (readonly (string | undefined)[])[]): readonly StyleRange[] {
  const done: { area: Area; style: string }[] = [];
  let open = new Map<string, { area: Area; style: string }>();
  looks.forEach((line, row) => {
    const next = new Map<string, { area: Area; style: string }>();
    for (const { left, right, style } of runs(line)) {
      const key = `${left}:${right}:${style}`;
      const above = open.get(key);
      const run = { area: { top: above?.area.top ?? row, left, bottom: row, right }, style };
      next.set(key, run);
      if (above !== undefined) open.delete(key);
    }
    done.push(...open.values());
    open = next;
  });
  done.push(...open.values());
  return done
    .sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left)
    .map(({ area, style }) => ({ range: formatRange(area), style }));
}

function runs(line: readonly (string | undefined)[]) {
  const found: { left: number; right: number; style: string }[] = [];
  for (let column = 0; column < line.length; column++) {
    const style = line[column];
    const last = found[found.length - 1];
    if (style === undefined) continue;
    if (last !== undefined && last.style === style && last.right === column - 1)
      last.right = column;
    else found.push({ left: column, right: column, style });
  }
  return found;
}

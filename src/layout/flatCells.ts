import { formatAddress, parseRange } from '../workbook/address';
import type { CellInput } from '../workbook/plan';
import type { ScoreFrame } from './scoreFrame';
import { headKeys, scoreRows, type Line, type ScoreColumn } from './scoreGrid';
import type { Fill } from './scoreParts';
import type { StyleName } from './styles';
import { flatHome, type FlatHome } from './flatHome';

/** A cell of a unit's score sheet that is typed or computed, for a sheet where the unit has one row: there it has a column. */
export interface FlatCell {
  /** `row:column` of the unit's sheet: the key of the column. */
  readonly key: string;
  readonly row: string;
  readonly column: ScoreColumn;
  /** null for the cells above the table. */
  readonly line: Line | null;
  readonly home: Exclude<FlatHome, 'none'>;
  /** As on the unit's sheet, its references too; of a filled cell null. */
  readonly input: CellInput;
  /** What differs from unit to unit; null where nothing does. */
  readonly fill: Fill['of'] | null;
  readonly style: string;
  /** A1 on the unit's sheet. */
  readonly address: string;
}

/** The key of the column that a cell of the unit's sheet has. */
export function flatKey(row: string, column: ScoreColumn): string {
  return `${row}:${column}`;
}

/** The row's key that such a key begins with, the whole where it is none. */
export function rowOfFlatKey(key: string): string {
  const end = key.lastIndexOf(':');
  return end < 0 ? key : key.slice(0, end);
}

const hiddenStyle: StyleName = 'key';

/** Every typed or computed cell of a group's score sheet, row by row. */
export function flatCells(frame: ScoreFrame): readonly FlatCell[] {
  const { grid, content, fills } = frame;
  const cells = content.blocks[0]?.cells ?? [];
  const filled = new Map(fills.map((it) => [formatAddress(it.row, it.column), it.of]));
  const looks = stylesByCell(content.styles);
  const hidden = coveredCells(content.merges);
  const lines = [
    { line: null, key: headKeys.head, row: scoreRows.headRow },
    ...grid.lines.map((line, at) => ({ line, key: line.key, row: grid.firstLine + at })),
  ];
  return lines.flatMap(({ line, key, row }) =>
    grid.columns.flatMap((column, at): readonly FlatCell[] => {
      const home = flatHome(line, column);
      const address = formatAddress(row, at);
      if (key === null || home === 'none' || hidden.has(address)) return [];
      const fill = filled.get(address) ?? null;
      const input = cells[row]?.[at] ?? null;
      const style = looks.get(address) ?? 'plain';
      // What only formulas read has its place while it is empty too.
      if (fill === null && (input ?? '') === '' && style !== hiddenStyle) return [];
      return [
        { key: flatKey(key, column), row: key, column, line, home, input, fill, style, address },
      ];
    }),
  );
}

function stylesByCell(styles: ScoreFrame['content']['styles']): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { range, style } of styles) {
    const { top, left, bottom, right } = parseRange(range);
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++)
        found.set(formatAddress(row, column), style);
  }
  return found;
}

/** Cells of merges but the first of each. */
function coveredCells(merges: readonly string[]): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const merge of merges) {
    const { top, left, bottom, right } = parseRange(merge);
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++)
        if (row !== top || column !== left) covered.add(formatAddress(row, column));
  }
  return covered;
}

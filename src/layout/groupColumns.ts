import { totalKeys } from '../scoring/model';
import type { FlatCell } from './flatCells';
import { headKeys, isFilledLine } from './scoreGrid';
import type { StyleName } from './styles';

/** A column of a group sheet. */
export interface GroupColumn {
  readonly key: string;
  readonly widthChars: number;
  readonly isHidden: boolean;
  readonly style: string;
  /** What each unit has there; null for its code, number and name. */
  readonly cell: FlatCell | null;
}

/** The columns of the sheet of scores, and of the sheet of reasons and evidence beside it. */
export interface GroupColumns {
  readonly scores: readonly GroupColumn[];
  readonly notes: readonly GroupColumn[];
}

/** Keys of the columns that say who. */
export const unitColumns = { key: 'key', number: 'number', unit: 'unit' } as const;

/**
 * Who, 评定完成, state and total first, which stay in view; then each leaf and adjustment with its entries and what they come
 * to; base, bonus and penalties; last the hidden ones, states together.
 */
export function groupColumns(cells: readonly FlatCell[]): GroupColumns {
  const shown = cells.filter((it) => it.home === 'entry' || it.home === 'result');
  const hidden = cells.filter((it) => it.home === 'hidden');
  return {
    scores: [
      ...who,
      ...shown.filter(isFront).map(columnOf),
      ...blocksOf(shown.filter((it) => !isFront(it))).map(columnOf),
      ...[...hidden.filter(isState), ...hidden.filter((it) => !isState(it))].map(hiddenColumn),
    ],
    notes: [...who, ...cells.filter((it) => it.home === 'notes').map(columnOf)],
  };
}

const who: readonly GroupColumn[] = [
  { key: unitColumns.key, widthChars: 8, isHidden: true, style: 'key', cell: null },
  { key: unitColumns.number, widthChars: 5, isHidden: false, style: 'center', cell: null },
  { key: unitColumns.unit, widthChars: 18, isHidden: false, style: 'text', cell: null },
];

function isFront(it: FlatCell): boolean {
  return it.line === null || isTotal(it, 'score');
}

function isState(it: FlatCell): boolean {
  return it.column === 'state';
}

/** What a cell's columns stand under together: a leaf, an adjustment, or the totals. */
export function blockOf({ line }: FlatCell): unknown {
  if (line === null) return null;
  if (line.line === 'leaf') return line.leaf;
  if (line.line === 'veto') return line.veto;
  return line.line === 'adjustment' ? line.adjustment : totals;
}

const totals = 'totals';

/** Of each block the entries first, then what they come to. */
function blocksOf(cells: readonly FlatCell[]): readonly FlatCell[] {
  const blocks = new Map<unknown, FlatCell[]>();
  for (const cell of cells) {
    const block = blocks.get(blockOf(cell)) ?? [];
    block.push(cell);
    blocks.set(blockOf(cell), block);
  }
  return [...blocks.values()].flatMap((block) => [
    ...block.filter((it) => it.home === 'entry'),
    ...block.filter((it) => it.home === 'result'),
  ]);
}

function isTotal({ row, column }: FlatCell, name: FlatCell['column']): boolean {
  return row === totalKeys.total && column === name;
}

function columnOf(cell: FlatCell): GroupColumn {
  const { key } = cell;
  return { key, widthChars: widthOf(cell), isHidden: false, style: styleOf(cell), cell };
}

function hiddenColumn(cell: FlatCell): GroupColumn {
  return { key: cell.key, widthChars: 8, isHidden: true, style: 'key', cell };
}

/** In characters. */
function widthOf(cell: FlatCell): number {
  const { line, column, home, style } = cell;
  if (home === 'notes') return column === 'reason' ? 26 : 18;
  if (line === null || blockOf(cell) === totals) return 8.5;
  if (style === 'selfDate' || style === 'reviewDate') return 9.5;
  if (isText(line)) return 11;
  return column === 'self' ? 5.5 : 6;
}

function isText(line: FlatCell['line']): boolean {
  return line !== null && isFilledLine(line) && line.spec.type === 'text';
}

/** In one row with others a total looks as it does on the summary. */
function styleOf(cell: FlatCell): string {
  if (cell.row === headKeys.head) return cell.home === 'entry' ? cell.style : named('center');
  if (isTotal(cell, 'score')) return named('total');
  if (blockOf(cell) !== totals) return cell.style;
  return named(cell.row === totalKeys.base ? 'points' : 'adjusted');
}

function named(style: StyleName): StyleName {
  return style;
}

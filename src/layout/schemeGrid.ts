import { treeLevels } from '../scheme/draft/treeLevels';
import type { Table } from '../scheme/scheme';
import type { TableDraft } from '../scheme/draft/schemeDraft';
import type { DraftCell } from '../base/issue';
import { listRows } from './listSheet';

/** Columns of the 方案 sheet: name, points and live sum of each level, then what a leaf has. */
export type SchemeColumn =
  | 'key'
  | `level${number}`
  | `points${number}`
  | `sum${number}`
  | 'name'
  | 'points'
  | 'criterion'
  | 'rules'
  | 'quotes'
  | 'evidence'
  | 'source';

/** Keys of the rows that are no leaf's or item's. */
export const schemeKeys = {
  columns: '#columns',
  total: '#total',
  bonus: '#bonus',
  penalty: '#penalty',
  /** Before the key of an item that another sheet changes. */
  shared: '#shared/',
} as const;

/** Where everything of a 方案 sheet stands; all 0-based. */
export interface SchemeGrid {
  readonly columns: readonly SchemeColumn[];
  readonly column: (name: SchemeColumn) => number;
  /** The row of the so-manyth row of a part, 0-based. */
  readonly row: (part: DraftCell['part'], index: number) => number;
  readonly totalRow: number;
  readonly bonusHead: number;
  readonly penaltyHead: number;
  /** The cell of a place in a draft, row and column. */
  readonly cell: (place: DraftCell) => readonly [row: number, column: number];
}

/** The columns that people fill, in order. */
export function draftColumns(levels: number): readonly SchemeColumn[] {
  return [
    ...numbers(levels).flatMap((it): readonly SchemeColumn[] => [`level${it}`, `points${it}`]),
    ...(['name', 'points', 'criterion', 'rules', 'evidence'] as const),
  ];
}

/** The columns of an item outside the tree that people fill; what stands in the others is the document's. */
export const itemColumns: readonly SchemeColumn[] = ['name', 'rules', 'evidence'];

/** `shared` is how many items of each sign other sheets change; they follow the sheet's own. */
export function schemeGrid(
  table: Table,
  draft: TableDraft,
  shared: Readonly<Record<'bonus' | 'penalty', number>>,
): SchemeGrid {
  const columns: readonly SchemeColumn[] = [
    'key',
    ...numbers(treeLevels(table).length).flatMap((it): readonly SchemeColumn[] => [
      `level${it}`,
      `points${it}`,
      `sum${it}`,
    ]),
    ...(['name', 'points', 'criterion', 'rules', 'quotes', 'evidence', 'source'] as const),
  ];
  const totalRow = listRows.firstRow + draft.leaves.length;
  const bonusHead = totalRow + 1;
  const penaltyHead = bonusHead + 1 + draft.bonus.length + shared.bonus;
  const starts = {
    leaves: listRows.firstRow,
    total: totalRow,
    bonus: bonusHead + 1,
    penalty: penaltyHead + 1,
  };
  const column = (name: string): number => columns.findIndex((it) => it === name);
  const row = (part: DraftCell['part'], index: number): number => starts[part] + index;
  return {
    columns,
    column,
    row,
    totalRow,
    bonusHead,
    penaltyHead,
    cell: (it) => [
      row(it.part, it.row),
      column(it.part === 'total' && it.field === 'points' ? 'points1' : it.field),
    ],
  };
}

function numbers(levels: number): readonly number[] {
  return Array.from({ length: levels }, (_, index) => index + 1);
}

import type { CellInput } from '../workbook/plan';
import type { StyleName } from './styles';
import type { SummaryGrid } from './summaryGrid';

/** Cells of one unit's score sheet, with the sheet's name. */
export interface UnitCells {
  readonly name: string;
  readonly ref: (key: string) => string;
  readonly state: string;
}

/** One unit of a summary sheet, as its columns see it; `index` is 0-based, in the order of the grid. */
export interface SummaryRow {
  readonly grid: SummaryGrid;
  readonly index: number;
  readonly code: string;
  readonly unit: UnitCells;
  /** The cell of a total set by hand that counts; null where the group has no sheet for them. */
  readonly override: string | null;
}

/** One column of a summary sheet: everything that is said of it. */
export interface SummaryColumn {
  /** In the hidden key row; no two columns share one. */
  readonly key: string;
  /** null: a hidden column, for what only formulas read. */
  readonly heading: string | null;
  readonly widthChars: number;
  /** The width that it has on the ranking sheet, which shows it too; null where it does not. */
  readonly rankingChars: number | null;
  readonly style: StyleName;
  readonly input: (row: SummaryRow) => CellInput;
}

/** A hidden column. */
export function hiddenColumn(key: string, input: SummaryColumn['input']): SummaryColumn {
  return { key, heading: null, widthChars: 8, rankingChars: null, style: 'key', input };
}

/** A cell with that formula. */
export function formula(text: string): CellInput {
  return { formula: text };
}

import type { Typed } from '../base/value';
import type { RowEntry, UnitEntries } from '../scoring/evaluation';
import type { CellInput, Validation } from '../workbook/plan';
import type { ScoreContext, SeriesCells } from './scoreFormulas';
import type { SheetDraft } from './sheetDraft';

/** What a unit's score sheet has of its own. */
export interface ScoreSheet {
  readonly key: string;
  readonly name: string;
  readonly mark: string;
  readonly title: string;
  readonly unit: string;
  readonly isWithdrawn: boolean;
  readonly entries: UnitEntries;
  readonly series: SeriesCells;
  /** What counts a rule's events; null for a unit whose counts are typed. */
  readonly events: ((rule: string) => string) | null;
}

/** A cell whose input differs from unit to unit; both 0-based. */
export interface Fill {
  readonly row: number;
  readonly column: number;
  readonly of: (sheet: ScoreSheet) => CellInput;
}

/** One step of working out how high rows are, in pt by 0-based row; each step builds on those before. */
export type HeightStep = (heights: Map<number, number>, entries: UnitEntries) => void;

/** What the blocks of a sheet add to: the same for all units, but for `fills` and `heights`. */
export interface ScoreParts {
  readonly draft: SheetDraft;
  readonly context: ScoreContext;
  readonly validations: Validation[];
  readonly fills: Fill[];
  readonly heights: HeightStep[];
}

/** Makes the rows from `top` to `bottom` together at least that high, each of them alike. */
export function growRows(
  parts: ScoreParts,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  neededPt: number | ((entries: UnitEntries) => number),
): void {
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  parts.heights.push((heights, entries) => {
    const pt = typeof neededPt === 'number' ? neededPt : neededPt(entries);
    const now = rows.reduce((sum, row) => sum + (heights.get(row) ?? rowPt), 0);
    const share = Math.max(0, Math.ceil((pt - now) / rows.length));
    for (const row of rows) heights.set(row, (heights.get(row) ?? rowPt) + share);
  });
}

/** Makes a row exactly that high. */
export function fixRow(parts: ScoreParts, row: number, pt: number): void {
  parts.heights.push((heights) => heights.set(row, pt));
}

/** The least height of a row, in pt. */
export const rowPt = 16;

const blankRow: RowEntry = { self: null, review: null, reason: null, evidence: null };

/** What was typed in a row, blank where nothing was. */
export function rowEntry(entries: UnitEntries, key: string): RowEntry {
  return entries.rows[key] ?? blankRow;
}

/** What a cell with `typed` in it shows, for measuring. */
export function shownText(typed: Typed): string {
  if (typed === null) return '';
  return typeof typed === 'object' ? String(typed.value ?? typed.error ?? '') : String(typed);
}

import type { Typed } from '../base/value';
import type { RowEntry, UnitEntries } from '../scoring/evaluation';
import type { RowPlan, Validation } from '../workbook/plan';
import type { ScoreContext } from './scoreFormulas';
import type { ScoreColumn } from './scoreGrid';
import type { SheetDraft } from './sheetDraft';

/** What a unit's score sheet is made of, besides the calculations. */
export interface ScoreSheet {
  readonly key: string;
  readonly name: string;
  readonly mark: string;
  readonly title: string;
  readonly unit: string;
  readonly isWithdrawn: boolean;
  readonly entries: UnitEntries;
  readonly footer: string;
  /** What is said beside the totals. */
  readonly notes: {
    readonly total: string;
    readonly bonus: string;
    readonly penalty: string;
    /** Of a rule that a decision leaves out, since another one takes the event. */
    readonly muted: string;
  };
}

/** The parts of a sheet that its blocks add to. */
export interface ScoreParts {
  readonly draft: SheetDraft;
  readonly context: ScoreContext;
  readonly sheet: ScoreSheet;
  readonly validations: Validation[];
  readonly rows: RowPlan[];
}

/** In characters. Together, with two levels, they fill an A4 page across. */
export const scoreWidths: Readonly<Record<Exclude<ScoreColumn, `level${number}`>, number>> = {
  key: 8,
  points: 5.5,
  criterion: 31,
  item: 21,
  self: 7.5,
  review: 7.5,
  lost: 6.5,
  score: 7.5,
  reason: 19,
  wanted: 11,
  evidence: 13,
  state: 8,
  result: 8,
};

/** Of each level column, in characters. */
export const levelChars = 11;

/** The least height of a row, in pt. */
export const rowPt = 18;

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

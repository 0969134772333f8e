import type { Decision } from '../base/finding';
import type { Typed } from '../base/value';
import type { Scheme } from '../scheme/scheme';

/** What stands in one row of a unit's score sheet, as typed. */
export interface RowEntry {
  readonly self: Typed;
  readonly review: Typed;
  readonly reason: Typed;
  readonly evidence: Typed;
}

/** Everything typed in a unit's score sheet. */
export interface UnitEntries {
  /** 评定完成: 是 or blank. */
  readonly complete: Typed;
  /** By row key; a row that is not there is blank. */
  readonly rows: Readonly<Record<string, RowEntry>>;
}

/** Ranks of one series: `held` and each unit's ranks in period order; `held` is 是, 未开展 or blank. */
export interface SeriesEntries {
  readonly held: readonly Typed[];
  readonly ranks: Readonly<Record<string, readonly Typed[]>>;
}

/** An evaluated unit as the workbook has it; `code` never changes. */
export interface RosterUnit {
  readonly code: string;
  readonly name: string;
  readonly group: string;
  /** A withdrawn unit keeps its entries, is not ranked, and can come back. */
  readonly status: 'active' | 'withdrawn';
}

/** What staff choose for the whole evaluation. */
export interface EvaluationOptions {
  /** 1,1,3 or 1,1,2. */
  readonly ties: 'skip' | 'dense';
  /** 自评 and 复核 further apart than this, in points, is a warning. */
  readonly selfReviewGap: number;
}

/** One action, for the record. */
export interface LogEntry {
  /** ISO date and time. */
  readonly at: string;
  readonly action: string;
  readonly detail: string;
}

/** A row that people inserted into a score sheet; it stands after the row with key `after`. */
export interface ForeignRow {
  readonly sheet: string;
  readonly after: string;
  readonly cells: readonly Typed[];
}

/** A cell that people filled beside the table: on the row with that key, so many columns (0-based) right of the last one. */
export interface ForeignCell {
  readonly sheet: string;
  readonly row: string;
  readonly offset: number;
  readonly typed: Typed;
}

/** Everything the workbook knows: what is published, decided and typed. Sheets are planned from it and read back to it. */
export interface Evaluation {
  /** As published; decisions are applied by `decideScheme`, never written into it. */
  readonly scheme: Scheme;
  readonly decisions: readonly Decision[];
  readonly roster: readonly RosterUnit[];
  readonly options: EvaluationOptions;
  readonly units: Readonly<Record<string, UnitEntries>>;
  readonly series: Readonly<Record<string, SeriesEntries>>;
  readonly foreignRows: readonly ForeignRow[];
  readonly foreignCells: readonly ForeignCell[];
  readonly log: readonly LogEntry[];
  /** Codes of units whose entries are made up, for trial; marked so on their sheets. */
  readonly example: readonly string[];
  /** Which groups have their score sheets, and their ranking, in the workbook. */
  readonly inserted: readonly string[];
  readonly ranked: readonly string[];
  /** Sheet names that differ from the planned ones (renamed by people, or taken by a sheet of theirs), by sheet key. */
  readonly sheetNames: Readonly<Record<string, string>>;
}

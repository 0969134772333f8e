import type { Decision } from '../base/finding';
import type { Typed } from '../base/value';
import type { SchemeDrafts } from '../scheme/draft/schemeDraft';
import type { Scheme } from '../scheme/scheme';
import type { DeclinedRule } from '../scheme/suggest/suggestion';

/** What stands in one row of a unit's score sheet, as typed. */
export interface RowEntry {
  readonly self: Typed;
  readonly review: Typed;
  readonly reason: Typed;
  readonly evidence: Typed;
  /** 不适用 or blank, on the first row of a leaf that may not apply; absent on all others. */
  readonly applies?: Typed;
  /** The office that answers for the leaf, on its first row; absent where the sheet does not ask for it. */
  readonly responsible?: Typed;
}

/** Everything typed in a unit's score sheet. */
export interface UnitEntries {
  /** 评定完成: 是 or blank. */
  readonly complete: Typed;
  /** By row key; a row that is not there is blank. */
  readonly rows: Readonly<Record<string, RowEntry>>;
  /** Keys of the rows whose 复核 nobody types: it is counted in the ledger of events. Absent is none. */
  readonly counted?: readonly string[];
}

/** Everything typed for a unit in its row of a stage sheet, by input key; a cell that is not there is blank. */
export interface StageEntries {
  /** 评定完成: 是 or blank. */
  readonly complete: Typed;
  readonly cells: Readonly<Record<string, Typed>>;
}

/** What each unit gave each other, by code of the rater and then of the rated one. */
export type RatingEntries = Readonly<Record<string, Readonly<Record<string, Typed>>>>;

/** Ranks of one series: `held` and each unit's ranks in period order; `held` is 是, 未开展 or blank. */
export interface SeriesEntries {
  readonly held: readonly Typed[];
  readonly ranks: Readonly<Record<string, readonly Typed[]>>;
}

/** A total set by hand, as typed; it counts with its reason and who approved it. */
export interface OverrideEntry {
  readonly value: Typed;
  readonly reason: Typed;
  readonly approver: Typed;
  /** A day, as a serial number. */
  readonly date: Typed;
  /** Number of the appeal that led to it. */
  readonly appeal: Typed;
}

/** Results of a group that were called final: what every entry and total was then. */
export interface Final {
  /** ISO date and time. */
  readonly at: string;
  readonly by: string;
  /** Of scheme, options and decisions. */
  readonly digest: string;
  /** By unit code: the totals that counted, '' for none. */
  readonly totals: Readonly<Record<string, string>>;
  /** By unit code, then by row key: a short digest of what stood there. */
  readonly entries: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A total set by hand as it was when the log last told of it. */
export interface RecordedOverride {
  readonly value: string;
  readonly reason: string;
  readonly approver: string;
}

/** Results of a group that the workbook and the engine computed alike. */
export interface Verified {
  /** ISO date and time. */
  readonly at: string;
  /** How many figures were compared. */
  readonly figures: number;
  /** Over totals and ranks, so that the sheet sees by itself that they are still the same. */
  readonly checksum: number;
}

/** One row of the ledger of events (扣分台账), as typed. */
export interface EventEntry {
  readonly date: Typed;
  /** Name of the unit, and label of the rule, as the ledger lists them. */
  readonly unit: Typed;
  readonly rule: Typed;
  readonly count: Typed;
  readonly basis: Typed;
  /** Two rows with the same number are one event, of which two rules speak. */
  readonly number: Typed;
  readonly note: Typed;
}

/** The ledger of events: what happens through the year, and for which units it is counted. */
export interface EventLedger {
  /** Codes of the units whose events are counted here; for all others counts are typed. */
  readonly units: readonly string[];
  /** As the sheet has them from the top, empty rows among them too, none behind the last event. */
  readonly events: readonly EventEntry[];
  /** How many rows the sheet has for events, and how many of them it prints. */
  readonly rows: number;
  readonly printed: number;
  /** What was typed in 复核 of its units before, by unit and row: it comes back when a unit leaves. */
  readonly typed: Readonly<Record<string, Readonly<Record<string, Typed>>>>;
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

/** A sheet for each unit, or one sheet with a row for each unit of the group; the same keys, formulas and entries. */
export type SheetLayout = 'unitSheets' | 'groupSheet';

/** One action, for the record. */
export interface LogEntry {
  /** ISO date and time. */
  readonly at: string;
  readonly action: string;
  readonly detail: string;
  /** An entry that is never dropped, however long the log becomes. */
  readonly isRecord?: boolean | undefined;
}

/** A row that people inserted into a score sheet; it stands after the row with key `after`. It is kept while the other layout is in use. */
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
  /** By unit code; of units whose group has a 改分登记. */
  readonly overrides: Readonly<Record<string, OverrideEntry>>;
  /** null: no ledger was asked for. */
  readonly events: EventLedger | null;
  /** By unit code; of groups whose stages make the total. */
  readonly stages: Readonly<Record<string, StageEntries>>;
  /** By rating id, `S4/county`. */
  readonly ratings: Readonly<Record<string, RatingEntries>>;
  readonly foreignRows: readonly ForeignRow[];
  readonly foreignCells: readonly ForeignCell[];
  readonly log: readonly LogEntry[];
  /** Codes of units whose entries are made up, for trial; marked so on their sheets. */
  readonly example: readonly string[];
  /** Groups whose roster staff gave themselves; absent for none. Until then a made-up roster is marked so. */
  readonly ownRosters?: readonly string[];
  /** Which groups have their score sheets, and their ranking, in the workbook. */
  readonly inserted: readonly string[];
  readonly ranked: readonly string[];
  /** Which groups have a sheet for totals set by hand. */
  readonly corrected: readonly string[];
  /** By group id. */
  readonly finals: Readonly<Record<string, Final>>;
  readonly verified: Readonly<Record<string, Verified>>;
  /** By group id, `unitSheets` where none is said. */
  readonly layouts: Readonly<Record<string, SheetLayout>>;
  /** By unit code: the totals set by hand that stand in the log. */
  readonly recorded: Readonly<Record<string, RecordedOverride>>;
  /** Sheet names that differ from the planned ones (renamed by people, or taken by a sheet of theirs), by sheet key. */
  readonly sheetNames: Readonly<Record<string, string>>;
  /** Whether the workbook shows its 方案 sheets; a table without all of its points has one in any case. */
  readonly schemeSheets: boolean;
  /** Whether the workbook shows the record of actions as a sheet; absent for no. */
  readonly hasLogSheet?: boolean;
  /** What people changed on those sheets and have not applied yet. */
  readonly drafts: SchemeDrafts;
  /** Sentences of criteria that people do not want as rules; absent for none. */
  readonly declined?: readonly DeclinedRule[];
}

import type { CancelSignal } from '../base/cancelSignal';
import type { Change, Decision, Finding } from '../base/finding';
import type { Issue } from '../base/issue';
import type { Points } from '../base/points';
import type { Step } from '../base/step';
import type { Typed } from '../base/value';
import type { PastedTree } from '../scheme/paste/readTable';
import type { PastedScheme } from '../scheme/paste/schemeOfPaste';
import type { Scheme } from '../scheme/scheme';
import type { DeclinedRule, SuggestedPlace } from '../scheme/suggest/suggestion';
import type { Template } from '../scheme/templates';
import type { Evaluation, SheetLayout } from '../scoring/evaluation';
import type { RankRow, UnitScore } from '../scoring/unitScore';
import type { DraftReview } from './reviewDraft';
import type { WhatIfRow, WhatIfTarget } from './whatIf';

/** What the workbook says now, with all that follows from it. The pane shows it and nothing else. */
export interface Snapshot {
  /** null: a workbook without a scheme of ours. */
  readonly evaluation: Evaluation | null;
  /** The scheme as decided. */
  readonly scheme: Scheme | null;
  readonly findings: readonly Finding[];
  /** Ids of the blocking findings without a valid decision. */
  readonly open: readonly string[];
  /** By unit code, active units whose sheets are inserted. */
  readonly scores: Readonly<Record<string, UnitScore>>;
  /** By group id, ranked units first by rank, the others in roster order. */
  readonly rankings: Readonly<Record<string, readonly RankRow[]>>;
  /** Provisional picture while decisions are open, by unit code: lowest and highest total over the open options; absent where the choices do not matter or are too many. */
  readonly spans: Readonly<Record<string, readonly [Points, Points]>>;
  readonly issues: readonly Issue[];
  /** What was changed on the 方案 sheets and is not applied; null where nothing was. */
  readonly draft: DraftReview | null;
  /** What the last action did, for 撤销; null where there is nothing to undo. */
  readonly undo: string | null;
}

/** Backup, cover with ledger and roster, sheets of results, score sheets, single cells, reading it all again. */
export type ProgressStage = 'backup' | 'cover' | 'summary' | 'score' | 'cells' | 'verify';

export interface Progress {
  readonly stage: ProgressStage;
  /** Those that this action goes through, in order. */
  readonly stages: readonly ProgressStage[];
  readonly done: number;
  readonly total: number;
  /** Unit or sheet in work. */
  readonly name: string;
}

export interface RunOptions {
  readonly signal?: CancelSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** What came of an action: the workbook as it is now, and what stood in the way. Where `done` is false nothing was changed. */
export interface Outcome {
  readonly done: boolean;
  readonly snapshot: Snapshot;
  readonly issues: readonly Issue[];
}

/** A leaf's explanation, or with `leaf` null that of the unit's total. */
export interface Explanation {
  readonly unit: string;
  readonly leaf: string | null;
  readonly steps: readonly Step[];
  readonly self: Points | null;
  readonly inputs: readonly {
    readonly row: string;
    readonly label: string;
    readonly self: Typed;
    readonly review: Typed;
  }[];
  readonly evidence: Typed;
  /** The cell of the score. */
  readonly cell: { readonly sheet: string; readonly cell: string } | null;
}

/** A change that 一并改正 or a single fix would make, for the person to see first. */
export interface FixPreview {
  readonly issue: Issue;
  readonly sheet: string;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

/** A total set by hand, as the pane asks for it; the day is today. */
export interface OverrideDraft {
  readonly value: number | null;
  readonly reason: string | null;
  readonly approver: string | null;
  readonly appeal: string | null;
}

/**
 * Everything a person can do; each function is one flow. All that give an outcome come back with a fresh snapshot and never throw for
 * what a user can mend; those that go to a cell or ask for the selected one throw an {@link IssueError} for that.
 */
export interface Session {
  readonly hostKind: 'office' | 'wps' | 'xlsx' | 'browser';
  /** Reads the workbook anew. */
  readonly refresh: () => Promise<Outcome>;
  readonly schemes: () => readonly Template[];
  readonly chooseScheme: (id: string) => Promise<Outcome>;
  /** One decision, or several of one kind at once; all are recorded or none. */
  readonly decide: (...decisions: readonly Decision[]) => Promise<Outcome>;
  readonly withdrawDecision: (finding: string) => Promise<Outcome>;
  /** One name a line, for one group; units that are there keep their code and entries. Issues are warnings about the names. */
  readonly setRoster: (group: string, names: readonly string[]) => Promise<Outcome>;
  readonly renameUnit: (code: string, name: string) => Promise<Outcome>;
  readonly addUnit: (group: string, name: string) => Promise<Outcome>;
  readonly setUnitStatus: (code: string, status: 'active' | 'withdrawn') => Promise<Outcome>;
  readonly setTies: (ties: 'skip' | 'dense') => Promise<Outcome>;
  /** Makes cover, roster, ledger, score and summary sheets of the groups. Entries stay. */
  readonly insertSheets: (
    groups: readonly string[],
    options?: RunOptions,
    /** By group; what is not named here stays as it is. */
    layouts?: Readonly<Record<string, SheetLayout>>,
  ) => Promise<Outcome>;
  /** A sheet a unit or one sheet for all units of the group; where they are in the workbook already they are made over. Entries stay. */
  readonly setLayout: (
    group: string,
    layout: SheetLayout,
    options?: RunOptions,
  ) => Promise<Outcome>;
  /** Example entries, seeded, for units that have none; marked 示例 on the cover. */
  readonly fillExample: (units: readonly string[], options?: RunOptions) => Promise<Outcome>;
  /** Makes the ledger of events where there is none, and goes to it. */
  readonly openEventLedger: () => Promise<Outcome>;
  /** Makes the sheet with the record of actions where there is none, and goes to it. */
  readonly openLog: () => Promise<Outcome>;
  /** Counts of these units are made in the ledger of events, which is made where there is none, or typed again; what was typed comes back. */
  readonly setEventUnits: (units: readonly string[], isCounted: boolean) => Promise<Outcome>;
  readonly markComplete: (units: readonly string[], isComplete: boolean) => Promise<Outcome>;
  /** Goes to the 方案 sheet of a table; makes the sheets of all tables where they are not there. */
  readonly openScheme: (table: string) => Promise<Outcome>;
  /** Makes what was changed on the 方案 sheets the scheme; entries follow their leaves. Refused, with every reason, while a cell cannot be read. */
  readonly applyScheme: () => Promise<Outcome>;
  /** The 方案 sheets say again what the scheme says. */
  readonly discardScheme: () => Promise<Outcome>;
  /** Equal points for what has none in a table, as changes on its sheet; `total` where the table states none. */
  readonly splitPoints: (table: string, total: number) => Promise<Outcome>;
  /** What the criteria say and the rules do not: nothing of it counts until it is adopted. */
  readonly suggestions: () => readonly SuggestedPlace[];
  /** Suggestions with these ids become rules, with the words of the document; on rows that wait to be applied they wait with them. `isJudged` keeps 评分 beside them. */
  readonly adoptRules: (ids: readonly string[], isJudged?: boolean) => Promise<Outcome>;
  /** Writes the suggestion into its row of the 方案 sheet, as a change that is not applied, and goes to the cell. */
  readonly editRule: (id: string) => Promise<Outcome>;
  /** These sentences are not suggested again. */
  readonly declineRules: (ids: readonly string[]) => Promise<Outcome>;
  /** A sentence that was declined may be suggested again. */
  readonly recallRule: (declined: DeclinedRule) => Promise<Outcome>;
  /** The scheme for another year, with the roster and nothing typed; refused where something is typed, unless that may go. */
  readonly copyScheme: (year: number, isClearing: boolean) => Promise<Outcome>;
  /** A new scheme of pasted tables, where nothing is inserted yet; its bonus and penalty items wait on its 方案 sheets. */
  readonly pasteScheme: (scheme: PastedScheme) => Promise<Outcome>;
  /** Pasted tables, by table id, in place of its indicators, as changes on its sheet; leaves that were there keep their entries. */
  readonly pasteTables: (trees: Readonly<Record<string, PastedTree>>) => Promise<Outcome>;
  readonly previewFixes: (issues: readonly Issue[]) => readonly FixPreview[];
  readonly applyFixes: (issues: readonly Issue[]) => Promise<Outcome>;
  /** Refused, with what is missing, while anything is open. */
  readonly makeRanking: (group: string, options?: RunOptions) => Promise<Outcome>;
  /** Makes the sheet of totals set by hand, 改分登记, of a group. */
  readonly addOverrides: (group: string) => Promise<Outcome>;
  /** Sets a unit's total by hand, or with `value` null takes that back; refused without reason or approver. */
  readonly setOverride: (unit: string, entry: OverrideDraft) => Promise<Outcome>;
  /** Compares every figure of a group with the engine's: 已核 on its ranking where none differs, refused where one does. */
  readonly verify: (group: string) => Promise<Outcome>;
  /** Remembers every entry and total of a group; what is another afterwards is an issue. Refused as `makeRanking` is. */
  readonly finalise: (group: string, by: string) => Promise<Outcome>;
  readonly reopen: (group: string, by: string, reason: string) => Promise<Outcome>;
  /** The numbers of the scheme that can be tried out for a group. */
  readonly whatIfTargets: (group: string) => readonly WhatIfTarget[];
  /** What a change of the scheme would do to the ranks of a group; the workbook stays. null while decisions are open. */
  readonly whatIf: (group: string, changes: readonly Change[]) => readonly WhatIfRow[] | null;
  readonly explain: (unit: string, leaf: string | null) => Explanation | null;
  /** The unit and leaf of the selected cell, null where it is none of ours. */
  readonly locateSelection: () => Promise<{
    readonly unit: string;
    readonly leaf: string | null;
  } | null>;
  readonly reveal: (sheet: string, cell: string) => Promise<void>;
  /** Goes to the ranking sheet of a group; nowhere where there is none. */
  readonly revealRanking: (group: string) => Promise<void>;
  /** Goes to the entry of a unit that is to be made next, the first one where none is left; nowhere without a sheet. */
  readonly revealEntry: (unit: string) => Promise<void>;
  readonly undo: () => Promise<Outcome>;
  /** Called after people edited the workbook, with a fresh snapshot, debounced. @returns a function that ends it. */
  readonly onChange: (listener: (snapshot: Snapshot) => void) => () => void;
}

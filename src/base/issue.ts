import type { PointRange } from './findingFigures';

/** The figures of each issue, by code: `area.problem`. Texts are made from them in i18n. */
export interface IssueParams {
  /** The JSON does not have the shape of a scheme; `path` and `reason` come from the validator. */
  'scheme.shape': { readonly path: string; readonly reason: string };
  'scheme.format': { readonly found: string; readonly supported: number };
  'scheme.duplicateKey': { readonly key: string };
  'scheme.unknownKey': { readonly path: string; readonly key: string };
  /** That many leaves of a table have no points, so nothing can be scored by it. */
  'scheme.pointsMissing': { readonly table: string; readonly count: number };
  /** So many units are filled in, for the year that would end. */
  'scheme.entriesStand': { readonly units: number; readonly year: number };
  'decision.unknown': { readonly finding: string };
  'decision.incomplete': { readonly finding: string };
  /** After the decision the figures still do not agree. */
  'decision.unsettled': { readonly finding: string; readonly diff: number };
  /** On the 方案 sheet there are so many changes that are not applied yet. */
  'draft.pending': { readonly changes: number };
  /** Points that are no number: of `5分` the number is suggested. */
  'draft.points': { readonly text: string; readonly suggestion: number | null };
  'draft.blank': { readonly field: string };
  /** A sentence that no kind of rule says, or more than one. */
  'draft.rule': { readonly sentence: string; readonly stands: 'leaf' | 'adjustment' };
  /** A row above all indicators, or an indicator that holds both indicators and leaves. */
  'draft.noIndicator': { readonly name: string };
  'draft.mixed': { readonly name: string };
  'draft.noLeaves': { readonly table: string };
  /** Of a bonus or penalty item only one rule. */
  'draft.oneRule': { readonly count: number };
  'draft.errorValue': { readonly error: string };
  /** Two sheets change what they share in different ways. */
  'draft.conflict': { readonly name: string; readonly other: string };
  /** A pasted table has more levels of indicators than the sheet has columns for. */
  'draft.deeper': { readonly levels: number; readonly room: number };
  /** Nothing is left to share out, or no total is known. */
  'draft.noShare': { readonly table: string };
  /** So many entries have no row any more and stand beside the table now. */
  'draft.entriesAside': { readonly count: number; readonly units: readonly string[] };
  /** Complete units for whom there is something new to assess. */
  'draft.reopened': { readonly units: readonly string[] };
  /** What was decided on points that changed since: to be decided again. */
  'draft.decisionsGone': { readonly findings: readonly string[] };
  'roster.empty': Record<string, never>;
  'roster.duplicate': { readonly name: string };
  'roster.blankName': { readonly row: number };
  'roster.similar': { readonly name: string; readonly like: string };

  'entry.overMax': { readonly value: number; readonly max: number };
  'entry.underMin': { readonly value: number; readonly min: number };
  'entry.step': { readonly value: number; readonly step: number };
  'entry.text': { readonly text: string; readonly suggestion: number | string | null };
  'entry.choice': {
    readonly text: string;
    readonly choices: readonly string[];
    readonly suggestion: string | null;
  };
  'entry.date': { readonly text: string; readonly suggestion: number | null };
  'entry.errorValue': { readonly error: string };
  'entry.formula': { readonly formula: string };
  'entry.reasonMissing': { readonly lost: number };
  'entry.notApplicableReason': Record<string, never>;
  'entry.evidenceMissing': { readonly wanted: string };
  'entry.incompleteAward': { readonly missing: readonly ('reason' | 'basis' | 'approver')[] };
  /** A veto that is asserted without its ground or basis: it makes the unit 有误. */
  'entry.vetoUnfounded': { readonly missing: readonly ('reason' | 'basis')[] };
  'entry.rangeTotal': {
    readonly count: number;
    readonly min: number;
    readonly max: number;
    readonly value: number;
  };
  /** Points within a tier: `range` is null where the tier reached, or none, leaves nothing to choose; `chosen` null is blank. */
  'entry.tierPoints': { readonly chosen: number | null; readonly range: PointRange | null };
  /** A share typed as 0.95 where 95 is meant. */
  'entry.share': { readonly value: number; readonly suggestion: number };
  /** Days as serial numbers, null where blank: one is missing, or `to` is before `from`. */
  'entry.workdays': { readonly from: number | null; readonly to: number | null };
  'entry.selfReviewGap': { readonly self: number; readonly review: number; readonly gap: number };
  'entry.tooLong': { readonly length: number; readonly max: number };

  /** A unit, or a rule, that the ledger of events does not list; `like` only resembles what was typed, `suggestion` is it. */
  'event.unit': {
    readonly text: string;
    readonly suggestion: string | null;
    readonly like: string | null;
  };
  'event.rule': {
    readonly text: string;
    readonly suggestion: string | null;
    readonly like: string | null;
  };
  /** A rule that the unit's group does not have. */
  'event.foreign': { readonly rule: string; readonly unit: string; readonly like: string | null };
  /** An event of a unit whose counts are typed: not counted. */
  'event.outside': { readonly unit: string };
  'event.date': {
    readonly text: string;
    readonly year: number;
    readonly suggestion: number | null;
  };
  'event.count': { readonly text: string; readonly suggestion: number | null };
  'event.basis': Record<string, never>;
  'event.errorValue': { readonly error: string };
  'event.overMax': { readonly count: number; readonly max: number };
  /** Rows (1-based, of the sheet) with one number that two rules of an overlap punish. */
  'event.same': {
    readonly number: string;
    readonly rows: readonly number[];
    readonly rules: readonly string[];
    readonly handling: 'both' | 'leaf' | 'adjustment' | null;
  };
  'event.repeated': { readonly rows: readonly number[] };
  /** The sheet has no room for all events, or does not print them all. */
  'event.full': { readonly rows: number };
  'event.unprinted': { readonly printed: number };

  /** Fewer sound ratings than a score needs. */
  'rating.tooFew': { readonly stage: string; readonly count: number; readonly least: number };
  /** A quarter, or a part of a composition, that counts as missing. */
  'stage.missing': { readonly stage: string; readonly missing: readonly string[] };
  'ranking.stageWeights': { readonly sum: number; readonly diff: number };
  'rank.tie': { readonly period: string; readonly rank: number; readonly units: readonly string[] };
  'rank.gap': { readonly period: string; readonly missing: readonly number[] };
  'rank.boundaryTie': {
    readonly period: string;
    readonly end: 'top' | 'bottom';
    readonly units: readonly string[];
  };
  'rank.outOfRange': { readonly value: number; readonly max: number };

  'sheet.formulaChanged': { readonly what: string; readonly now: string };
  'sheet.labelChanged': { readonly expected: string; readonly now: string };
  'sheet.rowMissing': { readonly rows: readonly string[] };
  'sheet.rowDoubled': { readonly rows: readonly string[] };
  'sheet.rowsMoved': Record<string, never>;
  'sheet.columnMissing': { readonly columns: readonly string[] };
  'sheet.columnsMoved': Record<string, never>;
  'sheet.copied': { readonly of: string };
  'sheet.missing': { readonly sheet: string };
  'sheet.renamed': { readonly was: string };
  'sheet.hidden': Record<string, never>;
  'sheet.hiddenRow': { readonly rows: readonly number[] };
  'sheet.keyDamaged': Record<string, never>;
  'sheet.otherVersion': { readonly digest: string; readonly expected: string };
  'sheet.otherScheme': { readonly scheme: string };
  /** What people added to sheets that the layout in use does not have: texts of the filled cells. */
  'sheet.kept': { readonly count: number; readonly texts: readonly string[] };
  'workbook.dataMissing': Record<string, never>;
  'workbook.dataDamaged': { readonly part: string };
  'workbook.foreign': { readonly title: string; readonly documentNumber: string };
  'workbook.newerFormat': { readonly found: number; readonly supported: number };
  'workbook.nameTaken': { readonly name: string; readonly instead: string };
  'unit.unfinished': { readonly state: string };
  'unit.unknown': { readonly unit: string };
  'ranking.openDecisions': { readonly count: number; readonly findings: readonly string[] };
  'ranking.unfinished': { readonly units: readonly string[] };
  'ranking.errors': { readonly count: number };
  'ranking.tie': { readonly rank: number; readonly units: readonly string[] };
  /** More units in a band than its share of the ranked ones. */
  'ranking.quota': {
    readonly band: string;
    readonly count: number;
    readonly most: number;
    readonly percent: number;
  };
  /** A total set by hand that does not count yet. */
  'override.incomplete': { readonly missing: readonly ('value' | 'reason' | 'approver')[] };
  /** Since the results were called final: an entry, a total or the scheme with its decisions is another. */
  'final.entryChanged': { readonly row: string; readonly at: string };
  'final.totalChanged': { readonly was: string; readonly now: string; readonly at: string };
  'final.schemeChanged': { readonly at: string };
  /** The results of a group are final, and what was asked for would change what they follow from. */
  'final.closed': { readonly group: string; readonly at: string; readonly by: string };
  'final.unsigned': { readonly missing: readonly ('by' | 'reason')[] };
  /** The workbook has not computed its formulas yet. */
  'result.uncomputed': { readonly cells: number };
  'result.differs': { readonly what: string; readonly workbook: string; readonly engine: string };

  'file.notXlsx': { readonly name: string };
  'file.corrupt': { readonly name: string };
  'file.password': { readonly name: string };
  'file.lost': { readonly parts: readonly string[] };
  /** What the page does not show of an opened file and keeps in it. */
  'file.unshown': { readonly parts: readonly string[] };
  'host.unsupported': { readonly feature: string };
  /** A person called it off; nothing was changed. */
  'host.cancelled': Record<string, never>;
  'host.failed': { readonly code: string; readonly detail: string };
  /** A cell is being edited, and the program takes no changes until that ends. */
  'host.cellEditing': Record<string, never>;
  /** A password of somebody keeps sheets from being added, renamed or removed, or the cells of a sheet from being changed. */
  'host.protectedWorkbook': Record<string, never>;
  'host.protectedSheet': Record<string, never>;
  'host.readOnly': Record<string, never>;
  /** Somebody else edits the same workbook at the same time. */
  'host.conflict': Record<string, never>;
  'host.tooLarge': Record<string, never>;
  /** What could have been undone has been overtaken. */
  'host.staleBackup': Record<string, never>;
  /** A sheet was added, removed or renamed while the action ran. */
  'host.missingSheet': Record<string, never>;
  'host.taken': Record<string, never>;
  /** An action in another program was interrupted, and only that can undo it. */
  'host.otherProgram': { readonly program: 'excel' | 'wps' };
  /** An action in this program was interrupted, and what is needed to undo it is gone. */
  'host.lostJournal': Record<string, never>;
  /** The workbook is half changed: the action failed, and so did taking it back. */
  'host.unrestored': { readonly code: string; readonly detail: string };
  /** An action was done, and the workbook could not be read after it. */
  'host.unread': { readonly code: string; readonly detail: string };
  /** What an interrupted action of an earlier start left behind could be neither finished nor undone. */
  'host.unrecovered': { readonly code: string; readonly detail: string };
}

/** The name of an issue. */
export type IssueCode = keyof IssueParams;

/** A single change that mends an issue without a doubt. */
export type Fix =
  | {
      readonly fix: 'setValue';
      readonly sheet: string;
      readonly cell: string;
      readonly value: number | string;
    }
  | {
      readonly fix: 'restoreFormula';
      readonly sheet: string;
      readonly cell: string;
      readonly formula: string;
    }
  | {
      readonly fix: 'restoreText';
      readonly sheet: string;
      readonly cell: string;
      readonly text: string | number | boolean;
    }
  /** The sheet is made anew, entries kept. */
  | { readonly fix: 'restoreSheet'; readonly key: string }
  | { readonly fix: 'removeSheet'; readonly sheet: string }
  | { readonly fix: 'restoreData' };

/** A cell of a 方案 sheet as it stands now: the part of the sheet, the 0-based row in it and the key of the column. */
export interface DraftCell {
  readonly table: string;
  readonly part: 'leaves' | 'total' | 'bonus' | 'penalty';
  readonly row: number;
  readonly field: string;
}

/** Where an issue is. Every part is optional; `cell` is A1 on `sheet`. */
export interface IssuePlace {
  readonly sheet?: string;
  readonly cell?: string;
  /** Unit code. */
  readonly unit?: string;
  /** Key of the leaf, adjustment or row. */
  readonly indicator?: string;
  /** Which cell of the row. */
  readonly column?: 'self' | 'review' | 'reason' | 'evidence' | 'complete' | 'score' | 'applies';
  /** Which cell of its row on the sheet of totals set by hand. */
  readonly override?: 'value' | 'reason' | 'approver' | 'date' | 'appeal';
  /** Rank series and 0-based period, where the issue is one of ranks. */
  readonly series?: string;
  readonly period?: number;
  /** Cell of the ledger of events: 0-based among its rows. */
  readonly event?: {
    readonly row: number;
    readonly column: 'date' | 'unit' | 'rule' | 'count' | 'basis' | 'number' | 'note';
  };
  /** Key of an input on the row of the unit in a stage sheet; '' is the row itself. */
  readonly stage?: string;
  /** Rating id, and the code of the unit that rates, where the issue is one of ratings; `unit` is rated. */
  readonly rating?: string;
  readonly rater?: string;
  /** Path in a scheme. */
  readonly path?: string;
  readonly draft?: DraftCell;
}

/** Something wrong that a person can mend: errors block the final ranking, warnings do not. */
export type Issue<C extends IssueCode = IssueCode> = {
  readonly [K in C]: {
    readonly code: K;
    readonly severity: 'error' | 'warning';
    readonly params: IssueParams[K];
    readonly place?: IssuePlace;
    readonly fix?: Fix;
  };
}[C];

/** A value with the warnings met on the way, or the errors that left none. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

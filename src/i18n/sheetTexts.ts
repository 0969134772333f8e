import type { SheetCoverTexts } from './sheetCoverTexts';
import type { SheetLogTexts } from './sheetLogTexts';
import type { SheetAdjustmentTexts } from './sheetAdjustmentTexts';
import type { SheetGroupTexts } from './sheetGroupTexts';
import type { SheetOverrideTexts } from './sheetOverrideTexts';
import type { SheetCalendarTexts } from './sheetCalendarTexts';
import type { SheetVetoTexts } from './sheetVetoTexts';
import type { SheetEventTexts } from './sheetEventTexts';
import type { SheetRatingTexts, SheetStageTexts } from './sheetStageTexts';
import type { SheetSchemeTexts } from './sheetSchemeTexts';
import type { SheetValidationTexts } from './sheetValidationTexts';

/** States of rows, leaves and units, and what stands in their place. */
export interface SheetStates {
  /** Of a row, rule or leaf. */
  readonly assessed: string;
  readonly notApplicable: string;
  readonly blank: string;
  readonly unreviewed: string;
  readonly wrong: string;
  /** Of a unit; `unreviewed` and `wrong` are the same words. */
  readonly finished: string;
  readonly unfinished: string;
  /** In place of a final total or rank while a decision is open. */
  readonly pending: string;
  readonly active: string;
  readonly withdrawn: string;
  readonly yes: string;
  readonly no: string;
  readonly tied: string;
  /** For "none" in a column of figures. */
  readonly dash: string;
}

export interface SheetLedgerTexts {
  readonly title: (scheme: string) => string;
  readonly note: string;
  readonly columns: {
    readonly number: string;
    readonly severity: string;
    readonly group: string;
    readonly place: string;
    readonly finding: string;
    readonly explanation: string;
    readonly effect: string;
    readonly blocking: string;
    readonly decision: string;
    readonly by: string;
    readonly basis: string;
    readonly date: string;
  };
  readonly allGroups: string;
  /** Parts of the settlement that findings name as their place. */
  readonly places: Readonly<Record<string, string>>;
  readonly mustDecide: string;
  readonly forReference: string;
  readonly undecided: string;
  /** A decision with the numbers that were asked for: 改为…：主动公开 45 分. */
  readonly decided: (label: string, answers: readonly LedgerAnswer[]) => string;
}

/** A number that was asked for; without a name where the option says what it is. */
export interface LedgerAnswer {
  readonly name: string;
  readonly value: number;
  readonly unit: 'points' | 'percent' | 'ratings';
}

export interface SheetRosterTexts {
  readonly title: (scheme: string) => string;
  readonly note: string;
  readonly columns: {
    readonly number: string;
    readonly code: string;
    readonly name: string;
    readonly group: string;
    readonly status: string;
    readonly state: string;
    readonly complete: string;
  };
}

/** Words of the score sheet above the adjustments. */
export interface SheetScoreTexts {
  /** `scheme` is the scheme's title; `table` is 乡镇 or 市直单位. */
  readonly title: (scheme: string, table: string) => string;
  readonly unit: (name: string) => string;
  readonly completeLabel: string;
  readonly stateLabel: string;
  readonly unitOfMeasure: string;
  readonly columns: {
    readonly points: string;
    readonly criterion: string;
    readonly item: string;
    readonly self: string;
    readonly review: string;
    readonly lost: string;
    readonly score: string;
    readonly reason: string;
    /** Where 不适用 is chosen. */
    readonly applies: string;
    readonly responsible: string;
    /** What the document wants as evidence. */
    readonly wanted: string;
    /** What was handed in. */
    readonly evidence: string;
  };
  /** 已评得分 … ／已评满分 …, beside the total of an unfinished unit. */
  readonly provisional: { readonly score: string; readonly points: string };
  /** Heading of a level where the scheme has no name for it; 1-based. */
  readonly level: (level: number) => string;
  /** 政府信息公开（55分）, or （55%） in a table of weights; with null points the name alone. */
  readonly indicator: (name: string, points: number | null, scale?: 'points' | 'percent') => string;
  /** Heading of the points in a table of weights. */
  readonly weight: string;
  /** 17.口头申请指导, by the item that the source names. */
  readonly leaf: (name: string, source: string) => string;
  /** 制度建设（制度体系） */
  readonly twoNames: (name: string, other: string | null) => string;
  /** The table of the sums of the upper levels. */
  readonly levelTotals: {
    readonly title: string;
    readonly full: string;
    readonly won: string;
    readonly total: string;
  };
  readonly noEvidence: string;
  /** 小计最高…, where a decision caps an indicator at its stated points. */
  readonly signature: {
    readonly filledBy: string;
    readonly reviewedBy: string;
    readonly filledOn: string;
    readonly reviewedOn: string;
    /** Year, month and day, to be written by hand. */
    readonly blankDate: string;
  };
  readonly footer: (documentNumber: string, annex: string) => string;
}

export interface SheetSummaryTexts {
  readonly title: (scheme: string, group: string) => string;
  readonly note: (decimals: number) => string;
  readonly columns: {
    readonly number: string;
    readonly unit: string;
    readonly base: string;
    readonly bonus: string;
    readonly penalty: string;
    readonly total: string;
    /** Before anybody changed it. */
    readonly computed: string;
    readonly band: string;
    readonly pass: string;
    readonly fail: string;
    /** 折算分（4%） */
    readonly converted: (percent: number) => string;
    readonly assessedPoints: string;
    readonly state: string;
    readonly rank: string;
  };
  /** What stands around how many units are in a band and how many may be: ；优秀（限20%）3/2 */
  readonly quota: (
    band: string,
    percent: number,
  ) => { readonly count: string; readonly most: string };
}

export interface SheetRankingTexts {
  readonly title: (scheme: string, group: string) => string;
  /** 并列名次按 1、1、3 排列；总得分四舍五入保留两位小数 */
  /** Before the note once results are final; the day is 2021-12-31. */
  readonly final: (day: string, by: string) => string;
  readonly note: (ties: 'skip' | 'dense', decimals: number) => string;
  readonly pendingNote: (open: number) => string;
  /** Under the list; the day is 2021-12-31. */
  readonly verified: {
    readonly same: (day: string, figures: number) => string;
    readonly changed: string;
  };
  readonly columns: {
    readonly note: string;
  };
  readonly chart: string;
}

/** The sheet of quarterly ranks that a third party made. */
export interface SheetSeriesTexts {
  readonly title: (scheme: string, series: string) => string;
  readonly note: string;
  readonly columns: {
    readonly number: string;
    readonly unit: string;
    readonly top: (places: number) => string;
    readonly bottom: (places: number) => string;
  };
  readonly held: string;
  /** 1-based quarter or other period, where the scheme gives no name. */
  readonly period: (number: number) => string;
  readonly rank: string;
  /** Label of the row that counts the units ranked in each period. */
  readonly ranked: string;
}

/** Words of the hidden sheet that holds what the product remembers. */
export interface SheetDataTexts {
  readonly notice: string;
}

/** All words of the sheets, always Chinese. `zhCNSheets` in zh-CN-sheets.ts is the one of them. */
export interface SheetTexts {
  /** Names of sheets before shortening and numbering, which are layout's. */
  readonly names: {
    readonly cover: string;
    readonly ledger: string;
    readonly roster: string;
    readonly series: (series: string) => string;
    readonly events: string;
    readonly scheme: (table: string) => string;
    readonly score: (unit: string) => string;
    readonly groupScore: (group: string) => string;
    readonly groupNotes: (group: string) => string;
    readonly summary: (group: string) => string;
    readonly ranking: (group: string) => string;
    readonly override: (group: string) => string;
    readonly calendar: string;
    readonly log: string;
    readonly stages: (group: string) => string;
    readonly rating: (stage: string, ratees: string) => string;
    readonly data: string;
    /** The one sheet of a new workbook, and the name of its file. */
    readonly blank: string;
    readonly file: string;
  };
  readonly states: SheetStates;
  /** The title of a sheet that lists made-up units. */
  readonly exampleTitle: (title: string) => string;
  /** The title of a sheet that takes no entries since results are final. */
  readonly finalTitle: (title: string) => string;
  readonly cover: SheetCoverTexts;
  readonly ledger: SheetLedgerTexts;
  readonly log: SheetLogTexts;
  readonly roster: SheetRosterTexts;
  readonly scheme: SheetSchemeTexts;
  readonly score: SheetScoreTexts;
  readonly group: SheetGroupTexts;
  readonly adjustments: SheetAdjustmentTexts;
  readonly vetoes: SheetVetoTexts;
  readonly summary: SheetSummaryTexts;
  readonly ranking: SheetRankingTexts;
  readonly series: SheetSeriesTexts;
  readonly override: SheetOverrideTexts;
  readonly events: SheetEventTexts;
  readonly stages: SheetStageTexts;
  readonly ratings: SheetRatingTexts;
  readonly validation: SheetValidationTexts;
  readonly calendar: SheetCalendarTexts;
  readonly data: SheetDataTexts;
}

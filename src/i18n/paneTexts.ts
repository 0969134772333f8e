import type { PaneExcelTexts } from './paneExcelTexts';
import type { PaneEventTexts } from './paneEventTexts';
import type { PaneFindingTexts } from './paneFindingTexts';
import type { PaneHomeTexts } from './paneHomeTexts';
import type { PaneIssueTexts } from './paneIssueTexts';
import type { PaneManualTexts } from './paneManualTexts';
import type { PaneNoticeTexts } from './paneNoticeTexts';
import type { PanePasteTexts } from './panePasteTexts';
import type { PaneResultTexts } from './paneResultTexts';
import type { PaneRankingTexts } from './paneRankingTexts';
import type { PaneSchemeTexts } from './paneSchemeTexts';
import type { PaneSuggestTexts } from './paneSuggestTexts';
import type { PaneSetupTexts } from './paneSetupTexts';

/** Words that more than one screen uses. */
export interface PaneCommonTexts {
  readonly product: string;
  readonly back: string;
  readonly cancel: string;
  readonly undo: string;
  readonly more: string;
  readonly close: string;
  /** Folds the pane away. */
  readonly fold: string;
  readonly view: string;
  readonly search: string;
  readonly previous: string;
  readonly next: string;
  readonly all: string;
  readonly loading: string;
  readonly pending: string;
  readonly points: (value: string) => string;
  /** Names in a row: 大桥街道、鹿江街道 */
  readonly list: (items: readonly string[]) => string;
  readonly sheetAndCell: (sheet: string, cell: string) => string;
  /** States of a row, rule or leaf. */
  readonly entryStates: {
    readonly assessed: string;
    readonly notApplicable: string;
    readonly blank: string;
    readonly unreviewed: string;
    readonly wrong: string;
  };
  readonly unitStates: {
    readonly finished: string;
    readonly unfinished: string;
    readonly unreviewed: string;
    readonly wrong: string;
  };
}

/** The bar above the embedded workbook, and 空态, 出错态. */
export interface PaneFileTexts {
  readonly menu: string;
  readonly open: string;
  readonly create: string;
  readonly download: string;
  readonly fileName: (scheme: string) => string;
  readonly saved: (name: string) => string;
  readonly opened: string;
  readonly discard: {
    readonly title: string;
    readonly text: string;
    readonly download: string;
    readonly go: string;
  };
  /** Asked before a download that does not hold everything. */
  readonly incomplete: { readonly go: string };
  readonly empty: {
    readonly title: string;
    readonly text: string;
    readonly open: string;
    readonly create: string;
    readonly firstTime: string;
  };
  readonly wrong: {
    readonly title: string;
    readonly otherScheme: string;
    readonly cannotRead: string;
    readonly unchanged: string;
    readonly ours: string;
    readonly chosen: (file: string) => string;
    readonly another: string;
  };
  /** The program itself stopped: nothing was changed, one way on. */
  readonly crash: { readonly title: string; readonly text: string; readonly reload: string };
}

/** 长任务 */
export interface PaneProgressTexts {
  readonly title: string;
  readonly rankingTitle: string;
  readonly exampleTitle: string;
  readonly count: (done: number, total: number) => string;
  readonly secondsLeft: (seconds: number) => string;
  readonly working: (name: string) => string;
  readonly hint: string;
  readonly stages: {
    readonly backup: string;
    readonly cover: string;
    readonly score: string;
    readonly summary: string;
    readonly cells: string;
    readonly verify: string;
  };
  readonly done: string;
  readonly cancelMeaning: string;
  readonly cancelling: string;
  readonly cancelled: string;
}

/** 得分说明 */
export interface PaneExplainTexts {
  readonly title: string;
  readonly previousLeaf: string;
  readonly nextLeaf: string;
  readonly lost: string;
  readonly change: string;
  readonly remaining: string;
  readonly full: (points: string) => string;
  readonly score: string;
  readonly total: string;
  /** In its place while decisions are open. */
  readonly sumSoFar: string;
  readonly quote: string;
  readonly source: (documentNumber: string, source: string) => string;
  readonly entries: string;
  readonly self: string;
  readonly review: string;
  readonly evidence: string;
  readonly noEvidence: string;
  readonly notTyped: string;
  /** 得 4 */
  readonly gains: (points: string) => string;
  readonly reviewCounts: string;
  readonly selfOnly: string;
  readonly intoTotal: string;
  readonly thisLeaf: string;
  readonly totalWith: (bonus: string | null, penalty: string | null) => string;
  readonly backToCell: (cell: string) => string;
  readonly wholeTotal: string;
  readonly pickUnit: string;
  readonly notScored: string;
}

/** All words of the task pane, by screen. */
export interface PaneTexts {
  readonly common: PaneCommonTexts;
  readonly home: PaneHomeTexts;
  readonly setup: PaneSetupTexts;
  readonly schemeSheet: PaneSchemeTexts;
  readonly suggest: PaneSuggestTexts;
  readonly paste: PanePasteTexts;
  readonly findings: PaneFindingTexts;
  readonly events: PaneEventTexts;
  readonly issues: PaneIssueTexts;
  readonly explain: PaneExplainTexts;
  readonly ranking: PaneRankingTexts;
  readonly results: PaneResultTexts;
  readonly progress: PaneProgressTexts;
  readonly file: PaneFileTexts;
  readonly manual: PaneManualTexts;
  readonly excel: PaneExcelTexts;
  readonly notices: PaneNoticeTexts;
}

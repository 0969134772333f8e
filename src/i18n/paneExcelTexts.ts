/** What the pane says of Excel around it: how it started, what it kept, and taking the evaluation out of the workbook. */
export interface PaneExcelTexts {
  /** Said first, before anything is done in the pane. */
  readonly news: {
    readonly undone: string;
    readonly finished: string;
    readonly keptBoth: string;
    readonly oldExcel: string;
    readonly unloaded: string;
    readonly silent: string;
  };
  readonly kept: {
    /** Kinds of what was typed and not saved. */
    readonly kinds: {
      readonly roster: string;
      readonly unit: string;
      readonly rename: string;
      readonly decision: string;
      readonly signing: string;
    };
    readonly news: (kinds: readonly string[]) => string;
    /** Beside a field that holds it. */
    readonly note: string;
    readonly drop: string;
  };
  /** Excel does not answer. */
  readonly silent: { readonly title: string; readonly text: string; readonly files: string };
  readonly unread: { readonly title: string; readonly text: string };
  readonly retry: string;
  /** The way out where an interrupted action can be neither ended nor undone; `label` follows the names of sheets from before it. */
  readonly keepBoth: { readonly button: string; readonly label: string };
  /** 校验 without the pane: its result in a dialog. */
  readonly check: {
    readonly clean: string;
    readonly found: (errors: number, warnings: number) => string;
    readonly error: string;
    readonly warning: string;
    readonly decisions: (open: number) => string;
    readonly inPane: string;
    readonly more: (count: number) => string;
    readonly noScheme: { readonly title: string; readonly note: string };
    readonly interrupted: { readonly title: string; readonly note: string };
    readonly failed: { readonly title: string; readonly note: string };
  };
  readonly exporting: {
    readonly title: string;
    readonly intro: string;
    readonly openCopy: string;
    readonly openHint: string;
    readonly download: string;
    readonly opened: string;
    readonly downloaded: (name: string) => string;
    readonly saveAs: string;
    readonly saveAsSteps: readonly string[];
    readonly print: string;
    readonly printHint: string;
    readonly noRankings: string;
    readonly toRanking: string;
  };
}

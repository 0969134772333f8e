/** What the pane says of an action that came to its end, and words for a screen reader. */
export interface PaneNoticeTexts {
  /** Nothing was changed; what stood in the way is listed below. */
  readonly refused: string;
  readonly failed: string;
  /** The workbook is half changed; below is what to do. */
  readonly half: string;
  /** Of the button that takes a half change back, and of what it did. */
  readonly restore: string;
  readonly restored: string;
  readonly details: string;
  readonly recheck: (issues: number) => string;
  readonly undone: string;
  readonly opened: string;
  /** Name of the part of the pane that scrolls. */
  readonly content: string;
  /** What the sign of a step or of a stage says. */
  readonly signs: {
    readonly done: string;
    readonly wanted: string;
    readonly partial: string;
    readonly wrong: string;
    readonly later: string;
  };
  readonly chooseFirst: string;
  readonly selectUnits: string;
  /** Above the name of the scheme that a file holds. */
  readonly inFile: string;
  /** What a pasted list would do to the roster. */
  readonly rosterChange: (change: {
    readonly kept: number;
    readonly added: number;
    readonly gone: number;
  }) => string;
  readonly rosterIssues: string;
  /** 改为“市审计局” */
  readonly renameTo: (name: string) => string;
  readonly toInsert: string;
  readonly noSheets: string;
  /** 看所选单元格 */
  readonly fromSelection: string;
  readonly notOurs: string;
  /** Between sentences of a rule, and after the last. */
  readonly quoteComma: string;
  readonly quoteStop: string;
  readonly spanLegend: string;
  /** Of a button of which a row has one each: 改名：市审计 */
  readonly rowAction: (action: string, name: string) => string;
}

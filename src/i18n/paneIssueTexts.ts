/** 问题清单 */
export interface PaneIssueTexts {
  readonly title: string;
  readonly filters: {
    readonly all: (count: number) => string;
    readonly errors: (count: number) => string;
    readonly warnings: (count: number) => string;
    readonly fixable: (count: number) => string;
  };
  /** 错误 1，提醒 1 */
  readonly groupCount: (errors: number, warnings: number) => string;
  readonly error: string;
  readonly warning: string;
  /** In place of the action of an issue that is gone since. */
  readonly mended: string;
  /** Groups of issues that belong to no unit. */
  readonly scheme: string;
  readonly roster: string;
  readonly workbook: string;
  readonly series: string;
  readonly goChange: string;
  readonly goFill: string;
  readonly goLook: string;
  readonly setTo: (value: string) => string;
  readonly restoreFormula: string;
  readonly restoreText: string;
  readonly restoreSheet: string;
  readonly removeSheet: string;
  readonly restoreData: string;
  readonly fixAll: (count: number) => string;
  readonly fixAllNote: string;
  readonly preview: {
    readonly title: string;
    readonly columns: readonly [cell: string, before: string, after: string];
    readonly blank: string;
    readonly write: (count: number) => string;
  };
  readonly searchLabel: string;
  readonly noMatch: string;
  readonly empty: { readonly title: string; readonly text: string };
  readonly recheck: string;
}

/** 扣分台账: whose counts it makes. */
export interface PaneEventTexts {
  readonly title: string;
  readonly intro: string;
  readonly open: string;
  readonly make: string;
  /** 登记 157 条；0 is said otherwise. */
  readonly registered: (events: number) => string;
  readonly wrong: (events: number) => string;
  readonly toIssues: string;
  /** 已纳入 12/19 */
  readonly counted: (counted: number, units: number) => string;
  readonly select: string;
  readonly selectAll: string;
  readonly states: { readonly counted: string; readonly typed: string };
  readonly count: (units: number) => string;
  readonly typeAgain: (units: number) => string;
  readonly countNote: string;
  readonly typeNote: string;
  /** 月度通报—通报（次）：2 改为 0 */
  readonly change: (label: string, before: string, after: string) => string;
  readonly total: (before: string, after: string) => string;
  readonly unchanged: string;
  readonly blank: string;
  /** A scheme none of whose rules counts faults. */
  readonly none: string;
}

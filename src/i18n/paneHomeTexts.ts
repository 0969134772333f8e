/** A group and its figure, for 乡镇街道 17/19，市直部门 20/35. */
export interface GroupCount {
  readonly group: string;
  readonly done: number;
  readonly total: number;
}

/** 首页: seven rows, each a name, a line below it and a state at its right. */
export interface PaneHomeTexts {
  /** 现处环节：组织复核（2021年12月下旬） */
  readonly stage: (name: string, due: string) => string;
  readonly steps: {
    readonly scheme: string;
    readonly findings: string;
    readonly units: string;
    readonly sheets: string;
    readonly entries: string;
    readonly issues: string;
    readonly ranking: string;
  };
  readonly scheme: { readonly none: string; readonly chosen: string; readonly notChosen: string };
  readonly findings: {
    readonly note: (must: number, decided: number) => string;
    readonly none: string;
    readonly open: (open: number) => string;
    readonly done: string;
  };
  readonly units: {
    readonly note: (groups: readonly GroupCount[]) => string;
    readonly none: string;
    readonly state: (count: number) => string;
  };
  readonly sheets: {
    readonly note: (inserted: number, total: number) => string;
    readonly state: (count: number) => string;
  };
  readonly entries: {
    readonly note: (groups: readonly GroupCount[]) => string;
    readonly none: string;
    readonly state: (done: number, total: number) => string;
  };
  readonly issues: {
    readonly errors: (count: number) => string;
    readonly warnings: (count: number) => string;
    readonly none: string;
    readonly state: (count: number) => string;
  };
  readonly ranking: {
    /** What it waits for; nothing of both is 可以生成排名表. */
    readonly note: (waits: {
      readonly decisions: boolean;
      readonly entries: boolean;
      readonly errors: boolean;
    }) => string;
    readonly made: (groups: readonly string[]) => string;
    readonly state: { readonly pending: string; readonly ready: string; readonly done: string };
  };
  readonly tools: {
    readonly explain: string;
    readonly events: string;
    readonly scheme: string;
    readonly log: string;
    readonly recheck: string;
    readonly manual: string;
  };
  /** 刚才：…, with a text of {@link ActionTexts}. */
  readonly justNow: (action: string) => string;
  /** One sentence why, and the words of the button. */
  readonly next: {
    readonly scheme: NextStep;
    readonly findings: (open: number) => NextStep;
    readonly units: NextStep;
    readonly sheets: (missing: number) => NextStep;
    readonly entries: (unfinished: number) => NextStep;
    readonly issues: (errors: number) => NextStep;
    readonly ranking: (group: string) => NextStep;
    readonly done: NextStep;
  };
}

export interface NextStep {
  readonly why: string;
  readonly button: string;
}

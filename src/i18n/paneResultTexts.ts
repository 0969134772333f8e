import type { BandName } from '../base/bandName';

/** 排名: bands, conversion, what comes after the ranking, and trying out other figures. */
export interface PaneResultTexts {
  readonly band: (band: BandName) => string;
  readonly converted: (points: string) => string;
  readonly override: string;
  /** Title of the part for reconciliation, totals set by hand, and calling results final. */
  readonly title: string;
  /** In its title once results are final. */
  readonly finalTitle: string;
  readonly verify: string;
  readonly addOverrides: string;
  readonly overrideHint: string;
  readonly by: string;
  readonly reason: string;
  readonly finalise: string;
  /** What it takes to call results final, and what that does. */
  readonly finaliseHint: string;
  readonly reopen: string;
  /** The day is 2021-12-31. */
  readonly finalised: (day: string, by: string) => string;
  readonly verified: (day: string, figures: number) => string;
  readonly whatIf: {
    readonly title: string;
    readonly hint: string;
    readonly target: string;
    /** 环节权重：第三方评估 */
    readonly stage: (name: string) => string;
    readonly leaf: (name: string) => string;
    readonly rule: (name: string, key: string) => string;
    readonly value: string;
    readonly current: (value: string) => string;
    readonly run: string;
    readonly none: string;
    readonly impossible: string;
    readonly changed: (count: number) => string;
    /** 第3名 → 第1名，97.00 → 98.00 */
    readonly change: (
      was: { readonly rank: number | null; readonly total: string },
      now: { readonly rank: number | null; readonly total: string },
    ) => string;
  };
}

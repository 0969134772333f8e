/** 方案: the scheme as a sheet, its pending changes, and next year's copy. */
export interface PaneSchemeTexts {
  readonly title: string;
  readonly intro: string;
  /** Goes to the sheet of a table. */
  readonly open: (table: string) => string;
  readonly nothing: string;
  readonly pending: (changes: number) => string;
  /** How many cells must be mended before anything can be applied. */
  readonly mend: (issues: number) => string;
  readonly apply: string;
  readonly applyLack: { readonly nothing: string; readonly issues: string };
  readonly discard: string;
  /** What applying does besides. */
  readonly consequences: string;
  readonly aside: (entries: number, units: number) => string;
  readonly reopened: (units: string) => string;
  readonly undecided: (findings: string) => string;
  readonly kept: string;
  readonly split: {
    readonly title: string;
    readonly hint: string;
    readonly total: string;
    readonly go: (table: string) => string;
  };
  readonly copy: {
    readonly title: string;
    readonly hint: string;
    readonly go: (year: number) => string;
    /** Asked where entries would be cleared. */
    readonly clear: (units: number) => string;
    readonly clearGo: string;
  };
  readonly oldYears: {
    readonly title: (count: number) => string;
    readonly hint: string;
    readonly place: (source: string, item: number | null, name: string) => string;
  };
}

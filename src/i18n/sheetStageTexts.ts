/** Words of the sheet of stage scores, one row a unit. */
export interface SheetStageTexts {
  readonly title: (scheme: string, group: string) => string;
  /** How the stages make the total, and what decisions say of missing scores; one line each. */
  readonly weights: (
    stages: readonly { readonly name: string; readonly weightPercent: number }[],
    decimals: number,
    rounding: 'end' | 'stages',
  ) => string;
  /** What a missing period, or a missing part of a composition, does. */
  readonly missingPeriod: (stages: readonly string[], isZero: boolean) => string;
  readonly missingPart: (
    stages: readonly string[],
    ratio: readonly number[],
    isZero: boolean,
  ) => string;
  /** 专业机构测评（10%）, over its columns. */
  readonly stage: (name: string, weightPercent: number) => string;
  readonly score: string;
  readonly complete: string;
  readonly example: string;
  /** 填报人、审核人、日期, to be written by hand. */
  readonly signature: string;
}

/** Words of the sheet on which one group rates another. */
export interface SheetRatingTexts {
  readonly title: (scheme: string, stage: string, raters: string, ratees: string) => string;
  readonly note: (least: number | null, isTrimmed: boolean) => string;
  /** Of the column of those who rate, or are rated. */
  readonly raters: string;
  readonly ratees: string;
  readonly count: string;
  readonly mean: string;
  readonly state: string;
  /** In the cell of a unit and itself. */
  readonly self: string;
}
